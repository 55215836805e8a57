import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { tellFacts } from './tell-facts.ts';

/** What the links of a list say, after this was looked at so many times. */
async function told(items: TemplateResult, place = 'en', times = 1): Promise<string[]> {
  const list = await fixture<HTMLElement>(html`<div><ul>${items}</ul></div>`);
  for (let time = 0; time < times; time += 1) tellFacts(list, place);
  return [...list.querySelectorAll('a')].map((link) => link.textContent);
}

describe('telling what is behind a link', () => {
  const cases: readonly [what: string, link: TemplateResult, words: string][] = [
    ['by its address', html`<li><a href="/plan.pdf">The plan</a></li>`, 'The plan (PDF)'],
    ['by its type, which wins over its address', html`<li><a href="/plan.pdf" type="text/csv">Figures</a></li>`, 'Figures (CSV)'],
    ['by its size in bytes', html`<li><a href="/plan" data-size="1500000">The plan</a></li>`, 'The plan (1.5\u00a0MB)'],
    ['but not by a size that is none', html`<li><a href="/plan" data-size="large">The plan</a></li>`, 'The plan'],
    ['by its language', html`<li><a href="/plan" hreflang="nl">The plan</a></li>`, 'The plan (Dutch)'],
    ['with words in it of any form', html`<li><a href="/plan.pdf"><em>The</em> <strong>plan</strong></a></li>`, 'The plan (PDF)'],
    ['that says it already', html`<li><a href="/plan.pdf" data-size="1500000">The plan (PDF)</a></li>`, 'The plan (PDF) (1.5\u00a0MB)'],
    ['that is no document', html`<li><a href="/about">About</a></li>`, 'About'],
  ];
  for (const [what, link, words] of cases) {
    it(what, async () => expect(await told(link)).to.deep.equal([words]));
  }

  it('does it once', async () => {
    expect(await told(html`<li><a href="/plan.pdf">The plan</a></li>`, 'en', 3)).to.deep.equal(['The plan (PDF)']);
  });

  it('leaves the links of the page beside the list alone', async () => {
    const page = await fixture<HTMLElement>(html`<div><p><a href="/plan.pdf">The plan</a></p></div>`);
    tellFacts(page, 'en');
    expect(page.textContent).to.equal('The plan');
  });

  it('keeps the size together with its unit', async () => {
    expect((await told(html`<li><a href="/plan" data-size="80000">The plan</a></li>`, 'nb'))[0]).to.equal('The plan (80\u00a0kB)');
  });

  it('takes back what was told of another address, and tells it again', async () => {
    const list = await fixture<HTMLElement>(html`<ul><li><a href="/plan.pdf">The plan</a></li></ul>`);
    const link = list.querySelector('a')!;
    const said: string[] = [];
    for (const href of ['/plan.pdf', '/about', '/plan.docx']) {
      link.setAttribute('href', href);
      tellFacts(list, 'en');
      said.push(link.textContent.trim());
    }
    expect(said).to.deep.equal(['The plan (PDF)', 'The plan', 'The plan (Word)']);
  });
});
