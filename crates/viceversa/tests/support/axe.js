// axe-core looks at the page: what it finds, what it advises, and what only a person can tell.
const [tags, rules, done] = arguments;
const found = (list, which) => list.filter(which).flatMap(({ id, impact, help, helpUrl, tags: of, nodes }) =>
  nodes.map(node => ({
    rule: id, impact, help, more: helpUrl, best: of.includes('best-practice'),
    where: node.target.flat().join(' '), what: node.html.slice(0, 160),
    mend: [...node.any, ...node.all, ...node.none].map(one => one.message),
  })));
const options = {
  runOnly: rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
  // Of WCAG 2.2, and left to whoever asks for it.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  // No rule of these needs the styles read once more, and there are no frames.
  preload: false,
  iframes: false,
};
axe.run(document, options).then(
  ({ violations, incomplete, passes }) => done({
    found: found(violations, () => true),
    // What axe-core cannot tell of contrast (a border drawn before the text, the arrow of a list), our own audit can.
    untold: found(incomplete, one => !one.tags.includes('best-practice') && one.id !== 'color-contrast'),
    passed: passes.length,
  }),
  error => done({ error: String(error) }),
);
