// What the browser tests ask of a page: the things a person sees, found by the words a person reads.
const words = text => (text || '').replace(/\s+/g, ' ').trim();
const shown = element => element.checkVisibility() && element.getClientRects().length > 0;
const said = element =>
  words(element.getAttribute('aria-label') || element.innerText || element.value);

// A label's own words: without the options of a list that stands inside it.
const labelled = label => {
  const copy = label.cloneNode(true);
  copy.querySelectorAll('select, textarea, datalist').forEach(inside => inside.remove());
  return copy.textContent;
};

// How far up one must go from this to meet those words.
const steps = (one, near) => {
  let count = 0;
  for (let part = one.parentElement; part; part = part.parentElement, count += 1)
    if (words(part.innerText).includes(near)) return count;
  return Infinity;
};

// The one whose words are these; else the only one whose words begin so.
// With `near`: the one that shares the smallest part of the page with those words.
const choose = (all, saying, wanted, near) => {
  const exact = all.filter(one => saying(one) === wanted);
  let found = exact.length ? exact : all.filter(one => saying(one).startsWith(wanted));
  if (near) {
    const least = Math.min(...found.map(one => steps(one, near)));
    found = least === Infinity ? [] : found.filter(one => steps(one, near) === least);
  }
  return {
    element: found.length === 1 ? found[0] : null,
    count: found.length,
    offered: all.map(saying).filter(text => text),
  };
};

const asks = {
  press: (wanted, near) => {
    const all = [...document.querySelectorAll(
      'button, input[type=submit], input[type=button], a[href], summary, [role=button]')];
    return choose(all.filter(shown), said, wanted, near);
  },
  // The first one there that is seen, by selector; hidden radios and ticks are found by their label.
  // With `near`: the first of those that share the smallest part of the page with these words.
  at: (selector, near) => {
    const all = [...document.querySelectorAll(selector)].filter(one =>
      (one.labels || []).length ? [...one.labels].some(shown) : shown(one));
    if (!near) return all[0] || null;
    const least = Math.min(...all.map(one => steps(one, near)));
    return least === Infinity ? null : all.find(one => steps(one, near) === least);
  },
  // The first button there, which from now on sends its form whatever is missing in it.
  unasked: selector => {
    const button = [...document.querySelectorAll(selector)].find(shown) || null;
    if (button) button.formNoValidate = true;
    return button;
  },
  count: selector => document.querySelectorAll(selector).length,
  says: (selector, wanted) =>
    [...document.querySelectorAll(selector)].some(one => shown(one) && words(one.innerText).includes(wanted)),
  said: element => words(element.innerText || element.value),
  field: (wanted, near) => {
    const all = [...document.querySelectorAll('input:not([type=hidden]), select, textarea')];
    const label = field => words(
      field.getAttribute('aria-label') || [...(field.labels || [])].map(labelled).join(' '));
    return choose(all.filter(field => (field.labels || []).length ? [...field.labels].some(shown) : shown(field)),
      label, wanted, near);
  },
  // Whether a click on this is about to load another page; marks this one, to know it from the next.
  leaves: element => {
    document.documentElement.dataset.left = 'yes';
    return element.tagName === 'A' ? !element.getAttribute('href').startsWith('#') && !element.download
      : !!element.form && element.type === 'submit' && (element.formNoValidate || element.form.checkValidity());
  },
  arrived: () => document.readyState === 'complete' && !document.documentElement.dataset.left,
  main: () => (document.querySelector('main') || document.body).innerText,
  kind: field => field.tagName === 'SELECT' ? 'select'
    : ['date', 'time', 'datetime-local', 'color', 'range'].includes(field.type) ? 'value'
    : ['checkbox', 'radio'].includes(field.type) ? 'tick' : 'text',
  value: (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return field.value;
  },
  option: (field, wanted) => {
    const option = [...field.options].find(one => words(one.text) === wanted || one.value === wanted)
      || [...field.options].find(one => words(one.text).startsWith(wanted));
    if (!option) return [...field.options].map(one => words(one.text)).join(' | ');
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  },
  // What sticks out of the window to the side: nobody should scroll a page sideways on a phone.
  wider: () => document.documentElement.scrollWidth <= window.innerWidth ? []
    : [...document.querySelectorAll('body *')]
      .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1)
      .map(one => `${one.tagName.toLowerCase()}.${one.className}: ${words(one.innerText).slice(0, 40)}`),
};
return asks[arguments[0]](...[...arguments].slice(1));
