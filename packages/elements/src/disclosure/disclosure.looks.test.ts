import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DugnadDisclosure } from './disclosure.ts';
import './disclosure.define.ts';

const native = (disclosure: DugnadDisclosure): HTMLDetailsElement => disclosure.shadowRoot!.querySelector('details')!;
const summary = (disclosure: DugnadDisclosure): HTMLElement => disclosure.shadowRoot!.querySelector('summary')!;

describe('a disclosure', () => {
  it('is open at once where the page’s HTML says so', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure open summary="More"><p>Words</p></dugnad-disclosure>`);
    expect(native(disclosure).open).to.equal(true);
    expect(disclosure.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('says that it has opened to those who listen to it, and to nobody else', async () => {
    const around = await fixture<HTMLElement>(html`<div><dugnad-disclosure summary="More"><p>Words</p></dugnad-disclosure></div>`);
    const disclosure = around.querySelector('dugnad-disclosure')!;
    let heard = 0;
    around.addEventListener('toggle', () => (heard += 1));
    const toggled = oneEvent(disclosure, 'toggle');
    summary(disclosure).click();
    const event = await toggled;
    expect([disclosure.open, disclosure.hasAttribute('open'), event.bubbles, heard]).to.deep.equal([true, true, false, 0]);
  });

  it('opens alone: another beside it stays shut', async () => {
    const around = await fixture(html`<div><dugnad-disclosure summary="One"></dugnad-disclosure><dugnad-disclosure summary="Two"></dugnad-disclosure></div>`);
    const [one, two] = [...around.querySelectorAll('dugnad-disclosure')];
    const toggled = oneEvent(one!, 'toggle');
    summary(one!).click();
    await toggled;
    expect([one!.open, two!.open]).to.deep.equal([true, false]);
  });

  it('keeps its place in the order of Tab, and what is behind it out of it while shut (WCAG 2.1.1, 2.4.3)', async () => {
    const around = await fixture<HTMLElement>(html`<div><input class="before" aria-label="Before" /><dugnad-disclosure summary="More"><input class="behind" aria-label="Behind" /></dugnad-disclosure><input class="after" aria-label="After" /></div>`);
    around.querySelector<HTMLElement>('.before')!.focus();
    const reached: (string | undefined)[] = [];
    for (let step = 0; step < 2; step += 1) {
      await sendKeys({ press: 'Tab' });
      reached.push(document.activeElement?.className || document.activeElement?.localName);
    }
    expect(reached).to.deep.equal(['dugnad-disclosure', 'after']);
  });

  it('shows where the focus is (WCAG 2.4.7)', async () => {
    const around = await fixture<HTMLElement>(html`<div><input aria-label="Before" /><dugnad-disclosure summary="More"></dugnad-disclosure></div>`);
    around.querySelector('input')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(getComputedStyle(summary(around.querySelector('dugnad-disclosure')!)).outlineWidth).to.equal('3px');
  });

  it('follows when its words change', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure summary="More"></dugnad-disclosure>`);
    disclosure.summary = 'How to get here';
    await disclosure.updateComplete;
    expect(summary(disclosure).textContent.trim()).to.equal('How to get here');
  });

  it('keeps what was typed behind it while it is shut', async () => {
    const disclosure = await fixture<DugnadDisclosure>(html`<dugnad-disclosure open summary="More"><input aria-label="Name" /></dugnad-disclosure>`);
    disclosure.querySelector('input')!.value = 'Ada';
    disclosure.open = false;
    await disclosure.updateComplete;
    disclosure.open = true;
    await disclosure.updateComplete;
    expect(disclosure.querySelector('input')!.value).to.equal('Ada');
  });
});
