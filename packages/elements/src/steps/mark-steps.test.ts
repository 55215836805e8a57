import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { markSteps } from './mark-steps.ts';

/** The items of a list of the page. */
async function list(content: TemplateResult): Promise<HTMLElement[]> {
  const made = await fixture(html`<ol>${content}</ol>`);
  return [...made.querySelectorAll('li')];
}
const four = html`<li>One</li><li><a href="#two">Two</a></li><li><button>Three</button></li><li>Four</li>`;
const texts = (items: readonly Element[]): string[] => items.map(({ textContent }) => textContent.trim());

describe('marking the steps of a list', () => {
  it('tells which step one is at, of how many, and what it is called', async () => {
    expect(markSteps(await list(four), 2, 'done')).to.deep.equal({ at: 2, count: 4, name: 'Two' });
  });

  it('tells nothing of an empty list', () => expect(markSteps([], 2, 'done')).to.equal(undefined));

  it('says that one is here at the link or button of a step, else at the step', async () => {
    const items = await list(four);
    const here: (string | undefined)[] = [];
    for (const at of [1, 2, 3, 4]) {
      markSteps(items, at, 'done');
      const marked = items.flatMap((item) => [item, ...item.querySelectorAll('*')]).filter((element) => element.getAttribute('aria-current') === 'step');
      here.push(marked.map(({ localName }) => localName).join());
    }
    expect(here).to.deep.equal(['li', 'a', 'button', 'li']);
  });

  it('says it nowhere once all is done', async () => {
    const items = await list(four);
    markSteps(items, 2, 'done');
    const place = markSteps(items, 5, 'done');
    expect(place).to.deep.equal({ at: 5, count: 4, name: '' });
    expect(items.some((item) => item.matches('[aria-current], :has([aria-current])'))).to.equal(false);
  });

  it('writes the word behind each step that is done, once', async () => {
    const items = await list(four);
    markSteps(items, 3, 'done');
    markSteps(items, 3, 'done');
    expect(texts(items)).to.deep.equal(['One (done)', 'Two (done)', 'Three', 'Four']);
  });

  it('writes it in another language when that changes', async () => {
    const items = await list(four);
    markSteps(items, 2, 'done');
    markSteps(items, 2, 'gjort');
    expect(texts(items)[0]).to.equal('One (gjort)');
  });

  it('takes it away when one goes back', async () => {
    const items = await list(four);
    markSteps(items, 4, 'done');
    markSteps(items, 1, 'done');
    expect(texts(items)).to.deep.equal(['One', 'Two', 'Three', 'Four']);
  });

  it('keeps to what the page marks, and finds it again the next time', async () => {
    const items = await list(html`<li>One</li><li><a href="#two" aria-current="step">Two</a></li>`);
    expect(markSteps(items, undefined, 'done')!.at).to.equal(2);
    expect(markSteps(items, undefined, 'done')!.at).to.equal(2);
  });

  it('leaves a mark of another kind alone', async () => {
    const items = await list(html`<li>One</li><li><a href="#two" aria-current="page">Two</a></li>`);
    markSteps(items, 1, 'done');
    expect(items[1]!.querySelector('a')!.getAttribute('aria-current')).to.equal('page');
  });

  it('calls a step by its words, not by the spaces between them', async () => {
    const items = await list(html`<li>
      Your <em>own</em>
      details
    </li>`);
    expect(markSteps(items, 1, 'done')!.name).to.equal('Your own details');
  });
});
