import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import type { TreeNode } from './accessibility-tree.ts';
import { judgeTree } from './ask-story.ts';
import { compareNumbers, criterionOf, ourLetters, ourName, ourRoles } from './criteria.ts';
import { findSmall, measureLetters } from './letters.ts';
import { findOurName, saysOurName } from './our-name.ts';
import { defaultStory, findMissingRoles } from './roles.ts';

const tree: TreeNode = { role: 'RootWebArea', children: [{ role: 'tablist', name: 'The choir', children: [{ role: 'tab', name: 'When' }] }, { role: 'tabpanel', name: 'When' }] };

describe('our own promises', () => {
  it('stand after the criteria of WCAG', () => {
    assert.deepEqual([ourLetters, '4.1.3', ourRoles, '1.4.10'].sort(compareNumbers), ['1.4.10', '4.1.3', ourLetters, ourRoles]);
    assert.equal(criterionOf(ourLetters)?.name, 'No Text Below 16 px');
  });
});

describe('letters', () => {
  it('are told where they are too small, with their size', () => {
    const found = findSmall([{ where: 'p “Thursday”', size: 16 }, { where: 'dugnad-badge >>> span “Full”', size: 14.4 }]);
    assert.deepEqual(found.map(({ selector, help }) => `${selector}: ${help}`), ['dugnad-badge >>> span “Full”: No text is smaller than 16 px; this has 14.4 px']);
  });

  it('may be a hair smaller, as browsers compute', () => assert.deepEqual(findSmall([{ where: 'p', size: 15.99 }]), []));
});

describe('the roles that a guide promises', () => {
  it('are all in the tree, however deep', () => assert.deepEqual(findMissingRoles(tree, ['tab', 'tabpanel', 'tablist']), []));

  it('are named where they are missing', () => assert.deepEqual(findMissingRoles(tree, ['tab', 'menu']).map(({ selector }) => selector), ['menu']));

  it('are those of the first story', () => assert.equal(defaultStory('elements-tabs'), 'elements-tabs--default'));

  it('are a criterion only where a guide speaks of the story', () => {
    assert.deepEqual(judgeTree(tree, undefined).verdicts, { '4.1.2': 'pass', [ourName]: 'pass' });
    assert.deepEqual(judgeTree(tree, ['menu']).verdicts, { '4.1.2': 'pass', [ourRoles]: 'fail', [ourName]: 'pass' });
    assert.deepEqual(judgeTree({ role: 'main' }, []).verdicts, { [ourRoles]: 'pass', [ourName]: 'pass' });
  });
});

describe('our name', () => {
  for (const text of ['Dugnad', 'Made with Dugnad', 'dugnad-calendar', 'The Dugnad calendar', 'Dugnads kalender', 'Vinterdugnad, made with Dugnad', 'DUGNAD']) {
    it(`is said by “${text}”`, () => assert.equal(saysOurName(text), true));
  }

  for (const text of ['Vinterdugnad', 'Meld deg på vinterdugnaden på samfunnshuset', 'Dugnaden er lørdag', 'Høst- og vårdugnader', 'Dugnadsgruppa møtes', 'Open house']) {
    it(`is not said by “${text}”`, () => assert.equal(saysOurName(text), false));
  }

  it('is found in names, descriptions and values', () => {
    const found = findOurName({ role: 'main', name: 'Vinterdugnad', children: [{ role: 'button', name: 'About Dugnad' }, { role: 'textbox', name: 'a', value: 'Dugnad', description: 'dugnad' }] });
    assert.deepEqual(found.map(({ selector }) => selector), ['“About Dugnad”', '“dugnad”', '“Dugnad”']);
  });
});

describe('the letters of a page', { skip: !isPresent(engineNamed('chromium')) }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  });
  after(() => browser.close());

  async function measured(content: string) {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>Stories</title><style>.small { font-size: 12px } .note::after { content: "new"; font-size: 11px }</style>${content}</html>`);
    const { count, violations, verdicts } = await measureLetters(page);
    await page.close();
    return { count, where: violations.map(({ selector }) => selector), verdict: verdicts[ourLetters] };
  }
  const shadow = (content: string): string => `<x-host><template shadowrootmode="open"><style>.small { font-size: 12px }</style>${content}</template>Inside</x-host>`;

  for (const [what, content, where] of [
    ['in the page', '<p class="small">Fully booked</p>', 'p “Fully booked”'],
    ['in a shadow root', shadow('<p class="small">Fully booked</p><slot></slot>'), 'x-host >>> p “Fully booked”'],
    ['in an element without a box', '<p><span class="small" style="display: contents">Full</span></p>', 'span “Full”'],
    ['typed into a field', '<input class="small" value="Kari">', 'input “Kari”'],
    ['asked for in an empty field', '<textarea class="small"></textarea>', 'textarea “textarea”'],
    ['from a style sheet', '<p class="note">Chess</p>', 'p “::after”'],
    ['slotted into what is small', shadow('<div class="small"><slot></slot></div>'), 'x-host >>> slot “Inside”'],
  ] as const) {
    it(`are measured ${what}`, async () => assert.deepEqual((await measured(content)).where, [where]));
  }

  it('are not measured where nobody sees them', async () => {
    const unseen = '<p class="small" hidden>a</p><div class="small" style="position: absolute; width: 1px; height: 1px; overflow: hidden"><b>a</b></div><details><summary>More</summary><i class="small">a</i></details><div style="visibility: hidden" class="small">a</div>';
    assert.deepEqual(await measured(unseen), { count: 1, where: [], verdict: 'pass' });
  });

  it('say nothing where there are none', async () => assert.deepEqual(await measured('<hr>'), { count: 0, where: [], verdict: undefined }));
});
