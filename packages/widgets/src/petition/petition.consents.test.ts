import { expect, waitUntil } from '@open-wc/testing';
import { noticeIn, type ConsentPurpose } from '@dugnad/client/model';
import { hashNotice } from '@dugnad/client/submission';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

type Consents = PetitionInput['consents'];

const opinion = { id: 'opinion', text: { en: 'You may keep my signature, which shows my opinion.' }, explicit: true, required: true };
const share = { id: 'share', text: { en: 'You may show my comment in the paper.' }, explicit: true };
const news = { id: 'news', text: { en: 'Tell me how it goes.' }, hint: { en: 'Three mails at most, and each has a link to stop them.' } };
const volunteer = { id: 'volunteer', text: { en: 'Ask me to help.' } };

const openWith = (consents: Consents, more: Partial<PetitionInput> = {}): Promise<PetitionPage> => PetitionPage.open({ petition: { consents, ...more } });
const legendOf = (page: PetitionPage, id: string): string => spoken(page.field(`consent-${id}`).closest('fieldset')!.querySelector('legend'));
const granted = (page: PetitionPage): Record<string, boolean> => Object.fromEntries(page.source.sent.at(-1)!.signature.consents[0]!.purposes.map((purpose) => [purpose.id, purpose.granted]));

async function send(page: PetitionPage): Promise<void> {
  page.enter('name', 'Aud');
  page.enter('email', 'aud@example.org');
  await page.press('Sign');
  await page.shows('sent');
}

describe('what a signer agrees to', () => {
  it('is one box for each thing, none of them ticked, each named by its whole sentence', async () => {
    const page = await openWith([opinion, share, news, volunteer]);
    expect(page.boxes.map(({ checked, defaultChecked }) => checked || defaultChecked)).to.deep.equal([false, false, false, false]);
    expect(page.boxes.map(({ labels }) => spoken(labels![0]!))).to.deep.equal([
      'You may keep my signature, which shows my opinion.', 'You may show my comment in the paper. (optional)', 'Tell me how it goes. (optional)', 'Ask me to help. (optional)',
    ]);
  });

  it('has what Article 9 GDPR wants said explicitly apart from the rest, and first', async () => {
    const page = await openWith([news, opinion]);
    expect([legendOf(page, 'opinion'), legendOf(page, 'news')]).to.deep.equal(['This needs a clear yes', 'Your choice']);
    expect(page.boxes.map(({ value }) => value)).to.deep.equal(['opinion', 'news']);
  });

  it('has no second heading where nothing is optional', async () => {
    const page = await openWith([opinion]);
    expect([...page.root.querySelectorAll('dugnad-consent-choice legend')].map(spoken)).to.deep.equal(['This needs a clear yes']);
  });

  it('has the hint of a box under its words, not under the box, in both directions', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const text = { en: news.text.en, ar: 'أخبروني بما يحدث.' };
      const page = await PetitionPage.open({ petition: { consents: [opinion, { ...news, text }] }, dir, lang: dir === 'rtl' ? 'ar' : 'en', width: 600 });
      const box = page.field('consent-news').getBoundingClientRect();
      const hint = page.root.querySelector<HTMLElement>('.dugnad-choice-hint')!;
      const range = document.createRange();
      range.selectNodeContents(hint);
      const words = range.getBoundingClientRect();
      if (dir === 'ltr') expect(words.left).to.be.at.least(box.right);
      else expect(words.right).to.be.at.most(box.left);
    }
  });

  it('is said at the box when it is needed and missing, and the words keep clear of the edge', async () => {
    const page = await openWith([opinion, news]);
    page.enter('name', 'Aud');
    page.enter('email', 'aud@example.org');
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 1);
    const error = page.root.querySelector<HTMLElement>('.dugnad-choice-error')!;
    expect(parseFloat(getComputedStyle(error).paddingInlineStart)).to.be.at.least(8);
    expect(page.described('consent-opinion')).to.contain(spoken(error));
  });

  it('is said of each box that is needed', async () => {
    const page = await openWith([opinion, { ...share, required: true }]);
    page.enter('name', 'Aud');
    page.enter('email', 'aud@example.org');
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 2);
    page.tick('consent-opinion');
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 1);
    expect(page.field('consent-share').getAttribute('aria-invalid')).to.equal('true');
  });

  const combinations: readonly [ticked: string[], result: Record<string, boolean>][] = [
    [['opinion'], { opinion: true, share: false, news: false }],
    [['opinion', 'news'], { opinion: true, share: false, news: true }],
    [['opinion', 'share', 'news'], { opinion: true, share: true, news: true }],
  ];
  for (const [ticked, result] of combinations) {
    it(`is sent just as it was ticked: ${ticked.join(', ')}`, async () => {
      const page = await openWith([opinion, share, news]);
      for (const id of ticked) page.tick(`consent-${id}`);
      await send(page);
      expect(granted(page)).to.deep.equal(result);
    });
  }

  it('can be taken back before it is sent', async () => {
    const page = await openWith([opinion, news]);
    for (const id of ['opinion', 'news', 'news']) page.tick(`consent-${id}`);
    await send(page);
    expect(granted(page)).to.deep.equal({ opinion: true, news: false });
  });

  it('stands on the receipt: what was ticked, and nothing else', async () => {
    const page = await openWith([opinion, news, volunteer]);
    for (const id of ['opinion', 'volunteer']) page.tick(`consent-${id}`);
    await send(page);
    expect([...page.root.querySelectorAll('dugnad-receipt li')].map(spoken)).to.deep.equal(['You may keep my signature, which shows my opinion.', 'Ask me to help.']);
  });

  it('can be proved: the hash is of every text that stood there, ticked or not', async () => {
    const page = await openWith([opinion, news]);
    page.tick('consent-opinion');
    await send(page);
    const { noticeVersion, consents } = await page.source.readPetition();
    const [record] = page.source.sent[0]!.signature.consents;
    expect(record?.noticeHash).to.equal(await hashNotice(noticeIn(noticeVersion, consents, ['en'])));
    expect(record?.noticeHash).to.not.equal(await hashNotice(noticeIn(noticeVersion, [consents[0]!], ['en'])));
    expect(record?.noticeHash).to.not.equal(await hashNotice(noticeIn(noticeVersion, [{ ...consents[0], text: 'Another text' } as ConsentPurpose, consents[1]!], ['en'])));
  });

  it('names the version of the texts, the element, where it stood and when', async () => {
    const page = await openWith([opinion], { noticeVersion: '2026-12' });
    page.tick('consent-opinion');
    await send(page);
    const [record] = page.source.sent[0]!.signature.consents;
    expect([record?.noticeVersion, record?.origin, record?.event]).to.deep.equal(['2026-12', location.origin, 'given']);
    expect(record?.method.component).to.match(/^dugnad-petition \d/);
    expect(Date.parse(record?.at.client ?? '')).to.be.closeTo(Date.now(), 60_000);
  });

  it('is nobody’s: no name and no address stand in the record', async () => {
    const page = await openWith([opinion]);
    page.tick('consent-opinion');
    await send(page);
    expect(JSON.stringify(page.source.sent[0]!.signature.consents)).to.not.contain('Aud').and.not.contain('aud@');
  });
});

describe('what happens with what one writes', () => {
  const lines: readonly [what: string, handOver: PetitionInput['handOver'], words: RegExp][] = [
    ['a number', { gives: 'number' }, /^Only the number of signatures is handed over, no names\. All about you is deleted/],
    ['names on a day', { gives: 'names', date: '2027-03-01' }, /^The names of all who signed are handed over\. That happens on Monday,? 1 March 2027\. All about you/],
    ['names and postcodes, at a time in words', { gives: 'names-and-postcodes', when: { en: 'At the meeting in spring.' } }, /^The names and postcodes of all who signed are handed over\. At the meeting in spring\. All about you/],
  ];
  for (const [what, handOver, words] of lines) {
    it(`is said in one line before the button: ${what}`, async () => {
      const page = await openWith([opinion], { handOver });
      const line = page.root.querySelector('form > [part="hand-over"]')!;
      expect(spoken(line)).to.match(words);
      expect(line.compareDocumentPosition(page.button('Sign')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    });
  }

  it('names whom to ask about one’s data, by mail and telephone, and the officer', async () => {
    const controller = { name: 'Grendehuset', email: 'post@example.org', phone: '+47 12 34 56 78', dataProtectionOfficer: { name: 'Ombudet', email: 'ombud@example.org' }, more: 'We sell nothing.' };
    const page = await openWith([opinion], { controller });
    await page.press('What happens with what I write?');
    const links = [...page.root.querySelectorAll('[part="privacy"] dd a')].map((link) => link.getAttribute('href'));
    expect(links).to.include.members(['mailto:post@example.org', 'tel:+4712345678', 'mailto:ombud@example.org']);
    for (const part of ['Data protection officer', 'Ombudet', 'We sell nothing.']) expect(page.text).to.contain(part);
  });

  it('has no link to an authority whose page is not known, and no officer where there is none', async () => {
    const page = await openWith([opinion], { controller: { name: 'Grendehuset', email: 'post@example.org', authority: { name: 'Datatilsynet' } } });
    await page.press('What happens with what I write?');
    const told = spoken(page.root.querySelector('[part="privacy"]'));
    expect(told).to.contain('You can complain to Datatilsynet.').and.not.contain('officer');
    expect([...page.root.querySelectorAll('[part="privacy"] a')].map(spoken)).to.deep.equal(['post@example.org']);
  });
});
