import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { warningsDuring } from '../warn.page.ts';
import type { DugnadSteps } from './steps.ts';
import './steps.define.ts';

const list = html`<ol><li><a href="#task">The task</a></li><li>Your <b>own</b>
  details</li><li><button>Times</button></li></ol>`;

async function open(content: TemplateResult = list, { current = '', width = 800, dir = 'ltr' } = {}): Promise<DugnadSteps> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}><dugnad-steps>${content}</dugnad-steps></div>`);
  column.style.inlineSize = `${width}px`;
  const steps = column.querySelector('dugnad-steps')!;
  if (current) steps.setAttribute('current', current);
  await steps.updateComplete;
  return steps;
}
const words = (steps: DugnadSteps): string => (steps.shadowRoot!.querySelector('[part="words"]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
const here = (steps: DugnadSteps): string[] => [...steps.querySelectorAll('[aria-current="step"]')].map(({ localName }) => localName);
const done = (steps: DugnadSteps): number => steps.querySelectorAll('[data-dugnad-done]').length;

async function settled(steps: DugnadSteps): Promise<void> {
  await nextFrame();
  await steps.updateComplete;
}

describe('steps that a page goes through', () => {
  it('say each time where one is, forth and back', async () => {
    const steps = await open();
    const said: string[] = [];
    for (const current of ['1', '2', '3', '4', '2']) {
      steps.setAttribute('current', current);
      await steps.updateComplete;
      said.push(`${words(steps)} / ${here(steps).join()} / ${done(steps)}`);
    }
    expect(said).to.deep.equal([
      'Step 1 of 3: The task / a / 0',
      'Step 2 of 3: Your own details / li / 1',
      'Step 3 of 3: Times / button / 2',
      'All 3 steps are done /  / 3',
      'Step 2 of 3: Your own details / li / 1',
    ]);
  });

  it('are at the marked one again when the page tells none any more', async () => {
    const steps = await open(html`<ol><li>One</li><li aria-current="step">Two</li><li>Three</li></ol>`, { current: '3' });
    expect(words(steps)).to.equal('Step 3 of 3: Three');
    steps.removeAttribute('current');
    await steps.updateComplete;
    expect(words(steps), 'the mark is where it was moved').to.equal('Step 3 of 3: Three');
  });

  it('follow a mark that the page moves by itself', async () => {
    const steps = await open(html`<ol><li aria-current="step">One</li><li>Two</li></ol>`);
    const [one, two] = [...steps.querySelectorAll('li')];
    one!.removeAttribute('aria-current');
    two!.setAttribute('aria-current', 'step');
    await settled(steps);
    expect([words(steps), done(steps)]).to.deep.equal(['Step 2 of 2: Two', 1]);
  });

  it('count on when one is taken away', async () => {
    const steps = await open(list, { current: '2' });
    steps.querySelector('li')!.remove();
    await settled(steps);
    expect(words(steps)).to.equal('Step 2 of 2: Times');
  });

  it('are nothing when the list is taken away, and something when another comes', async () => {
    const steps = await open(list, { current: '2' });
    steps.querySelector('ol')!.remove();
    await settled(steps);
    expect(words(steps)).to.equal('');
    const late = document.createElement('ol');
    for (const name of ['A', 'B']) late.append(Object.assign(document.createElement('li'), { textContent: name }));
    steps.append(late);
    await settled(steps);
    expect([words(steps), late.role]).to.deep.equal(['Step 2 of 2: B', 'list']);
  });

  it('have the new name of a step', async () => {
    const steps = await open(list, { current: '1' });
    steps.querySelector('a')!.firstChild!.nodeValue = 'Your task';
    await settled(steps);
    expect(words(steps)).to.equal('Step 1 of 3: Your task');
  });

  it('leave links and buttons of the page as they were', async () => {
    const steps = await open(list, { current: '3' });
    const [link, button] = [steps.querySelector('a')!, steps.querySelector('button')!];
    let pressed = 0;
    button.addEventListener('click', () => (pressed += 1));
    button.click();
    expect([link.getAttribute('href'), pressed]).to.deep.equal(['#task', 1]);
  });

  it('warn of nothing, however few there are', async () => {
    const warnings: string[] = [];
    for (const content of [html``, html`<ol></ol>`, html`<ol><li>One</li></ol>`]) {
      const steps = await open(content);
      warnings.push(...warningsDuring(() => (steps as unknown as { performUpdate(): void }).performUpdate()));
    }
    expect(warnings).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keep within a column of 180 px, with names longer than that, when ${dir} (WCAG 1.4.10)`, async () => {
      const steps = await open(html`<ol><li>${'Frivilligsentralkoordinator'.repeat(3)}</li><li>Two</li></ol>`, { width: 180, dir });
      expect(steps.scrollWidth).to.be.at.most(181);
    });
  }
});
