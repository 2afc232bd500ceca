// Small comforts on top of pages that work without them. No state of its own beyond the tab.
"use strict";
(() => {
  const key = (area) => `draft ${location.pathname} ${area.form?.getAttribute("action") ?? ""} ${area.name}`;
  const drafts = (form) => form.querySelectorAll("textarea[name]");

  // What is typed into a text area stays until it is sent, also over a reload or a session that ended.
  const keep = (area) => {
    try {
      if (area.value && area.value !== area.defaultValue) sessionStorage.setItem(key(area), area.value);
      else sessionStorage.removeItem(key(area));
    } catch { /* storage is off: nothing is kept, nothing breaks */ }
  };
  const restore = (area) => {
    try {
      const kept = sessionStorage.getItem(key(area));
      if (kept && !area.value) area.value = kept;
    } catch { /* as above */ }
  };
  document.querySelectorAll("form[method=post]").forEach((form) => drafts(form).forEach(restore));
  document.addEventListener("input", (event) => {
    if (event.target instanceof HTMLTextAreaElement && event.target.form?.method === "post") keep(event.target);
  });

  // A form is sent once. The buttons stay in place and keep their value, so they are marked, not disabled.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", "true"));
    drafts(form).forEach((area) => { try { sessionStorage.removeItem(key(area)); } catch { /* as above */ } });
  });
  // Coming back with the browser's arrow shows the page as it was left: the form may be sent again.
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-disabled"));
  }));

  // One open menu at a time; Escape and a click elsewhere close it.
  const menus = () => document.querySelectorAll("details.who[open]");
  document.addEventListener("click", (event) => menus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; }));

  // Keys: g and a letter go to an entry of the navigation that carries it (data-key), Escape closes the menu.
  let waiting = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { menus().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); }); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "g") { waiting = Date.now(); return; }
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
