// What every page of the house owes to whoever reads it, on any screen, with any hand. Each complaint is one line.
const words = text => (text || '').replace(/\s+/g, ' ').trim();
const shown = element => element.checkVisibility() && element.getClientRects().length > 0;
const name = element => `${element.tagName.toLowerCase()} "${
  words(element.innerText || element.getAttribute('aria-label') || element.name || element.value).slice(0, 40)}"`;
// Hidden from the eyes on purpose, for screen readers.
const unseen = element => element.closest('.vh, .skip') !== null;

const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
const controls = () => [...document.querySelectorAll(CONTROLS)].filter(one => shown(one) && !unseen(one));

const colour = text => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
const light = ([red, green, blue]) => [red, green, blue]
  .map(part => part / 255).map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
const paper = element => {
  for (let part = element; part; part = part.parentElement) {
    const found = colour(getComputedStyle(part).backgroundColor);
    if (found.length < 4 || found[3] === 1) return found;
  }
  return [255, 255, 255];
};

const asks = {
  page: () => {
    const wrong = [];
    const exactly = (selector, number) => {
      const found = document.querySelectorAll(selector).length;
      if (found !== number) wrong.push(`${found} times ${selector}, not ${number}`);
    };
    exactly('h1', 1);
    exactly('main', 1);
    exactly('body > header', 1);
    exactly('body > footer', 1);
    if (!['en', 'es'].includes(document.documentElement.lang)) wrong.push('no lang on html');
    if (!/\S.* · Viceversa$/.test(document.title)) wrong.push(`the title is "${document.title}"`);
    const navs = [...document.querySelectorAll('nav')];
    if (navs.some(nav => !nav.getAttribute('aria-label'))) wrong.push('a nav without a name');

    const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
    ids.filter((id, place) => ids.indexOf(id) !== place).forEach(id => wrong.push(`two have the id ${id}`));
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'for'])
      for (const one of document.querySelectorAll(`[${attribute}]`))
        for (const id of one.getAttribute(attribute).split(' '))
          if (!document.getElementById(id)) wrong.push(`${name(one)} points at #${id}, which is not there`);

    for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
      const label = field.getAttribute('aria-label') || [...field.labels].map(one => one.textContent).join(' ');
      if (!words(label)) wrong.push(`${name(field)} has no label`);
    }
    for (const one of controls()) {
      if (!words(one.innerText || one.getAttribute('aria-label')) && !one.matches('input, select, textarea'))
        wrong.push(`a ${one.tagName.toLowerCase()} without words: ${one.outerHTML.slice(0, 80)}`);
      // WCAG 2.5.8: 24 px, but for links in the middle of a sentence; a tick or radio is pressed by its label.
      const area = (one.matches('[type=radio], [type=checkbox]') && one.closest('label') || one).getBoundingClientRect();
      const inText = getComputedStyle(one).display === 'inline' && one.matches('a, button.link');
      if (!inText && (area.width < 24 || area.height < 24))
        wrong.push(`${name(one)} is ${Math.round(area.width)} by ${Math.round(area.height)} px`);
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!words(texts.currentNode.data) || seen.has(element) || !shown(element) || unseen(element)) continue;
      seen.add(element);
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      if (size < 12) wrong.push(`${name(element)} is ${size} px small`);
      // What stands on a mark of a drawing is read against the mark.
      const mark = element.matches('text.c-mark') && element.previousElementSibling;
      const under = mark && mark.matches('rect') ? colour(getComputedStyle(mark).fill) : paper(element);
      const [ink, ground] = [light(colour(style.color)), light(under)];
      const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (contrast < (large ? 3 : 4.5) - 0.01 && !element.closest(':disabled'))
        wrong.push(`${name(element)} has a contrast of ${contrast.toFixed(2)}`);
    }

    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const weight = entries.filter(one => !/\.(js|svg)$/.test(one.name)).map(one => one.encodedBodySize || 0)
      .reduce((sum, one) => sum + one, 0);
    if (weight > 30000) wrong.push(`page and style weigh ${weight} bytes`);
    return wrong;
  },

  // Where the links of the page lead, inside the house.
  ways: () => [...document.querySelectorAll('main a[href^="/"], .bar a[href^="/"]')]
    .map(one => one.getAttribute('href').split('#')[0])
    .filter(href => href),

  // Before the Tab key goes round: whoever gets the focus is noted, and whether one sees it.
  listen: () => {
    window.scrollTo(0, 0);
    document.activeElement.blur();
    window.visited = new Map();
    const note = window.noteFocus = one => {
      const style = getComputedStyle(one);
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
      window.visited.set(one, window.visited.get(one) || outlined || style.boxShadow !== 'none');
    };
    document.addEventListener('focusin', event => note(event.target));
    // The ring may be drawn only after the event: before the next key it must stand there.
    document.addEventListener('keydown', () => note(document.activeElement), true);
    // The parts of a date are stops of their own.
    return controls().length + 10 * document.querySelectorAll('[type=date], [type=time], [type=datetime-local]').length + 2;
  },
  missed: () => {
    window.noteFocus(document.activeElement);
    // Of a group of radios the Tab key reaches the chosen one, or any where none is.
    const group = one => one.type === 'radio'
      ? [...document.getElementsByName(one.name)].filter(other => other.form === one.form) : [one];
    // What is hidden from people, such as the field only machines fill in, is to be reached by nobody.
    const hidden = one => one.tabIndex < 0 && one.closest('[aria-hidden=true]');
    const wrong = controls().filter(one => !one.disabled && !hidden(one) && !group(one).some(other => window.visited.has(other)))
      .map(one => `Tab does not reach ${name(one)}`);
    for (const [one, visible] of window.visited)
      if (!visible && one !== document.body) wrong.push(`the focus on ${name(one)} is not seen`);
    return wrong;
  },
};
return asks[arguments[0]](...[...arguments].slice(1));
