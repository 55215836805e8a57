import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { languageReady, setLanguage } from '@dugnad/elements/language';
import { noticeIn } from '@dugnad/client/model';
import { hashNotice } from '@dugnad/client/submission';
import { PetitionPage, spoken } from './petition.page.ts';

const select = (page: PetitionPage): HTMLSelectElement | null => page.root.querySelector('.switcher select');

async function openWith(opening: Parameters<typeof PetitionPage.open>[0] = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open({ languages: 'nb en ar nb-simple', ...opening });
  await waitUntil(() => select(page), 'the choice of languages does not come');
  return page;
}

/** Chooses a language as the choice at the head does, and waits for its words. */
async function choose(page: PetitionPage, tag: string): Promise<void> {
  const chosen = select(page)!;
  const changed = page.next('dugnad-language-change');
  chosen.value = tag;
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
  await changed;
  await page.settled();
}

async function english(): Promise<void> {
  await setLanguage('en');
  await languageReady();
}

describe('who chooses another language in the middle of signing', () => {
  afterEach(english);

  for (const tag of ['nb', 'ar', 'nb-simple']) {
    it(`keeps all that is typed, ticked and chosen in ${tag}`, async () => {
      const page = await openWith();
      page.fill({ postcode: '0550', comment: 'For the trees' });
      page.show('initials');
      await choose(page, tag);
      expect(['name', 'email', 'postcode', 'comment'].map((name) => page.field(name).value)).to.deep.equal(['Aud Bjørnøy', 'aud@example.org', '0550', 'For the trees']);
      expect(page.boxes.map(({ checked }) => checked)).to.deep.equal([true, false]);
      expect(new FormData(page.form!).get('visibility')).to.equal('initials');
      expect(page.text).to.not.contain('Sign here');
    });
  }

  it('reads the association’s words in it too', async () => {
    const page = await openWith();
    await choose(page, 'nb');
    for (const part of ['La parken være park', 'Vi ber bystyret', 'Jeg samtykker til', 'Den viser hvor mange', 'Vi møtte ordføreren']) expect(page.text).to.contain(part);
  });

  it('agrees to the text that stands there when the button is pressed, not the one of before', async () => {
    const page = await openWith();
    page.fill();
    await choose(page, 'nb');
    page.form!.requestSubmit();
    await page.shows('sent');
    const { consents, language } = page.source.sent[0]!.signature;
    const petition = await page.source.readPetition();
    expect(consents[0]?.noticeHash).to.equal(await hashNotice(noticeIn(petition.noticeVersion, petition.consents, ['nb'])));
    expect([consents[0]?.language, language]).to.deep.equal(['nb', 'nb']);
  });

  it('agrees to another text in Arabic than in English, and the record says so', async () => {
    const hashes: (string | undefined)[] = [];
    for (const tag of ['en', 'ar']) {
      const page = await openWith();
      if (tag !== 'en') await choose(page, tag);
      page.fill();
      page.form!.requestSubmit();
      await page.shows('sent');
      hashes.push(page.source.sent[0]?.signature.consents[0]?.noticeHash);
    }
    expect(new Set(hashes).size).to.equal(2);
  });

  it('has the mistakes said anew in it', async () => {
    const page = await openWith();
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 3);
    const before = page.summary;
    await choose(page, 'nb');
    await waitUntil(() => page.summary[0] !== before[0], 'they stay in English');
    expect(page.summary).to.have.length(3);
    expect(page.described('name')).to.contain(page.summary[0]);
  });

  it('stays at the step where he was, and reads it in the language', async () => {
    const page = await openWith();
    await page.sign();
    await page.shows('sent');
    page.enter('code', '123');
    await choose(page, 'nb');
    expect(page.field('code').value).to.equal('123');
    expect(page.text).to.contain('aud@example.org').and.not.contain('One step is left');
  });

  it('reads it in the same language after a reload', async () => {
    const page = await openWith();
    page.fill();
    await choose(page, 'nb');
    const again = await page.reload({ languages: 'nb en ar' });
    await again.reads('La parken være park');
    expect(again.field('name').value).to.equal('Aud Bjørnøy');
  });

  it('keeps the focus in the field where he types, when the page changes it', async () => {
    const page = await openWith();
    page.field('comment').focus();
    await sendKeys({ type: 'Old ' });
    await setLanguage('nb');
    await languageReady();
    await page.settled();
    await sendKeys({ type: 'oak' });
    expect(page.field('comment').value).to.equal('Old oak');
  });
});

describe('easy language', () => {
  afterEach(english);
  const easy = { text: { nb: 'Jeg samtykker til at underskriften min lagres.', 'nb-simple': 'Dere kan lagre navnet mitt.' }, id: 'opinion', explicit: true, required: true };

  it('shows the association’s own easy words where it has some', async () => {
    const page = await openWith({ petition: { consents: [easy], demand: { nb: 'Vi ber bystyret om ikke å bygge.', 'nb-simple': 'Vi vil ha parken.' } } });
    await choose(page, 'nb-simple');
    expect(page.text).to.contain('Vi vil ha parken.').and.contain('Dere kan lagre navnet mitt.');
  });

  it('shows the usual words where the association has no easy ones', async () => {
    const page = await openWith();
    await choose(page, 'nb-simple');
    expect(page.text).to.contain('La parken være park');
  });

  it('is noted in the record, with the hash of the easy words', async () => {
    const page = await openWith({ petition: { consents: [easy] } });
    page.fill();
    await choose(page, 'nb-simple');
    page.form!.requestSubmit();
    await page.shows('sent');
    const [record] = page.source.sent[0]!.signature.consents;
    const { noticeVersion, consents } = await page.source.readPetition();
    expect(record?.easyLanguage).to.equal(true);
    expect(record?.noticeHash).to.equal(await hashNotice(noticeIn(noticeVersion, consents, ['nb-simple'])));
  });
});

describe('the choice of languages of a petition', () => {
  afterEach(english);

  it('has each language by its own name, before all else', async () => {
    const page = await openWith({ languages: 'nb en ar' });
    expect([...select(page)!.options].map(({ text }) => text)).to.deep.equal(['Norsk bokmål', 'English', 'العربية']);
    expect(page.root.firstElementChild?.matches('.switcher')).to.equal(true);
  });

  it('takes no room where the page names none', async () => {
    const page = await PetitionPage.open();
    expect(page.root.querySelectorAll('.switcher')).to.have.length(0);
  });

  it('is there also while the petition cannot be fetched, and where it cannot be signed', async () => {
    expect(select(await openWith({ fail: 'network' }))).to.not.equal(null);
    expect(select(await openWith({ petition: { status: 'closed' } }))).to.not.equal(null);
  });

  it('turns the petition from right to left with Arabic, and leaves the page as it was', async () => {
    const page = await openWith();
    const { dir, lang } = document.documentElement;
    await choose(page, 'ar');
    const section = page.root.querySelector('section.petition')!;
    expect([section.getAttribute('dir'), section.getAttribute('lang')]).to.deep.equal(['rtl', 'ar']);
    expect([document.documentElement.dir, document.documentElement.lang]).to.deep.equal([dir, lang]);
    expect(getComputedStyle(page.field('name')).direction).to.equal('rtl');
  });

  it('writes numbers, addresses and codes from left to right in Arabic too', async () => {
    const page = await openWith();
    await choose(page, 'ar');
    page.fill();
    page.form!.requestSubmit();
    await page.shows('sent');
    const isolated = [...page.root.querySelectorAll('[part="sent"] bdi[dir="ltr"], [part="share"] bdi[dir="ltr"]')].map(spoken);
    expect(isolated).to.include.members(['aud@example.org', 'MEM-1', 'petition.example/p/gronlia']);
    expect(page.field('code').dir).to.equal('ltr');
  });
});
