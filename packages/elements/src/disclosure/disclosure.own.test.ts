import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DugnadDisclosure } from './disclosure.ts';
import './disclosure.define.ts';

async function open(isOpen = false, dir = 'ltr'): Promise<DugnadDisclosure> {
  const disclosure = await fixture<DugnadDisclosure>(
    html`<dugnad-disclosure dir=${dir}><details ?open=${isOpen}><summary>How to get here</summary><p>Tram 12 to the square.</p></details></dugnad-disclosure>`,
  );
  await disclosure.updateComplete;
  return disclosure;
}
const own = (disclosure: DugnadDisclosure): HTMLDetailsElement => disclosure.querySelector('details')!;
const summary = (disclosure: DugnadDisclosure): HTMLElement => disclosure.querySelector('summary')!;

describe('a disclosure around a <details> of the page', () => {
  it('draws no second one', async () => {
    expect((await open()).shadowRoot!.querySelector('details')).to.equal(null);
  });

  for (const [name, key] of [['Enter', 'Enter'], ['the space bar', ' ']] as const) {
    it(`opens and closes by ${name}, and says so`, async () => {
      const disclosure = await open();
      disclosure.focus();
      for (const state of [true, false]) {
        const toggled = oneEvent(disclosure, 'toggle');
        await sendKeys({ press: key });
        await toggled;
        expect([disclosure.open, own(disclosure).open]).to.deep.equal([state, state]);
      }
    });
  }

  it('says so once, and to nobody else', async () => {
    const around = await fixture<HTMLElement>(html`<div><dugnad-disclosure><details><summary>More</summary></details></dugnad-disclosure></div>`);
    const disclosure = around.querySelector('dugnad-disclosure')!;
    const heard: EventTarget[] = [];
    for (const target of [around, disclosure]) target.addEventListener('toggle', () => heard.push(target));
    summary(disclosure).click();
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal([disclosure]);
  });

  it('is open when the page has opened it', async () => {
    expect((await open(true)).open).to.equal(true);
  });

  it('opens it when the attribute says so', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure open><details><summary>More</summary></details></dugnad-disclosure>`);
    expect(own(disclosure).open).to.equal(true);
  });

  it('opens and closes it from the page', async () => {
    const disclosure = await open();
    for (const state of [true, false]) {
      disclosure.open = state;
      await disclosure.updateComplete;
      expect(own(disclosure).open).to.equal(state);
    }
  });

  it('takes one that comes later', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure></dugnad-disclosure>`);
    disclosure.append(own(await open(true)));
    await waitUntil(() => disclosure.open && !disclosure.shadowRoot!.querySelector('details'));
  });

  it('leaves a <details> alone that is only part of what it says', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure summary="More"><div><details open><summary>Even more</summary></details></div></dugnad-disclosure>`);
    expect([disclosure.open, disclosure.shadowRoot!.querySelector('details') === null]).to.deep.equal([false, false]);
  });

  it('is at least 44 px high to press, and has its words in our colour', async () => {
    const disclosure = await open();
    expect(summary(disclosure).offsetHeight).to.be.at.least(44);
    expect(getComputedStyle(summary(disclosure)).color).to.equal('oklch(0.42 0.09 165)');
  });

  it('shows where the focus is', async () => {
    const disclosure = await open();
    const before = document.createElement('button');
    disclosure.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(summary(disclosure));
    expect(getComputedStyle(summary(disclosure)).outlineWidth).to.equal('3px');
    before.remove();
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find, closed and open, when ${dir}`, async () => {
      await expect(await open(false, dir)).to.be.accessible();
      await expect(await open(true, dir)).to.be.accessible();
    });
  }
});
