import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../contact-strip/contact-strip.define.ts';
import '../dialog/dialog.define.ts';
import '../field/field.define.ts';
import { languageReady, registerTexts } from '../language/language.ts';
import './notice.define.ts';

/** Our own words in one language, as a widget's file would bring them. */
const danish = {
  'notice.kind.info': 'Godt at vide',
  'notice.kind.success': 'Færdig',
  'notice.kind.warning': 'Bemærk',
  'notice.kind.error': 'Noget er galt',
  'dialog.close': 'Luk',
  'field.label.optional': 'valgfri',
  'contact-strip.way.call': 'Ring',
  'contact-strip.way.text': 'Sms',
  'contact-strip.way.write': 'Skriv',
};

async function words(content: TemplateResult): Promise<() => string> {
  const element = await fixture<LitElement>(content);
  return () => (element.shadowRoot ?? element).textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('our own words', () => {
  before(() => registerTexts({ da: () => Promise.resolve({ templates: danish }) }));

  afterEach(async () => {
    document.documentElement.lang = 'en';
    await languageReady();
  });

  const cases: readonly [what: string, content: TemplateResult, english: string, danish: string][] = [
    ['a notice', html`<dugnad-notice></dugnad-notice>`, 'Good to know', 'Godt at vide'],
    ['a success', html`<dugnad-notice kind="success"></dugnad-notice>`, 'Done', 'Færdig'],
    ['a warning', html`<dugnad-notice kind="warning"></dugnad-notice>`, 'Please note', 'Bemærk'],
    ['an error', html`<dugnad-notice kind="error"></dugnad-notice>`, 'Something went wrong', 'Noget er galt'],
    ['a dialog', html`<dugnad-dialog></dugnad-dialog>`, 'Close', 'Luk'],
    ['a field', html`<dugnad-field label="Navn" optional><input /></dugnad-field>`, 'Navn (optional)', 'Navn (valgfri)'],
    ['a number', html`<dugnad-contact-strip phone="1"></dugnad-contact-strip>`, 'Call 1', 'Ring 1'],
    ['a number for messages', html`<dugnad-contact-strip sms="1"></dugnad-contact-strip>`, 'Send a text to 1', 'Sms 1'],
    ['an address', html`<dugnad-contact-strip email="a@b.no"></dugnad-contact-strip>`, 'Write to a@b.no', 'Skriv a@b.no'],
  ];

  for (const [what, content, english, translated] of cases) {
    it(`of ${what} are English, and follow the page when its language changes`, async () => {
      document.documentElement.lang = 'en';
      const shown = await words(content);
      expect(shown()).to.equal(english);
      document.documentElement.lang = 'da';
      await waitUntil(() => shown() === translated, `it still says "${shown()}"`);
    });
  }
});
