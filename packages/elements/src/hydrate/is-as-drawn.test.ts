import { expect } from '@open-wc/testing';

import { isAsDrawn } from './is-as-drawn.ts';

const tree = (markup: string): ParentNode => Document.parseHTMLUnsafe(`<body>${markup}</body>`).body;

describe('what a server drew, and what would be drawn now', () => {
  const table: readonly [what: string, drawn: string, wanted: string, same: boolean][] = [
    ['the same', '<p class="a" id="b">A <b>b</b></p>', '<p id="b" class="a">A <b>b</b></p>', true],
    ['other comments, between words too', '<!--lit-part x-->A <!--lit-part-->b<!--/lit-part--><!--/lit-part-->', '<!---->A <!--?-->b', true],
    ['other words', '<p>Opens tomorrow</p>', '<p>Opens today</p>', false],
    ['other commas and spaces, of which servers and browsers have rules of their own', '<p>Friday, 27. November</p><i title="1,000"></i>', '<p>Friday 27 November</p><i title="1 000"></i>', true],
    ['another number', '<p>1,5</p>', '<p>15</p>', false],
    ['words that are not there', '<p>A</p>', '<p></p>', false],
    ['an element more', '<p>A</p><p>B</p>', '<p>A</p>', false],
    ['an element less', '<p>A</p>', '<p>A</p><p>B</p>', false],
    ['another element', '<p>A</p>', '<h2>A</h2>', false],
    ['words instead of an element', 'A', '<p>A</p>', false],
    ['an element instead of words', '<p>A</p>', 'A', false],
    ['another value of an attribute', '<progress value="8"></progress>', '<progress value="9"></progress>', false],
    ['an attribute more', '<button disabled>A</button>', '<button>A</button>', false],
    ['an attribute less', '<button>A</button>', '<button disabled>A</button>', false],
    ['what an element inside says of itself', '<dugnad-test-a defer-hydration role="status">A</dugnad-test-a>', '<dugnad-test-a>A</dugnad-test-a>', true],
    ['what is said to an element inside', '<dugnad-test-a label="A"></dugnad-test-a>', '<dugnad-test-a label="B"></dugnad-test-a>', false],
    ['what a visitor has opened', '<details open><summary>A</summary></details>', '<details><summary>A</summary></details>', true],
    ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>', '<svg viewBox="0 0 1 1"><path d="M1 1"></path></svg>', false],
  ];
  for (const [what, drawn, wanted, same] of table) {
    it(`${same ? 'are alike' : 'differ'}: ${what}`, () => {
      expect(isAsDrawn(tree(drawn), tree(wanted))).to.equal(same);
    });
  }
});
