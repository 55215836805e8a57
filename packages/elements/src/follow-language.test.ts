import { expect, fixture, html } from '@open-wc/testing';
import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { LitElement, type TemplateResult } from 'lit';

import { followLanguage } from './follow-language.ts';

class FollowingElement extends LitElement {
  drawings = 0;

  constructor() {
    super();
    followLanguage(this);
  }

  override render(): TemplateResult {
    this.drawings += 1;
    return html`<p>Words</p>`;
  }
}
customElements.define('following-element', FollowingElement);

const open = (): Promise<FollowingElement> => fixture(html`<following-element></following-element>`);
const wordsCome = (): boolean => window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: 'nb' } }));

describe('an element that follows the language', () => {
  it('is drawn again when words come in another one', async () => {
    const element = await open();
    const before = element.drawings;
    wordsCome();
    await element.updateComplete;
    expect(element.drawings).to.equal(before + 1);
  });

  it('is left alone while it is out of the page', async () => {
    const element = await open();
    element.remove();
    const before = element.drawings;
    wordsCome();
    await element.updateComplete;
    expect(element.drawings).to.equal(before);
  });

  it('follows again when it is put back', async () => {
    const element = await open();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    const before = element.drawings;
    wordsCome();
    await element.updateComplete;
    expect(element.drawings).to.equal(before + 1);
  });
});
