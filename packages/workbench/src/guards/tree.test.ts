import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generated } from './generated.guard.ts';
import { places } from './places.guard.ts';
import { findTraces, privacy, withoutComments } from './privacy.guard.ts';
import { smallTree } from './small-tree.ts';
import { stories } from './stories.guard.ts';
import { lineOf, matches, publicPackages, trackedFiles, treeFiles } from './tree.ts';

test('lists what is or could be committed, and not what is ignored', async () => {
  await using tree = await smallTree({ '.gitignore': 'dist/\n', 'b.ts': '', 'a.ts': '', 'dist/a.js': '' });
  assert.deepEqual(await treeFiles(tree.root, /\.[jt]s$/), ['a.ts', 'b.ts']);
  assert.deepEqual(await trackedFiles(tree.root), []);
  await tree.stage('dist/a.js');
  assert.deepEqual(await trackedFiles(tree.root), ['dist/a.js']);
});

test('counts lines from one', () => {
  assert.equal(lineOf('a\nb\nc', 0), 1);
  assert.equal(lineOf('a\nb\nc', 4), 3);
  assert.deepEqual(matches('x\nyx', /x/g).map(({ line }) => line), [1, 2]);
});

test('knows the packages that are published', async () => {
  await using tree = await smallTree({ 'packages/a/package.json': '{"name":"a"}', 'packages/b/package.json': '{"name":"b","private":true}' });
  assert.deepEqual(await publicPackages(tree.root), ['packages/a']);
});

test('finds what a script makes among what is committed, save what people review', async () => {
  const files = ['packages/a/dist/a.js', 'packages/a/custom-elements.json', 'packages/a/src/a.d.ts', 'packages/a/tsconfig.tsbuildinfo', 'packages/a/api.md', 'docs/size.md', 'docs/proof/dist/x.log'];
  await using tree = await smallTree(Object.fromEntries(files.map((file) => [file, 'x'])));
  for (const file of files) await tree.stage(file);
  assert.deepEqual((await generated.run(tree.root)).map(({ file }) => file).sort(), files.slice(0, 4).sort());
});

test('finds strangers at the top and paths of one machine, in any text', async () => {
  const home = ['/ro', 'ot/x'].join('');
  await using tree = await smallTree({
    'README.md': `fine: https://example.org${home}, ./work/x, network/root\n`,
    'docs/a.md': `one\ntwo ${home}\n`,
    'scripts/a.ts': '',
    'packages/a.ts': '',
  });
  const found = (await places.run(tree.root)).map(({ file, line }) => `${file}:${line ?? ''}`);
  assert.deepEqual(found, ['scripts/a.ts:', 'docs/a.md:2']);
});

test('takes comments out and leaves strings and lines', () => {
  const text = "const a = 'http://x'; // why: http://y\n/* one\ntwo */ const b = `//no`;\n";
  assert.equal(withoutComments(text), "const a = 'http://x'; \n\n const b = `//no`;\n");
});

const traces: readonly [code: string, found: number][] = [
  ["document.cookie = 'a=b';", 1],
  ['sessionStorage.clear();', 1],
  ["navigator.sendBeacon('/x');", 1],
  ["const home = 'https://tracker.dugnad.dev/';", 1],
  ["const svg = 'http://www.w3.org/2000/svg';", 0],
  ["const sample = 'https://example.org/x.ics';", 0],
  ['// RFC: https://www.rfc-editor.org/rfc/rfc5545\nexport {};', 0],
  ['const storage = place.storage;', 0],
];

for (const [code, found] of traces) {
  test(`${found ? 'sees a trace' : 'sees nothing'} in ${code.split('\n')[0]}`, () => assert.equal(findTraces('a.ts', code).length, found));
}

test('lets drafts and the outbox keep what was typed, and nothing beside them', () => {
  const code = 'globalThis.sessionStorage; indexedDB;';
  const found = ['draft', 'indexed-db-store', 'open-outbox', 'submission'].map((name) => findTraces(`packages/client/src/submission/${name}.ts`, code).length);
  assert.deepEqual(found, [0, 0, 0, 2]);
});

test('lets presets name the addresses of others, and ask for nothing themselves', () => {
  const preset = 'packages/widgets/src/external/presets/youtube.ts';
  const address = "export const origins = ['https://www.youtube.com'];\n";
  assert.deepEqual(findTraces(preset, address), []);
  for (const file of ['packages/widgets/src/external/external.ts', 'packages/widgets/src/external/presets/deeper/a.ts', 'packages/elements/src/external/presets/a.ts']) assert.equal(findTraces(file, address).length, 1, file);
  for (const code of ["fetch('https://a.no')", 'document.createElement(name)', 'new Image()', "import('https://a.no/a.js')", 'navigator.sendBeacon(to)', 'html`<iframe>`', 'localStorage.clear()', 'window.open(to)', 'new WebSocket(to)']) {
    assert.ok(findTraces(preset, `${address}${code};\n`).some(({ line, message }) => line === 2 && /asks for nothing|nothing stays/.test(message)), code);
  }
});

test('looks for traces in what runs in a browser, tests aside', async () => {
  const code = 'localStorage.clear();\n';
  await using tree = await smallTree({
    'packages/client/src/a.ts': code, 'packages/client/src/a.test.ts': code, 'packages/server/src/a.ts': code, 'packages/embed/src/b.ts': `\n${code}`,
  });
  assert.deepEqual((await privacy.run(tree.root)).map(({ file, line }) => `${file}:${line}`), ['packages/client/src/a.ts:1', 'packages/embed/src/b.ts:2']);
});

const guideOf = (tag: string, more = ''): string =>
  `export const guide = { useWhen: 'a', insteadWhen: [], snippet: '<${tag}></${tag}>', roles: [], keys: [], weDo: ['a'], youDo: ['a'], ${more} };\n`;
const storyOf = (name: string, title: string): string => `const meta = { title: 'Elements/${title}', component: 'dugnad-${name}' };\n`;

test('asks for a story, a guide, a test and axe of everything that is defined', async () => {
  await using tree = await smallTree({
    'packages/elements/src/a-b/a-b.define.ts': '',
    'packages/elements/src/a-b/a-b.test.ts': 'await expect(a).to.be.accessible();\n',
    'stories/elements/a-b.stories.ts': storyOf('a-b', 'A b'),
    'stories/elements/a-b.guide.ts': guideOf('dugnad-a-b'),
    'packages/elements/src/b/b.define.ts': '',
    'packages/elements/src/b/b.table.test.ts': '',
    'packages/widgets/src/c/c.define.ts': '',
    'packages/widgets/src/c/c.test.ts': 'expect(1).to.equal(1);\n',
    'stories/widgets/c.stories.ts': storyOf('c', 'C'),
    'stories/widgets/c.guide.ts': guideOf('dugnad-c'),
    'packages/elements/src/plain/plain.ts': '',
  });
  const found = (await stories.run(tree.root)).map(({ file, message }) => `${file.split('/')[3]} ${message}`);
  assert.deepEqual(found, [
    'b has no story: stories/elements/b.stories.ts', 'b has no guide: stories/elements/b.guide.ts', 'b has no test in a browser', 'c has no test that asks axe',
  ]);
});

test('wants a guide that says all, with a snippet of its own element, and stories that say what they are about', async () => {
  const files = { 'packages/elements/src/a/a.define.ts': '', 'packages/elements/src/a/a.test.ts': 'axe\n' };
  const says = async (guide: string, story = storyOf('a', 'A')): Promise<string[]> => {
    await using tree = await smallTree({ ...files, 'stories/elements/a.stories.ts': story, 'stories/elements/a.guide.ts': guide });
    return (await stories.run(tree.root)).map(({ file, message }) => `${file} ${message}`);
  };
  const file = 'stories/elements/a.guide.ts';
  assert.deepEqual(await says(guideOf('dugnad-a')), []);
  assert.deepEqual(await says(guideOf('dugnad-ab')), [`${file} has a snippet without <dugnad-a>`]);
  assert.deepEqual(await says(guideOf('dugnad-a', "youDo: [], useWhen: ''")), [
    `${file} does not say when to use it (useWhen)`, `${file} does not say what others must do for accessibility (youDo)`,
  ]);
  assert.deepEqual(await says(guideOf('dugnad-a', 'keys: undefined')), [`${file} has no table of keys (keys): an empty one, where nothing takes a key`]);
  assert.deepEqual(await says(guideOf('dugnad-a', 'roles: undefined')), [`${file} does not say what it is told as (roles): an empty list, where it is silent`]);
  assert.deepEqual(await says('export {};\n'), [`${file} exports no guide`]);
  assert.deepEqual(await says(guideOf('dugnad-a'), storyOf('b', 'Bee')), [
    "stories/elements/a.stories.ts does not say component: 'dugnad-a'", 'stories/elements/a.stories.ts is called “Bee”: its title is the name of the folder, in words',
  ]);
});

test('wants a play in the stories of what takes keys, and of nothing else', async () => {
  const says = async (keys: string, more: string): Promise<string[]> => {
    await using tree = await smallTree({
      'packages/elements/src/a/a.define.ts': '', 'packages/elements/src/a/a.test.ts': "axe; it('is pressed (WCAG 2.1.1)', () => {});\n",
      'stories/elements/a.stories.ts': `${storyOf('a', 'A')}${more}`, 'stories/elements/a.guide.ts': guideOf('dugnad-a', `keys: ${keys}`),
    });
    return (await stories.run(tree.root)).map(({ file, message }) => `${file} ${message}`);
  };
  const keys = "[{ keys: 'Tab', does: 'Goes there.' }]";
  const missing = ['stories/elements/a.stories.ts has no play, though its guide has keys: one story does what a visitor does'];
  assert.deepEqual(await says(keys, 'export const Default = {};\n'), missing);
  assert.deepEqual(await says(keys, '/** No play: nothing happens. */\nexport const Default = {};\n'), missing);
  assert.deepEqual(await says(keys, 'export const Pressed = {\n  play: async () => {},\n};\n'), []);
  assert.deepEqual(await says(keys, 'export const Pressed: Story = { play: press };\n'), []);
  assert.deepEqual(await says('[]', 'export const Default = {};\n'), []);
});
