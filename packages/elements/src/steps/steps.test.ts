import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { registerTexts } from '../language/language.ts';
import type { DugnadSteps } from './steps.ts';
import './steps.define.ts';

interface Looks {
  readonly current?: number;
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
}

async function open({ current, width = 800, dir = 'ltr' }: Looks = {}): Promise<DugnadSteps> {
  const column = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <dugnad-steps>
        <ol>
          <li><a href="#task">The task</a></li>
          <li>Your details</li>
          <li>Times</li>
          <li>Send</li>
        </ol>
      </dugnad-steps>
    </div>`,
  );
  column.style.inlineSize = `${width}px`;
  const steps = column.querySelector('dugnad-steps')!;
  if (current !== undefined) steps.current = current;
  await steps.updateComplete;
  return steps;
}
const words = (steps: DugnadSteps): string => (steps.shadowRoot!.querySelector<HTMLElement>('[part="words"]')?.innerText ?? '').trim();
const items = (steps: DugnadSteps): HTMLElement[] => [...steps.querySelectorAll('li')];
const currents = (steps: DugnadSteps): string[] => [...steps.querySelectorAll('[aria-current="step"]')].map((item) => item.textContent.trim());
const done = (steps: DugnadSteps): string[] => items(steps).filter((item) => item.textContent.includes('(done)')).map((item) => item.textContent.trim());

describe('<dugnad-steps>', () => {
  it('says which step one is at', async () => {
    const steps = await open({ current: 2 });
    expect(words(steps)).to.equal('Step 2 of 4');
    expect(currents(steps)).to.deep.equal(['Your details']);
  });

  it('says in words which steps are done', async () => {
    expect(done(await open({ current: 3 }))).to.deep.equal(['The task (done)', 'Your details (done)']);
  });

  it('begins at the first', async () => {
    const steps = await open();
    expect([words(steps), done(steps)]).to.deep.equal(['Step 1 of 4', []]);
  });

  it('says it at the link where there is one, because that is what Tab reaches', async () => {
    const steps = await open({ current: 1 });
    expect(steps.querySelector('a')!.getAttribute('aria-current')).to.equal('step');
  });

  it('follows', async () => {
    const steps = await open({ current: 3 });
    steps.current = 2;
    await steps.updateComplete;
    expect([words(steps), currents(steps), done(steps)]).to.deep.equal(['Step 2 of 4', ['Your details'], ['The task (done)']]);
  });

  it('is done after the last', async () => {
    const steps = await open({ current: 5 });
    expect([words(steps), currents(steps), done(steps).length]).to.deep.equal(['All 4 steps are done', [], 4]);
  });

  for (const [asked, said] of [[0, 'Step 1 of 4'], [-3, 'Step 1 of 4'], [2.9, 'Step 2 of 4'], [99, 'All 4 steps are done'], [Number.NaN, 'Step 1 of 4']] as const) {
    it(`takes ${asked} calmly`, async () => expect(words(await open({ current: asked }))).to.equal(said));
  }

  it('takes the step that the page marks when it is told none', async () => {
    const steps = await fixture<DugnadSteps>(html`<dugnad-steps><ol><li>One</li><li aria-current="step">Two</li></ol></dugnad-steps>`);
    expect([words(steps), done(steps)]).to.deep.equal(['Step 2 of 2', ['One (done)']]);
  });

  it('counts a step that comes later', async () => {
    const steps = await open({ current: 2 });
    const late = document.createElement('li');
    late.textContent = 'Print';
    steps.querySelector('ol')!.append(late);
    await nextFrame();
    await steps.updateComplete;
    expect(words(steps)).to.equal('Step 2 of 5');
  });

  it('is silent without steps', async () => {
    const steps = await fixture<DugnadSteps>(html`<dugnad-steps current="2"></dugnad-steps>`);
    expect(words(steps)).to.equal('');
  });

  it('shows only the step one is at in a narrow column, with its name', async () => {
    const steps = await open({ current: 2, width: 280 });
    expect(words(steps)).to.equal('Step 2 of 4: Your details');
    expect(items(steps)[0]!.getBoundingClientRect().height).to.equal(0);
  });

  it('does so also where there is room, when it is told to be compact', async () => {
    const steps = await open({ current: 2 });
    steps.compact = true;
    await steps.updateComplete;
    expect(words(steps)).to.equal('Step 2 of 4: Your details');
    expect(items(steps)[0]!.getBoundingClientRect().height).to.equal(0);
  });

  it('lets one go back by the keyboard, 44 px high, with a ring of focus (WCAG 2.1.1, 2.4.7, 2.5.8)', async () => {
    const steps = await open({ current: 2 });
    await sendKeys({ press: 'Tab' });
    const link = steps.querySelector('a')!;
    expect(document.activeElement).to.equal(link);
    expect(getComputedStyle(link).outlineWidth).to.equal('3px');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => location.hash === '#task');
    location.hash = '';
  });

  it('begins at the right from right to left', async () => {
    const [first, second] = items(await open({ current: 2, dir: 'rtl' })).map((item) => item.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
  });

  it('says all this in the language of the page', async () => {
    registerTexts({ da: () => Promise.resolve({ templates: { 'steps.done': 'udført' } }) });
    const steps = await open({ current: 2 });
    document.documentElement.lang = 'da';
    await waitUntil(() => items(steps)[0]!.textContent === 'The task (udført)', 'it stays English');
    document.documentElement.lang = 'en';
    await waitUntil(() => done(steps).length === 1, 'it stays Danish');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    for (const width of [800, 280]) {
      it(`has nothing for axe to find when ${dir} and ${width} px wide`, async () => {
        await expect(await open({ current: 2, dir, width })).to.be.accessible();
      });
    }
  }
});
