import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { focusItem } from './focus-item.ts';

const list = (content: TemplateResult): Promise<HTMLElement> => fixture(html`<ul>${content}</ul>`);

describe('going to what is new', () => {
  const cases: readonly [what: string, content: TemplateResult, reached: string][] = [
    ['goes to its link', html`<li><a href="#one">One</a> <button>Sign up</button></li>`, 'a'],
    ['goes to its button where there is no link', html`<li>One <button>Sign up</button></li>`, 'button'],
    ['goes to it as a whole where there is nothing to press', html`<li>One</li>`, 'li'],
  ];
  for (const [what, content, reached] of cases) {
    it(what, async () => {
      const made = await list(content);
      focusItem(made.querySelector('li')!);
      expect(document.activeElement).to.equal(made.querySelector(reached));
    });
  }

  it('goes to it where it is itself to be pressed', async () => {
    const link = await fixture<HTMLElement>(html`<a href="#one">One</a>`);
    focusItem(link);
    expect(document.activeElement).to.equal(link);
  });

  it('goes nowhere when there is nothing new', async () => {
    const field = await fixture<HTMLElement>(html`<input aria-label="Search" />`);
    field.focus();
    focusItem(undefined);
    expect(document.activeElement).to.equal(field);
  });

  it('lets Tab go on from there, and is passed by when one comes back (WCAG 2.4.3)', async () => {
    const made = await list(html`<li class="new">One</li><li><a href="#two">Two</a></li>`);
    focusItem(made.querySelector<HTMLElement>('.new')!);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(made.querySelector('a'));
    expect(made.querySelector('.new')!.hasAttribute('tabindex')).to.equal(false);
  });
});
