import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { run } from '../guards/run.ts';
import { smallTree } from '../guards/small-tree.ts';
import { compareStorybooks, type StoryDifference } from './compare-storybooks.ts';
import { picturePage, sumUp } from './picture-page.ts';
import { commitBefore, hasChanged, unpackCommit } from './previous-tree.ts';

/** What a built Storybook does, in ten lines: it draws the story asked for, and draws it again when the toolbars change. */
const iframe = (stories: Readonly<Record<string, string>>): string => `<!doctype html><html lang="en"><title>Tiny</title><body><script>
  const stories = ${JSON.stringify(stories)};
  const asked = new URLSearchParams(location.search);
  const set = Object.fromEntries(asked.get('globals').split(';').map((part) => part.split(':')));
  const draw = () => {
    if (stories[asked.get('id')] === 'broken') throw new Error('It cannot be drawn.');
    document.body.innerHTML = stories[asked.get('id')];
    document.documentElement.dir = set.direction;
    document.documentElement.dataset.story = [asked.get('id'), set.theme, set.language, set.direction].join(' ');
  };
  globalThis.__STORYBOOK_ADDONS_CHANNEL__ = { emit: (_, { globals }) => draw(Object.assign(set, globals)) };
  addEventListener('error', () => document.body.classList.add('sb-show-errordisplay'));
  draw();
</script></body></html>`;

describe('two tiny builds of stories', { skip: !isPresent(engineNamed('chromium')) }, () => {
  let browser: Browser;
  let place: string;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
    place = await mkdtemp(join(tmpdir(), 'dugnad-visual-'));
  });
  after(async () => {
    await browser.close();
    await rm(place, { recursive: true });
  });

  async function built(name: string, stories: Readonly<Record<string, string>>): Promise<string> {
    const folder = join(place, name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'iframe.html'), iframe(stories));
    const entries = Object.fromEntries(Object.keys(stories).map((id) => [id, { id, type: 'story', title: id, name: id }]));
    await writeFile(join(folder, 'index.json'), JSON.stringify({ entries }));
    return folder;
  }

  const box = (colour: string): string => `<div style="width: 20px; height: 10px; background: ${colour}"></div>`;
  const moving = '<style>@keyframes a { from { width: 10px } to { width: 90px } } div { height: 9px; background: red; animation: a 1s infinite }</style><div></div>';

  it('are told apart story by story, with pictures of what differs, is new or is gone', async () => {
    const out = join(place, 'out');
    const found = await compareStorybooks(browser, {
      before: await built('before', { 'a--same': box('red'), 'b--changed': box('red'), 'c--gone': box('red'), 'd--moving': moving, 'e--broken': box('red') }),
      after: await built('after', { 'a--same': box('red'), 'b--changed': box('blue'), 'd--moving': moving, 'e--broken': 'broken', 'f--new': box('red') }),
      out,
    });
    const standings = found.map(({ id, standing }) => `${id} ${standing}`);
    assert.deepEqual(standings, ['a--same same', 'b--changed differs', 'c--gone gone', 'd--moving same', 'e--broken failed', 'f--new new']);
    // In forced colours a background is the system's: nothing differs there.
    assert.deepEqual(found[1]?.changes, [{ shot: 'light', pixels: 200 }, { shot: 'dark-rtl-360', pixels: 200 }]);
    assert.match(found[4]?.error ?? '', /It cannot be drawn/);
    for (const file of ['b--changed.light.old', 'b--changed.light.new', 'b--changed.light.difference', 'c--gone.light.old', 'f--new.forced.new']) {
      assert.deepEqual([...(await readFile(join(out, `${file}.png`))).subarray(1, 4)], [...Buffer.from('PNG')], file);
    }
    assert.equal(existsSync(join(out, 'a--same.light.old.png')), false);
    assert.equal(sumUp(found), '2 the same, 1 differ, 1 new, 1 gone, 1 that cannot be drawn');
  });

  it('differ where one of them is longer', async () => {
    const sides = { before: await built('short', { a: box('red') }), after: await built('long', { a: `${box('red')}<p style="block-size: 900px">More</p>` }), out: join(place, 'longer') };
    assert.equal((await compareStorybooks(browser, sides))[0]?.standing, 'differs');
  });
});

describe('the page to look at', () => {
  const found: StoryDifference[] = [
    { id: 'a--same', standing: 'same', changes: [] },
    { id: 'b--changed', standing: 'differs', changes: [{ shot: 'light', pixels: 12 }] },
    { id: 'c--broken', standing: 'failed', changes: [], error: 'no <b>' },
    { id: 'd--new', standing: 'new', changes: [] },
  ];

  it('shows before, now and what differs, and leaves out what is the same', () => {
    const page = picturePage(found, 'abc');
    for (const kind of ['old', 'new', 'difference']) assert.match(page, new RegExp(`src="b--changed\\.light\\.${kind}\\.png"`));
    assert.match(page, /src="d--new\.forced\.new\.png"/);
    assert.match(page, /no &lt;b>/);
    assert.doesNotMatch(page, /a--same/);
  });
});

describe('the earlier commit', () => {
  const commit = (root: string): Promise<unknown> =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=a'], root);

  async function twoCommits() {
    const tree = await smallTree({ 'stories/a.ts': 'one', 'docs/a.md': 'one', 'packages/a/package.json': '{}', 'node_modules/b/index.js': '', '.gitignore': 'node_modules\n' });
    await run('git', ['add', '--all'], tree.root);
    await commit(tree.root);
    const alone = await commitBefore(tree.root);
    await writeFile(join(tree.root, 'stories/a.ts'), 'two');
    const unsaved = await commitBefore(tree.root);
    await run('git', ['add', '--all'], tree.root);
    await commit(tree.root);
    return { tree, alone, unsaved };
  }

  it('is the last one while there is work to be committed, else the one before, or none', async () => {
    const { tree, alone, unsaved } = await twoCommits();
    await using _ = tree;
    assert.equal(alone, undefined);
    assert.match(unsaved ?? '', /^[0-9a-f]{40}$/);
    assert.equal(await commitBefore(tree.root), unsaved);
    assert.equal(await commitBefore(tree.root, 'no-such-branch'), undefined);
  });

  it('lies in a folder of its own, with the same dependencies, and goes again', async () => {
    const { tree, unsaved = '' } = await twoCommits();
    await using _ = tree;
    let root: string;
    {
      await using previous = await unpackCommit(tree.root, unsaved);
      root = previous.root;
      assert.equal(await readFile(join(root, 'stories/a.ts'), 'utf8'), 'one');
      assert.equal(existsSync(join(root, 'node_modules/b/index.js')), true);
      assert.equal(existsSync(join(root, 'node_modules/@dugnad/a/package.json')), true);
    }
    assert.equal(existsSync(root), false);
  });

  it('need not be drawn where nothing that stories are made of has changed', async () => {
    const { tree, unsaved = '' } = await twoCommits();
    await using _ = tree;
    assert.equal(await hasChanged(tree.root, unsaved), true);
    assert.equal(await hasChanged(tree.root, 'HEAD'), false);
    await writeFile(join(tree.root, 'docs/a.md'), 'two');
    assert.equal(await hasChanged(tree.root, 'HEAD'), false);
    await writeFile(join(tree.root, 'stories/b.ts'), 'new');
    assert.equal(await hasChanged(tree.root, 'HEAD'), true);
  });
});
