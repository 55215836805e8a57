import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../contact-strip/contact-strip.define.ts';
import '../dialog/dialog.define.ts';
import '../field/field.define.ts';
import '../language-switcher/language-switcher.define.ts';
import '../notice/notice.define.ts';
import { languageReady, registerTexts, setLanguage, type Templates } from './language.ts';

/** Made by the build for the workshop, outside of what the package holds. */
const address = '/generated/pseudo.ts';
const load = (): Promise<{ templates: Templates }> => import(address) as Promise<{ templates: Templates }>;

function* within(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const cases: Readonly<Record<string, TemplateResult>> = {
  notice: html`<dugnad-notice kind="error"><p>Words</p></dugnad-notice>`,
  field: html`<dugnad-field label="Name" optional><input /></dugnad-field>`,
  dialog: html`<dugnad-dialog open heading="Words"></dugnad-dialog>`,
  'contact strip': html`<dugnad-contact-strip name="Kari" phone="12 34 56 78" sms="12 34 56 78" email="kari@example.org" opening-hours="Mo 12:00-12:01" outside-hours="12 34 56 78"></dugnad-contact-strip>`,
  'language switcher': html`<dugnad-language-switcher languages="en en-XA"></dugnad-language-switcher>`,
};

describe('words that are two fifths longer', () => {
  before(async () => {
    registerTexts({ 'en-XA': load });
    await setLanguage('en-XA');
    await languageReady();
  });

  for (const [name, content] of Object.entries(cases)) {
    it(`are shown whole in a ${name} on a telephone`, async () => {
      const column = await fixture<HTMLElement>(html`<div>${content}</div>`);
      column.style.inlineSize = '288px';
      const all = [...within(column)];
      expect(all.some((element) => element.textContent?.includes('[')), 'nothing of ours is in it').to.equal(true);
      for (const element of all.filter((one) => one.checkVisibility() && !one.matches('select, option'))) {
        expect(element.scrollWidth - element.clientWidth > 1 && getComputedStyle(element).overflowX !== 'visible', `${element.localName}.${element.className}`).to.equal(false);
      }
      expect(column.scrollWidth).to.be.at.most(288);
      for (const dialog of column.querySelectorAll('dugnad-dialog')) dialog.close();
    });
  }
});
