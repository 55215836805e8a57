import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../button/button.define.ts';
import type { DugnadActionList } from './action-list.ts';
import './action-list.define.ts';

async function open(width = 800, dir = 'ltr'): Promise<DugnadActionList> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}>
    <dugnad-action-list>
      <ul>
        <li><a href="#26">Thursday 26, 18–20</a> <dugnad-button>I can</dugnad-button> <a href="#swap">Swap</a></li>
        <li><p>Friday 27, 10–12</p> <button type="button">I cannot</button></li>
      </ul>
    </dugnad-action-list>
  </div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-action-list')!;
}
const empty = (list: DugnadActionList): string => (list.shadowRoot!.querySelector<HTMLElement>('p')?.innerText ?? '').trim();
const box = (root: Element, selector: string): DOMRect => root.querySelector(selector)!.getBoundingClientRect();

describe('<dugnad-action-list>', () => {
  it('stands what can be done at the end of the line, on either side', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const list = await open(800, dir);
      const [words, act, edge] = [box(list, 'p'), box(list, 'button'), box(list, 'ul')];
      expect(dir === 'ltr' ? edge.right - act.right : act.left - edge.left, dir).to.be.closeTo(0, 1);
      expect(Math.abs(words.top + words.height / 2 - (act.top + act.height / 2))).to.be.at.most(2);
    }
  });

  it('stands it below where there is no room', async () => {
    const list = await open(200);
    expect(box(list, 'dugnad-button').top).to.be.at.least(box(list, 'a').bottom - 1);
  });

  it('is a list of two for a screen reader (WCAG 1.3.1)', async () => {
    const list = await open();
    expect(list.querySelector('ul')!.role).to.equal('list');
    await expect(list).to.be.accessible();
  });

  it('leaves a role of the page as it is', async () => {
    const list = await fixture(html`<dugnad-action-list><ul role="presentation"><li>One</li></ul></dugnad-action-list>`);
    expect(list.querySelector('ul')!.role).to.equal('presentation');
  });

  it('is walked through by Tab in the order of reading, each with a ring and 44 px high (WCAG 2.1.1, 2.4.3, 2.4.7, 2.5.8)', async () => {
    const list = await open();
    const pressed: number[] = [];
    const reached: string[] = [];
    list.addEventListener('click', () => pressed.push(reached.length));
    for (let step = 0; step < 4; step += 1) {
      await sendKeys({ press: 'Tab' });
      const at = document.activeElement!;
      reached.push(at.textContent.trim());
      const ringed = at.shadowRoot?.activeElement ?? at;
      expect([getComputedStyle(ringed).outlineWidth, ringed.getBoundingClientRect().height >= 44], at.textContent).to.deep.equal(['3px', true]);
    }
    expect(reached).to.deep.equal(['Thursday 26, 18–20', 'I can', 'Swap', 'I cannot']);
    await sendKeys({ press: 'Enter' });
    expect(pressed).to.deep.equal([4]);
  });

  it('says that there is nothing, once there is nothing', async () => {
    const list = await open();
    expect(empty(list)).to.equal('');
    list.querySelectorAll('li').forEach((item) => item.remove());
    await nextFrame();
    await list.updateComplete;
    expect(empty(list)).to.equal('There is nothing here yet.');
    await expect(list).to.be.accessible();
    list.querySelector('ul')!.append(document.createElement('li'));
    await nextFrame();
    await list.updateComplete;
    expect(empty(list)).to.equal('');
  });

  it('says so in the words of the page', async () => {
    const list = await fixture<DugnadActionList>(html`<dugnad-action-list empty="No shifts before May."><ul></ul></dugnad-action-list>`);
    expect(empty(list)).to.equal('No shifts before May.');
  });

  it('says so with a link where the page writes one', async () => {
    const list = await fixture<DugnadActionList>(html`<dugnad-action-list><p slot="empty">No shifts. <a href="#all">All of them</a></p></dugnad-action-list>`);
    expect(box(list, 'p').height).to.be.greaterThan(0);
    list.append(Object.assign(document.createElement('ul'), { textContent: '' }));
    list.querySelector('ul')!.append(document.createElement('li'));
    await nextFrame();
    await list.updateComplete;
    expect(box(list, 'p').height).to.equal(0);
  });

  for (const [width, dir] of [[800, 'rtl'], [200, 'ltr']] as const) {
    it(`has nothing for axe to find when ${dir} and ${width} px wide`, async () => expect(await open(width, dir)).to.be.accessible());
  }
});
