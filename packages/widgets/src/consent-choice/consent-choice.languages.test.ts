import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { noticeIn, type ConsentPurpose } from '@dugnad/client/model';
import { hashNotice } from '@dugnad/client/submission';
import type { DugnadConsentChoice } from './consent-choice.ts';
import './consent-choice.define.ts';

const purposes: readonly ConsentPurpose[] = [
  { id: 'opinion', text: { en: 'You may keep my opinion.', nb: 'Dere kan lagre meningen min.', ar: 'يمكنكم حفظ رأيي.' }, basis: 'consent', explicit: true, required: true },
  { id: 'news', text: { en: 'Send me news.', nb: 'Send meg nytt.', ar: 'أرسلوا لي الأخبار.' }, basis: 'consent', explicit: false, required: false },
];

async function settled(choice: DugnadConsentChoice): Promise<void> {
  await choice.updateComplete;
  for (const one of choice.querySelectorAll('dugnad-choice')) await one.updateComplete;
}

async function open(asked = purposes, languages = ['en']): Promise<DugnadConsentChoice> {
  const form = await fixture<HTMLFormElement>(html`<form><dugnad-consent-choice notice-version="2026-11" .purposes=${asked} .languages=${languages}></dugnad-consent-choice></form>`);
  const choice = form.querySelector('dugnad-consent-choice')!;
  await settled(choice);
  return choice;
}

const box = (choice: DugnadConsentChoice, id: string): HTMLInputElement => choice.querySelector<HTMLInputElement>(`[value="${id}"]`)!;
const sha = (version: string, asked: readonly ConsentPurpose[], languages: string[]): Promise<string> => hashNotice(noticeIn(version, asked, languages));

describe('what somebody agreed to', () => {
  for (const languages of [['en'], ['nb'], ['ar', 'nb'], ['fi', 'nb'], ['nb-NO', 'en']]) {
    it(`can be computed anew by whoever has the texts, for ${languages.join(' then ')}`, async () => {
      const choice = await open(purposes, languages);
      expect((await choice.record()).noticeHash).to.equal(await sha('2026-11', purposes, languages));
    });
  }

  it('is the text of the language that is shown when the button is pressed', async () => {
    const choice = await open();
    const before = await choice.record();
    choice.languages = ['ar'];
    await settled(choice);
    const after = await choice.record();
    expect([before.language, after.language]).to.deep.equal(['en', 'ar']);
    expect(after.noticeHash).to.equal(await sha('2026-11', purposes, ['ar']));
    expect(after.noticeHash).to.not.equal(before.noticeHash);
  });

  it('is the same whatever was ticked', async () => {
    const choice = await open();
    const { noticeHash } = await choice.record();
    box(choice, 'news').click();
    expect((await choice.record()).noticeHash).to.equal(noticeHash);
  });

  it('is another when the association gives its texts a new version', async () => {
    const choice = await open();
    choice.setAttribute('notice-version', '2026-12');
    await settled(choice);
    const record = await choice.record();
    expect([record.noticeVersion, record.noticeHash]).to.deep.equal(['2026-12', await sha('2026-12', purposes, ['en'])]);
  });

  it('has a number of its own each time', async () => {
    const choice = await open();
    expect((await choice.record()).recordId).to.not.equal((await choice.record()).recordId);
  });

  it('names the element that asked, and no path, no query and no browser', async () => {
    const choice = await open();
    choice.component = 'dugnad-petition';
    const { href } = location;
    history.replaceState(null, '', '?from=newsletter');
    const record = await choice.record();
    history.replaceState(null, '', href);
    expect(record.method.component).to.match(/^dugnad-petition \d+\.\d+\.\d+/);
    expect(record.origin).to.equal(location.origin);
    expect(JSON.stringify(record)).to.not.contain('newsletter').and.not.contain(navigator.userAgent);
  });
});

describe('the boxes', () => {
  it('stay as they were ticked when the language changes', async () => {
    const choice = await open();
    box(choice, 'news').click();
    choice.languages = ['ar'];
    await settled(choice);
    expect(choice.choices).to.deep.equal({ opinion: false, news: true });
    expect(box(choice, 'news').labels?.[0]?.textContent).to.contain('أرسلوا لي الأخبار.');
  });

  it('are empty again when the form is reset', async () => {
    const choice = await open();
    for (const id of ['opinion', 'news']) box(choice, id).click();
    choice.closest('form')!.reset();
    expect(choice.choices).to.deep.equal({ opinion: false, news: false });
  });

  it('stand in the data of the form around only when they are ticked', async () => {
    const choice = await open();
    box(choice, 'news').click();
    expect([...new FormData(choice.closest('form')!)]).to.deep.equal([['consent-news', 'news']]);
  });

  it('are reached and ticked by keyboard, in the order in which they are read (WCAG 2.1.1)', async () => {
    const choice = await open();
    box(choice, 'opinion').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Space' });
    expect(choice.choices).to.deep.equal({ opinion: true, news: false });
    const order = [...choice.querySelectorAll('input')];
    expect(order.map(({ value, tabIndex }) => [value, tabIndex])).to.deep.equal([['opinion', 0], ['news', 0]]);
  });

  it('are needed by the browser too, but only where they are needed', async () => {
    const choice = await open();
    expect([box(choice, 'opinion').required, box(choice, 'news').required]).to.deep.equal([true, false]);
    expect(choice.closest('form')!.checkValidity()).to.equal(false);
    box(choice, 'opinion').click();
    expect(choice.closest('form')!.checkValidity()).to.equal(true);
  });

  it('are remembered by no browser', async () => {
    const choice = await open();
    expect([...choice.querySelectorAll('input')].every((input) => input.getAttribute('autocomplete') === 'off')).to.equal(true);
  });

  for (const [what, asked, groups] of [['nothing', [], 0], ['only explicit things', [purposes[0]!], 1], ['only usual things', [purposes[1]!], 1], ['both', purposes, 2]] as const) {
    it(`have no empty group when ${what} are asked`, async () => expect((await open(asked)).querySelectorAll('fieldset')).to.have.length(groups));
  }

  it('come and go with what is asked', async () => {
    const choice = await open();
    choice.purposes = [purposes[1]!];
    await settled(choice);
    expect(choice.choices).to.deep.equal({ news: false });
  });

  for (const language of ['en', 'ar']) {
    it(`can be used by everybody in ${language} (WCAG 1.3.1, 4.1.2)`, async () => {
      const choice = await open(purposes, [language]);
      await waitUntil(() => choice.querySelectorAll('input').length === 2);
      await expect(choice).to.be.accessible();
    });

    it(`wrap a long word at 180 px in ${language} (WCAG 1.4.10)`, async () => {
      const choice = await open([{ ...purposes[0]!, text: { [language]: 'Personopplysningsbehandlingsansvarlighetserklæring'.repeat(2) } }], [language]);
      choice.closest('form')!.style.inlineSize = '180px';
      expect(choice.closest('form')!.scrollWidth).to.be.at.most(180);
    });
  }
});
