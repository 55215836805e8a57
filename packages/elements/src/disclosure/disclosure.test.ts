import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DugnadDisclosure } from './disclosure.ts';
import './disclosure.define.ts';

const open = (dir = 'ltr'): Promise<DugnadDisclosure> =>
  fixture(html`<dugnad-disclosure summary="How to get here" dir=${dir}><p>Tram 12 to the square.</p></dugnad-disclosure>`);
const summary = (disclosure: DugnadDisclosure): HTMLElement => disclosure.shadowRoot!.querySelector('summary')!;
const isShown = (disclosure: DugnadDisclosure): boolean => disclosure.querySelector('p')!.checkVisibility({ contentVisibilityAuto: true });

describe('<dugnad-disclosure>', () => {
  it('hides what is behind it', async () => {
    const disclosure = await open();
    expect(disclosure.open).to.equal(false);
    expect(isShown(disclosure)).to.equal(false);
  });

  for (const [name, key] of [['Enter', 'Enter'], ['the space bar', ' ']] as const) {
    it(`opens and closes by ${name}, and says so`, async () => {
      const disclosure = await open();
      disclosure.focus();
      for (const state of [true, false]) {
        const toggled = oneEvent(disclosure, 'toggle');
        await sendKeys({ press: key });
        await toggled;
        expect([disclosure.open, isShown(disclosure)]).to.deep.equal([state, state]);
      }
    });
  }

  it('opens from the page', async () => {
    const disclosure = await open();
    disclosure.open = true;
    await disclosure.updateComplete;
    expect(isShown(disclosure)).to.equal(true);
  });

  it('takes words with more than text in them', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure><span slot="summary">How to get <em>here</em></span></dugnad-disclosure>`);
    expect(disclosure.querySelector('span')!.assignedSlot!.name).to.equal('summary');
  });

  it('is at least 44 px high to press', async () => {
    expect(summary(await open()).offsetHeight).to.be.at.least(44);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find, closed and open, when ${dir}`, async () => {
      const disclosure = await open(dir);
      await expect(disclosure).to.be.accessible();
      disclosure.open = true;
      await disclosure.updateComplete;
      await expect(disclosure).to.be.accessible();
    });
  }
});
