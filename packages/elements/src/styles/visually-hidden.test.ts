import { expect, fixture, html } from '@open-wc/testing';

import { visuallyHiddenStyles } from './visually-hidden.styles.ts';

async function open(): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [visuallyHiddenStyles.styleSheet!];
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = 'opens a new page';
  root.append('Documents ', words);
  return words;
}

describe('words that are heard and not seen', () => {
  it('take the room of one point and stand in nobody’s way', async () => {
    const { width, height } = (await open()).getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('are still there for a screen reader', async () => {
    const words = await open();
    const { display, visibility } = getComputedStyle(words);
    expect([display === 'none', visibility]).to.deep.equal([false, 'visible']);
  });
});
