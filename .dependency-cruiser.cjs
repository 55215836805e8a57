const { existsSync, readdirSync } = require('node:fs');

/** The floors of the house (docs/conventions.md): each arrow that must not be, with the sentence that says why. */
const IN = (...names) => `^packages/(${names.join('|')})/`;
const TEST = '\\.(test|page|suite)\\.ts$|/fixtures?/';
/** Rooms that hold an element: those with a define file. A room of plain modules is imported as it is. */
const ELEMENTS = ['elements', 'widgets'].flatMap((floor) => {
  const src = `${__dirname}/packages/${floor}/src`;
  const rooms = existsSync(src) ? readdirSync(src) : [];
  return rooms.filter((room) => existsSync(`${src}/${room}/${room}.define.ts`));
});
const arrow = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const floor = (name, may) => {
  const all = ['tokens', 'elements', 'client', 'widgets', 'embed', 'server', 'pages', 'desk', 'audit', 'workbench', 'react', 'vue'];
  return arrow(
    `${name}-floor`,
    `${name} stands on ${may.length > 0 ? may.join(', ') : 'nothing'} and on no other package of ours.`,
    { path: IN(name) },
    { path: IN(...all.filter((other) => other !== name && !may.includes(other))) },
  );
};

module.exports = {
  forbidden: [
    floor('tokens', []),
    floor('elements', ['tokens']),
    floor('client', []),
    floor('widgets', ['tokens', 'elements', 'client']),
    floor('embed', ['widgets', 'elements', 'client', 'tokens']),
    floor('server', ['client']),
    floor('audit', []),
    arrow('widgets-no-adapter', 'A widget knows the model, ports, errors and submission of client, its arithmetic of time and of shifts and its writer of calendar files; an adapter reaches it from outside.',
      { path: IN('widgets'), pathNot: TEST },
      { path: '^packages/client/', pathNot: '^packages/client/(src|dist)/(model|ports|errors|submission|time|volunteering|ics-writer)(/|\\.)' }),
    arrow('client-without-lit', 'The client runs in Node too: no Lit and no rendering.',
      { path: IN('client') }, { path: 'node_modules/(lit|@lit|lit-html|lit-element|@lit-labs)/' }),
    // The store in files is an export of its own, for Node alone.
    arrow('browser-without-node', 'What runs in a browser imports nothing of Node.',
      { path: IN('elements', 'client', 'widgets', 'embed'), pathNot: [TEST, '^packages/client/src/submission/file-store\\.ts$'].flat() }, { dependencyTypes: ['core'] }),
    arrow('public-names-only', 'Between packages, only what the other\'s exports map names: no path into its src.',
      { path: '^packages/([^/]+)/' }, { path: '^packages/([^/]+)/src/', pathNot: '^packages/$1/' }),
    arrow('public-names-only-outside', 'Stories, docs and tests that cross packages use public names too.',
      { path: '^(stories|docs|test)/' }, { path: '^packages/[^/]+/src/' }),
    arrow('resolvable', 'Every import can be resolved; a name missing from an exports map cannot.', {}, { couldNotResolve: true }),
    arrow('siblings-by-define', 'Inside elements and widgets, a sibling element is imported by its define file.',
      { path: '^packages/(elements|widgets)/src/([^/]+)/', pathNot: TEST },
      { path: `^packages/(elements|widgets)/src/(${ELEMENTS.join('|') || 'none'})/\\2\\.ts$`, pathNot: '^packages/$1/src/$2/', dependencyTypesNot: ['type-only'] }),
    arrow('no-circular', 'Two files that need each other are one file, or lack a third.',
      {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    arrow('no-orphans', 'A file that nothing imports and that imports nothing is dead.',
      { orphan: true, path: '^packages/[^/]+/src/', pathNot: ['\\.(test|d)\\.ts$', '/index\\.ts$', '-(type|env)s?\\.ts$'] }, {}),
    arrow('no-dev-dependency', 'A published file needs a declared dependency, not a development one.',
      { path: '^packages/(?!workbench)[^/]+/src/', pathNot: [TEST, '^packages/tokens/src/(build|read-tokens)\\.ts$'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm', 'npm-peer'] }),
  ],
  options: {
    doNotFollow: { path: '(node_modules|/dist/)' },
    exclude: { path: '(^test/bench/|/dist/.*\\.map$|storybook-static|\\.artifacts|/generated/)' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
