// Small comforts on top of pages that work without them. No state of its own beyond the tab.
"use strict";
(() => {
  // Storage may be switched off: then nothing is kept, and nothing breaks.
  const store = {
    get(name) { try { return sessionStorage.getItem(name); } catch { return null; } },
    set(name, value) { try { sessionStorage.setItem(name, value); } catch { /* see above */ } },
    drop(name) { try { sessionStorage.removeItem(name); } catch { /* see above */ } },
  };
  const key = (area) => `draft ${location.pathname} ${area.form?.getAttribute("action") ?? ""} ${area.id || area.name}`;
  const drafts = (form) => form.querySelectorAll("textarea[name]");

  // What is typed into a text area stays until it has arrived. A sheet (sign-in, an error) instead of
  // the page that was meant says that it has not: then it waits under its old name.
  const sent = JSON.parse(store.get("sent") ?? "[]");
  if (sent.length && document.querySelector(".sheet")) sent.forEach(([name, text]) => store.set(name, text));
  store.drop("sent");
  document.querySelectorAll("form[method=post]").forEach((form) => drafts(form).forEach((area) => {
    const kept = store.get(key(area));
    if (kept && !area.value) area.value = kept;
  }));
  document.addEventListener("input", (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || area.form?.method !== "post") return;
    if (area.value && area.value !== area.defaultValue) store.set(key(area), area.value);
    else store.drop(key(area));
  });

  // A form is sent once. The buttons stay in place and keep their value, so they are marked, not disabled.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", "true"));
    const written = [...drafts(form)].filter((area) => store.get(key(area)));
    if (written.length) store.set("sent", JSON.stringify(written.map((area) => [key(area), area.value])));
    written.forEach((area) => store.drop(key(area)));
  });
  // Coming back with the browser's arrow shows the page as it was left: the form may be sent again.
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-disabled"));
  }));

  // A form that asks for a zone takes the browser's, unless one was sent already.
  document.querySelectorAll("input[data-zone]").forEach((field) => {
    field.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  });

  // One open menu at a time; Escape and a click elsewhere close it.
  const menus = () => document.querySelectorAll("details.who[open]");
  document.addEventListener("click", (event) => menus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; }));

  // Keys: g and a letter go to an entry of the navigation that carries it (data-key), a slash to the page's search,
  // Escape closes the menu.
  let waiting = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { menus().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); }); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element) || event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "g") { waiting = Date.now(); return; }
    const search = event.key === "/" && document.querySelector("main form[role=search] input[type=search]");
    if (search) { event.preventDefault(); search.focus(); search.select(); return; }
    if (Date.now() - waiting > 1500) return;
    waiting = 0;
    document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)?.click();
  });

  // A page that waits for something (data-refresh, in seconds) looks again, unless somebody is typing.
  const fresh = document.querySelector("[data-refresh]");
  if (fresh) {
    const every = Math.max(10, Number(fresh.dataset.refresh) || 60) * 1000;
    setInterval(() => {
      const typing = [...document.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue || field === document.activeElement);
      if (!typing && !document.hidden) location.reload();
    }, every);
  }
})();
