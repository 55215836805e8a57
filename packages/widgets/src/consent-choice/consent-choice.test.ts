import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { noticeIn, type ConsentPurpose } from '@dugnad/client/model';
import { hashNotice } from '@dugnad/client/submission';
import '@dugnad/elements/form/define';
import type { DugnadConsentChoice } from './consent-choice.ts';
import './consent-choice.define.ts';

const purposes: readonly ConsentPurpose[] = [
  { id: 'news', text: { en: 'Send me news.', nb: 'Send meg nytt.', ar: 'أرسلوا لي الأخبار.' }, hint: { en: 'Three mails at most.' }, basis: 'consent', explicit: false, required: false },
  { id: 'opinion', text: { en: 'You may keep my opinion.', nb: 'Dere kan lagre meningen min.' }, basis: 'consent', explicit: true, required: true },
];

async function open(languages = ['en']): Promise<DugnadConsentChoice> {
  const choice = await fixture<DugnadConsentChoice>(html`<dugnad-consent-choice notice-version="2026-11" .purposes=${purposes} .languages=${languages}></dugnad-consent-choice>`);
  for (const one of choice.querySelectorAll('dugnad-choice')) await one.updateComplete;
  return choice;
}

const box = (choice: DugnadConsentChoice, id: string): HTMLInputElement => choice.querySelector<HTMLInputElement>(`[name="consent-${id}"]`)!;
const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<dugnad-consent-choice>', () => {
  it('ticks nothing beforehand', async () => {
    expect((await open()).choices).to.deep.equal({ opinion: false, news: false });
  });

  it('has one native box for each purpose, named by its whole sentence', async () => {
    const choice = await open();
    expect([...choice.querySelectorAll('input')].map(({ labels }) => words(labels?.[0]))).to.deep.equal(['You may keep my opinion.', 'Send me news. (optional)']);
  });

  it('has what must be said explicitly apart, under a heading of its own', async () => {
    const choice = await open();
    expect(words(box(choice, 'opinion').closest('fieldset')?.querySelector('legend'))).to.equal('This needs a clear yes');
    expect(box(choice, 'news').closest('fieldset') === box(choice, 'opinion').closest('fieldset')).to.equal(false);
  });

  it('says in one more sentence what follows', async () => {
    const choice = await open();
    const ids = box(choice, 'news').getAttribute('aria-describedby') ?? '';
    expect(words(document.getElementById(ids))).to.equal('Three mails at most.');
  });

  it('shows the visitor’s language, marked with it and its direction', async () => {
    const choice = await open(['ar', 'nb']);
    const shown = (id: string) => box(choice, id).closest('label')!.querySelector('bdi')!;
    expect([shown('news').lang, shown('news').dir, shown('opinion').lang]).to.deep.equal(['ar', 'rtl', 'nb']);
  });

  it('gives a record of the exact texts that were shown and of each choice', async () => {
    const choice = await open(['nb']);
    box(choice, 'opinion').click();
    const record = await choice.record();
    expect(record.noticeHash).to.equal(await hashNotice(noticeIn('2026-11', purposes, ['nb'])));
    expect(record.purposes.map(({ id, granted, explicit }) => ({ id, granted, explicit }))).to.deep.equal([
      { id: 'news', granted: false, explicit: false },
      { id: 'opinion', granted: true, explicit: true },
    ]);
    expect([record.language, record.noticeVersion, record.event, record.method.layer, record.origin]).to.deep.equal(['nb', '2026-11', 'given', 'form', location.origin]);
    expect(record.recordId).to.match(/^[\da-f-]{36}$/);
  });

  it('notes a refusal as one', async () => {
    expect((await (await open()).record()).event).to.equal('refused');
  });

  it('notes easy language', async () => {
    const choice = await open();
    choice.purposes = [{ ...purposes[0]!, text: { 'nb-simple': 'Jeg vil ha nytt.' } }];
    choice.languages = ['nb-simple'];
    await choice.updateComplete;
    expect((await choice.record()).easyLanguage).to.equal(true);
  });

  it('notes another way than a form', async () => {
    expect((await (await open()).record({ layer: 'assisted' })).method.layer).to.equal('assisted');
  });

  it('is seen by a form that is sent: what is needed and missing is said, and the rest is not', async () => {
    const form = await fixture<HTMLElement>(html`<dugnad-form><form><dugnad-consent-choice notice-version="1" .purposes=${purposes}></dugnad-consent-choice><button>Send</button></form></dugnad-form>`);
    await form.querySelector<DugnadConsentChoice>('dugnad-consent-choice')!.updateComplete;
    form.querySelector('button')!.click();
    await waitUntil(() => form.querySelector('.dugnad-form-summary'));
    expect([...form.querySelectorAll('.dugnad-form-summary li')].map(words)).to.deep.equal(['Please tick this box if you agree. It is needed to go on.']);
  });
});
