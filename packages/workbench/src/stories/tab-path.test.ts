import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { countInteractive, findUnnamed, readTree, writeTree } from './accessibility-tree.ts';
import { walkByTab } from './tab-path.ts';

const shadow = (content: string): string => `<div><template shadowrootmode="open">${content}</template></div>`;

describe('a page in Chromium', { skip: !isPresent(engineNamed('chromium')) }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  });
  after(() => browser.close());

  async function pageWith(content: string, script = '') {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>Stories</title><main>${content}</main></html>`);
    if (script) await page.evaluate(script);
    return page;
  }

  describe('walked by Tab', () => {
    it('is reached everywhere, in shadow roots too', async () => {
      const path = await walkByTab(await pageWith(`<button>One</button>${shadow('<a href="#a">Two</a><input>')}<button disabled>No</button><a>Not a link</a>`));
      assert.deepEqual(path, { stops: 3, violations: [], verdicts: { '2.1.1': 'pass', '2.1.2': 'pass', '2.4.7': 'pass' } });
    });

    it('has no stop in what is closed, hidden or inert', async () => {
      const hidden = '<details><summary>More</summary><button>In</button></details><div inert><button>In</button></div><div hidden><button>In</button></div>';
      assert.equal((await walkByTab(await pageWith(hidden))).stops, 1);
    });

    it('stops once at radio buttons of one name', async () => {
      const path = await walkByTab(await pageWith('<input type="radio" name="a"><input type="radio" name="a"><input type="radio" name="b">'));
      assert.deepEqual([path.stops, path.violations.length], [2, 0]);
    });

    it('stays inside a modal dialog, whatever stands behind it', async () => {
      const page = await pageWith('<button>Behind</button><dialog><button>Close</button><a href="#a">More</a></dialog>', "document.querySelector('dialog').showModal()");
      assert.deepEqual([(await walkByTab(page)).stops, (await walkByTab(page)).violations.length], [2, 0]);
    });

    it('names what Tab does not come to', async () => {
      const page = await pageWith('<button id="a">One</button><button>Two</button>', "document.querySelector('#a').addEventListener('focus', () => document.activeElement.blur())");
      const { violations, verdicts } = await walkByTab(page);
      assert.equal(verdicts['2.1.1'], 'fail');
      assert.match(violations[0]?.selector ?? '', /button “One”/);
    });

    it('tells of a trap', async () => {
      const page = await pageWith('<button>One</button><button>Two</button>', "document.querySelectorAll('button')[1].addEventListener('keydown', (event) => event.preventDefault())");
      assert.equal((await walkByTab(page)).verdicts['2.1.2'], 'fail');
    });

    it('leaves to a person whether focus is seen where it draws no ring', async () => {
      const path = await walkByTab(await pageWith('<button style="outline: none">One</button>'));
      assert.equal(path.verdicts['2.4.7'], 'undecided');
    });

    it('is content where there is nothing to act on', async () => {
      assert.deepEqual(await walkByTab(await pageWith('<p>Words</p>')), { stops: 0, violations: [], verdicts: {} });
    });
  });

  describe('told to assistive technology', () => {
    const treeOf = async (content: string) => readTree(await pageWith(content));

    it('is a tree of roles, names and states', async () => {
      const tree = await treeOf(`<h1>Hall</h1>${shadow('<button aria-expanded="true">More <slot></slot></button>')}<input type="checkbox" aria-label="Call me" checked>`);
      assert.deepEqual(writeTree(tree), ['RootWebArea “Stories”', '  main', '    heading “Hall” (level 1)', '    button “More” (expanded)', '    checkbox “Call me” (checked)']);
      assert.equal(countInteractive(tree), 2);
      assert.deepEqual(findUnnamed(tree), []);
    });

    for (const [what, content, role] of [
      ['a button', '<button><svg></svg></button>', 'button'],
      ['a link in a shadow root', shadow('<a href="#a"></a>'), 'link'],
      ['a field', '<input>', 'textbox'],
      ['a checkbox', '<input type="checkbox">', 'checkbox'],
      ['a list to choose from', '<select><option>A</option></select>', 'combobox'],
      ['a tab', '<div role="tablist" aria-label="Views"><button role="tab"></button></div>', 'tab'],
      ['a dialog', '<dialog open><p>Words</p></dialog>', 'dialog'],
      ['a slider', '<input type="range">', 'slider'],
      ['a date', '<input type="date">', 'Date'],
    ] as const) {
      it(`is not understood where ${what} has no name`, async () => {
        assert.equal(findUnnamed(await treeOf(content))[0]?.selector, role);
      });
    }
  });
});
