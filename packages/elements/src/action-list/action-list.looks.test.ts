import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadActionList } from './action-list.ts';
import './action-list.define.ts';
import '../button/button.define.ts';
import '../link-button/link-button.define.ts';

async function open(content: TemplateResult, width = 800, dir = 'ltr'): Promise<DugnadActionList> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-action-list>${content}</dugnad-action-list></div>`);
  column.style.inlineSize = `${width}px`;
  const list = column.querySelector('dugnad-action-list')!;
  await list.updateComplete;
  return list;
}
const all = (list: DugnadActionList, selector: string): DOMRect[] => [...list.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
const rows = html`<ul>
  <li><p>Thursday 26, 18–20</p><button>I can</button></li>
  <li><p>Friday 27, 10–12, in the great hall behind the church</p><button>I can</button></li>
</ul>`;

describe('the looks of a list with things to do', () => {
  it('have no bullets and no room for them', async () => {
    const list = await open(rows);
    const { listStyleType, paddingInlineStart } = getComputedStyle(list.querySelector('ul')!);
    expect([listStyleType, paddingInlineStart]).to.deep.equal(['none', '0px']);
  });

  it('have what can be done below each other, at one edge', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const acts = all(await open(rows, 800, dir), 'button');
      expect(new Set(acts.map(({ left, right }) => Math.round(dir === 'ltr' ? right : left))).size, dir).to.equal(1);
    }
  });

  it('have a line between two entries, and none around them', async () => {
    const list = await open(rows);
    const lines = [...list.querySelectorAll('li')].map((item) => [getComputedStyle(item).borderBlockStartWidth, getComputedStyle(item).borderBlockEndWidth]);
    expect(lines).to.deep.equal([['0px', '0px'], ['1px', '0px']]);
  });

  it('have entries at least 44 px high, with words alone too', async () => {
    for (const { height } of all(await open(html`<ol><li><p>Words</p></li><li>Bare words</li></ol>`), 'li')) expect(height).to.be.at.least(44);
  });

  it('keep the order of a numbered list', async () => {
    const list = await open(html`<ol><li><p>First</p></li><li><p>Second</p></li></ol>`);
    expect(list.querySelector('ol')!.role).to.equal('list');
    const [first, second] = all(list, 'li');
    expect(second!.top).to.be.at.least(first!.bottom - 1);
  });

  it('let several acts stand behind each other, and go on the next line together with none lost', async () => {
    const acts = html`<ul><li><p>Thursday 26, 18–20</p><dugnad-button>I can</dugnad-button><dugnad-link-button><a href="#swap">Swap with somebody</a></dugnad-link-button><button>More</button></li></ul>`;
    for (const width of [800, 320, 180]) {
      const list = await open(acts, width);
      const parts = all(list, 'dugnad-button, dugnad-link-button, button');
      expect(parts.every((part) => part.width > 0 && part.right <= list.getBoundingClientRect().right + 1), `${width} px`).to.equal(true);
    }
  });

  it('keep within a column of 180 px, with words longer than that (WCAG 1.4.10)', async () => {
    const list = await open(html`<ul><li><p>${'Frivilligsentralkoordinator'.repeat(3)}</p><button>I can</button></li></ul>`, 180);
    expect(list.scrollWidth).to.be.at.most(181);
  });

  it('leave a list in a list to itself', async () => {
    const list = await open(html`<ul><li><div><ul class="inner"><li>One</li></ul></div></li></ul>`);
    expect(getComputedStyle(list.querySelector('.inner')!).listStyleType).not.to.equal('none');
  });

  it('give way to a rule of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><style>dugnad-action-list ul { padding-left: 7px; }</style></div>`);
    page.append(await open(rows));
    expect(getComputedStyle(page.querySelector('ul')!).paddingLeft).to.equal('7px');
  });
});

describe('a list with things to do that the page changes', () => {
  const saysEmpty = (list: DugnadActionList): boolean => list.shadowRoot!.querySelector('slot[name="empty"]') !== null;

  it('counts entries, not what else stands in it', async () => {
    const list = await open(html`<ul><!-- nothing --> </ul><p>Words below</p>`);
    expect(saysEmpty(list)).to.equal(true);
  });

  it('takes a list that comes later', async () => {
    const list = await open(html``);
    expect(saysEmpty(list)).to.equal(true);
    const late = document.createElement('ul');
    late.append(document.createElement('li'));
    list.append(late);
    await nextFrame();
    await list.updateComplete;
    expect([saysEmpty(list), late.role]).to.deep.equal([false, 'list']);
  });

  it('says it in new words when the page gives them', async () => {
    const list = await open(html`<ul></ul>`);
    list.empty = 'No shifts before May.';
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('p')!.textContent).to.equal('No shifts before May.');
  });
});
