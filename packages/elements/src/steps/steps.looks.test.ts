import { expect, fixture, html } from '@open-wc/testing';

import type { DugnadSteps } from './steps.ts';
import './steps.define.ts';

async function open(current: number, width = 800): Promise<DugnadSteps> {
  const column = await fixture<HTMLElement>(html`<div>
    <dugnad-steps .current=${current}><ol><li><a href="#task">The task</a></li><li>Your details, and when you have time</li><li>Send</li></ol></dugnad-steps>
  </div>`);
  column.style.inlineSize = `${width}px`;
  return column.querySelector('dugnad-steps')!;
}
const discs = (steps: DugnadSteps): CSSStyleDeclaration[] => [...steps.querySelectorAll('li')].map((item) => getComputedStyle(item, '::before'));
const items = (steps: DugnadSteps): HTMLElement[] => [...steps.querySelectorAll('li')];

describe('the looks of steps', () => {
  it('tell what is done, where one is and what comes by more than colour', async () => {
    const steps = await open(2);
    const [done, here, ahead] = discs(steps);
    expect([done!.content.includes('✓'), here!.content.includes('✓'), ahead!.content.includes('✓')]).to.deep.equal([true, false, false]);
    const weights = items(steps).map((item) => Number(getComputedStyle(item).fontWeight));
    expect(weights[1]).to.be.greaterThan(weights[2]!);
  });

  it('fill the disc of the step one is at, and no other', async () => {
    const [done, here, ahead] = discs(await open(2)).map(({ backgroundColor }) => backgroundColor);
    expect([done === here, ahead === here, done === ahead]).to.deep.equal([false, false, true]);
  });

  it('follow', async () => {
    const steps = await open(1);
    const before = discs(steps)[0]!.backgroundColor;
    steps.current = 3;
    await steps.updateComplete;
    expect(discs(steps)[2]!.backgroundColor).to.equal(before);
    expect(discs(steps)[0]!.backgroundColor).not.to.equal(before);
  });

  it('take the list its own numbers, and its room for them', async () => {
    const list = (await open(1)).querySelector('ol')!;
    const { listStyleType, paddingInlineStart } = getComputedStyle(list);
    expect([listStyleType, paddingInlineStart, list.role]).to.deep.equal(['none', '0px', 'list']);
  });

  it('stand in one line where there is room, and in several where there is less', async () => {
    const tops = (steps: DugnadSteps): number => new Set(items(steps).map((item) => Math.round(item.getBoundingClientRect().top))).size;
    expect(tops(await open(1))).to.equal(1);
    expect(tops(await open(1, 450))).to.be.greaterThan(1);
  });

  it('show nothing twice: the word for what is done is heard, not seen', async () => {
    const steps = await open(2);
    const { width, height } = steps.querySelector('[data-dugnad-done]')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('have no letters below 16 px', async () => {
    const steps = await open(2);
    for (const words of [...items(steps), steps.shadowRoot!.querySelector('p')!]) expect(Number.parseFloat(getComputedStyle(words).fontSize)).to.be.at.least(16);
  });

  it('lose against a rule of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><style>ol li { color: rgb(1, 2, 3); }</style></div>`);
    page.append(await open(2));
    expect(getComputedStyle(page.querySelector('li')!).color).to.equal('rgb(1, 2, 3)');
  });
});
