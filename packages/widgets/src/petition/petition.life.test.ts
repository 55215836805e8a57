import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemoryPetitionAdapter } from '@dugnad/client/memory';
import { NOW, PetitionPage, spoken } from './petition.page.ts';
import { samplePetition } from './sample-petition.page.ts';

const sourceOf = (changes: Partial<typeof samplePetition> = {}, more: object = {}) =>
  createMemoryPetitionAdapter({ src: `memory:${crypto.randomUUID()}`, now: () => NOW, petition: { ...samplePetition, ...changes }, ...more });

describe('a petition that somebody else answers from now on', () => {
  it('shows the other, with an empty form', async () => {
    const page = await PetitionPage.open();
    page.fill();
    page.petition.source = sourceOf({ id: 'library', title: 'Save the library' });
    await page.reads('Save the library');
    expect(page.text).to.not.contain('Let the park be a park');
    await waitUntil(() => page.field('name').value === '', 'what was written for the first stands in the second');
    expect(page.boxes.some(({ checked }) => checked)).to.equal(false);
  });

  it('sends to the other', async () => {
    const page = await PetitionPage.open();
    const other = sourceOf({ id: 'library', title: 'Save the library' });
    page.petition.source = other;
    await page.reads('Save the library');
    await page.settled();
    await page.sign();
    await page.shows('sent');
    expect([page.source.sent.length, other.sent.length]).to.deep.equal([0, 1]);
  });

  it('finds what was written for the first when it answers again', async () => {
    const page = await PetitionPage.open();
    page.fill();
    page.petition.source = sourceOf({ id: 'library', title: 'Save the library' });
    await page.reads('Save the library');
    page.petition.source = page.source;
    await page.reads('Let the park be a park');
    await waitUntil(() => page.field('name').value === 'Aud Bjørnøy', 'it is not there');
  });

  it('never shows the answer of the first that comes too late', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await PetitionPage.open({ wait: promise });
    page.petition.source = sourceOf({ id: 'library', title: 'Save the library' });
    await page.reads('Save the library');
    resolve();
    await page.settled();
    expect(page.text).to.contain('Save the library').and.not.contain('Let the park be a park');
  });

  it('shows the step of the other: who has signed the first has not signed the second', async () => {
    const page = await PetitionPage.open();
    await page.sign();
    await page.shows('sent');
    page.petition.source = sourceOf({ id: 'library', title: 'Save the library' });
    await page.reads('Save the library');
    await page.shows('form');
    expect(page.root.querySelectorAll('[part="sent"]')).to.have.length(0);
  });
});

describe('a petition that cannot be fetched', () => {
  for (const code of ['network', 'timeout', 'http-status', 'not-found', 'invalid-data', 'cors-refused', 'unavailable'] as const) {
    it(`says so after ${code}, tells the page, and can be tried again by key`, async () => {
      const source = sourceOf({}, { fail: code });
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      const told: string[] = [];
      wrapper.addEventListener('dugnad-error', (event) => told.push(event.error.code));
      const petition = document.createElement('dugnad-petition');
      petition.source = source;
      petition.now = () => NOW;
      wrapper.append(petition);
      await petition.ready;
      await petition.updateComplete;
      expect(spoken(petition.shadowRoot)).to.contain('The petition could not be fetched.');
      expect(told).to.deep.equal([code]);
      source.update({ fail: undefined });
      petition.shadowRoot!.querySelector<HTMLElement>('[part="failed"] button')!.click();
      await waitUntil(() => spoken(petition.shadowRoot).includes('Let the park be a park'), 'it does not come');
    });
  }

  it('is not asked for again by a connection that comes back when it is already there', async () => {
    const page = await PetitionPage.open();
    let asked = 0;
    const { readPetition } = page.source;
    page.source.readPetition = (how) => {
      asked += 1;
      return readPetition(how);
    };
    window.dispatchEvent(new Event('online'));
    await page.settled();
    expect(asked).to.equal(0);
  });

  it('leaves nobody who listens behind when it leaves the page', async () => {
    const page = await PetitionPage.open({ fail: 'network' });
    let asked = 0;
    const { readPetition } = page.source;
    page.source.readPetition = (how) => {
      asked += 1;
      return readPetition(how);
    };
    page.petition.remove();
    window.dispatchEvent(new Event('online'));
    await page.petition.updateComplete;
    expect(asked).to.equal(0);
  });

  it('keeps the page’s way out in view while it is tried again, until it has come', async () => {
    const page = await PetitionPage.open({ fail: 'network', fallback: 'Ring Kari' });
    await page.press('Try again');
    await waitUntil(() => page.text.includes('could not be fetched'));
    expect(page.showsFallback).to.equal(true);
  });

  it('stands in the visitor’s direction, and the page’s own words in theirs', async () => {
    const page = await PetitionPage.open({ fail: 'network', fallback: 'Ring Kari', dir: 'rtl', lang: 'ar' });
    expect(page.petition.querySelector('p')?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(page.root.querySelector('[part="failed"]')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});

describe('a petition whose moment comes', () => {
  const moments: readonly [title: string, petition: Partial<typeof samplePetition>, at: number, form: boolean][] = [
    ['has no form a second before it opens', { opens: '2026-11-22T13:00:01+01:00[Europe/Oslo]' }, NOW, false],
    ['has its form from the second when it opens', { opens: '2026-11-22T13:00:00+01:00[Europe/Oslo]' }, NOW, true],
    ['has its form until the second before it closes', { closes: '2026-11-22T13:00:01+01:00[Europe/Oslo]' }, NOW, true],
    ['has no form from the second when it closes', { closes: '2026-11-22T13:00:00+01:00[Europe/Oslo]' }, NOW, false],
  ];
  for (const [title, petition, at, form] of moments) {
    it(title, async () => expect((await PetitionPage.open({ petition, now: () => at })).form !== null).to.equal(form));
  }

  it('says until when one can sign, in the zone of the petition', async () => {
    const page = await PetitionPage.open({ petition: { closes: '2026-12-01T18:00:00+01:00[Europe/Oslo]' } });
    expect(spoken(page.root.querySelector('.head > p'))).to.match(/^You can sign until Tuesday,? 1 December at 18:00\.$/);
  });

  it('says nothing of an end where there is none', async () => {
    expect((await PetitionPage.open({ petition: { closes: undefined } as never })).text).to.not.contain('You can sign until');
  });

  it('says only that one cannot sign yet where nobody knows from when', async () => {
    const page = await PetitionPage.open({ petition: { status: 'not-open', opens: undefined } as never });
    expect(spoken(page.root.querySelector('[part="standing"]'))).to.equal('You cannot sign yet.');
  });

  it('says what was answered, when and by a link, above everything that stands below', async () => {
    const answer = { date: '2026-11-20', text: { en: 'The park stays.\n\nThank you.', nb: 'Parken blir.' }, url: 'https://city.example/park' };
    const page = await PetitionPage.open({ petition: { status: 'answered', answer } });
    const standing = page.root.querySelector('[part="standing"]')!;
    expect(spoken(standing)).to.match(/^The petition has been answered\. ?The answer Friday,? 20 November 2026 The park stays\. ?Thank you\. Read more$/);
    expect([...standing.querySelectorAll('.prose p')].map(spoken)).to.deep.equal(['The park stays.', 'Thank you.']);
    expect(page.button('Read more').getAttribute('href')).to.equal('https://city.example/park');
  });

  it('says that it is closed, and shows an answer that has come before anybody said so', async () => {
    const page = await PetitionPage.open({ petition: { status: 'closed', answer: { date: '2026-11-20', text: 'The park stays.' } } });
    expect(spoken(page.root.querySelector('[part="standing"]'))).to.contain('You cannot sign any more.').and.contain('The park stays.');
  });

  it('tells whoever presses too late, and keeps what was written', async () => {
    const page = await PetitionPage.open();
    page.source.update({ petition: { ...(await page.source.readPetition()), status: 'closed' } });
    await page.sign({ comment: 'For the trees' });
    expect(spoken(await page.shows('unsent'))).to.contain('One cannot sign just now.');
    expect([page.field('comment').value, page.has('Yes, keep it')]).to.deep.equal(['For the trees', false]);
  });
});

describe('a petition that is taken away in the middle', () => {
  it('is signed all the same: what is on its way arrives', async () => {
    const page = await PetitionPage.open();
    const { promise, resolve } = Promise.withResolvers<void>();
    page.source.update({ wait: promise });
    await page.sign();
    await waitUntil(() => page.text.includes('Sending …'));
    page.petition.remove();
    resolve();
    await waitUntil(() => page.source.signatures.length === 1, 'it does not arrive');
  });
});
