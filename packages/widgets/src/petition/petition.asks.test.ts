import { expect } from '@open-wc/testing';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

const openWith = (petition: Partial<PetitionInput>): Promise<PetitionPage> => PetitionPage.open({ petition });
const sentBy = async (page: PetitionPage): Promise<Record<string, unknown>> => {
  await page.press('Sign');
  await page.shows('sent');
  return { ...page.source.sent.at(-1)?.signature };
};

describe('what a petition asks for', () => {
  it('is a name and an address and no more, where the association asks no more', async () => {
    const page = await openWith({ ask: {}, eligibility: {} });
    expect([...page.form!.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ name }) => name)).to.deep.equal(['name', 'email', 'consent-opinion', 'consent-news']);
    page.fill();
    expect(Object.keys(await sentBy(page)).sort()).to.deep.equal(['consents', 'email', 'language', 'name', 'visibility']);
  });

  it('never goes out when it was left empty', async () => {
    const page = await openWith({});
    page.fill({ postcode: '  ', comment: '' });
    expect(await sentBy(page)).to.not.have.any.keys('postcode', 'comment');
  });

  for (const postcode of ['0550', '1234 AB', '1234AB', 'DK-8000', '2000']) {
    it(`takes the postcode ${postcode} as it is written`, async () => {
      const page = await openWith({ ask: { postcode: 'required' } });
      page.fill({ postcode });
      expect((await sentBy(page))['postcode']).to.be.a('string');
      expect(page.source.sent[0]?.signature.postcode).to.equal(postcode);
    });
  }

  it('lets one leave out a postcode that is not needed, and says so at it', async () => {
    const page = await openWith({ ask: { postcode: 'optional' } });
    expect(spoken(page.field('postcode').closest('.question'))).to.contain('Postcode (optional)');
    expect(page.field('postcode').required).to.equal(false);
    page.fill();
    expect(await sentBy(page)).to.not.have.property('postcode');
  });

  it('has autofill for a postcode, and remembers no comment', async () => {
    const page = await openWith({});
    expect([page.field('postcode').autocomplete, page.field('comment').autocomplete]).to.deep.equal(['postal-code', 'off']);
  });

  it('has room for a comment, and says who reads it', async () => {
    const page = await openWith({});
    expect(page.described('comment')).to.contain('We read it before it is shown.');
  });

  it('takes a comment of several lines and scripts as it was written', async () => {
    const page = await openWith({});
    const comment = 'Trær!\nأشجار\n<b>& "so on"</b>';
    page.fill({ comment });
    expect((await sentBy(page))['comment']).to.equal(comment);
  });

  it('asks for no age where none is set, and sends none', async () => {
    const page = await openWith({});
    page.fill();
    expect(await sentBy(page)).to.not.have.property('oldEnough');
  });

  for (const minimumAge of [13, 15, 18]) {
    it(`asks whether one is ${minimumAge}, by a box that is not ticked, and sends the answer and no date of birth`, async () => {
      const page = await openWith({ eligibility: { minimumAge } });
      expect(spoken(page.field('oldEnough').closest('label'))).to.equal(`I am ${minimumAge} years or older.`);
      expect(page.field('oldEnough').checked).to.equal(false);
      page.fill();
      page.tick('oldEnough');
      expect(await sentBy(page)).to.include({ oldEnough: true });
    });
  }

  it('says for whom it is, before one writes anything', async () => {
    const page = await openWith({ eligibility: { areas: { en: 'people in Grønlia', nb: 'folk i Grønlia' } } });
    const words = [...page.root.querySelectorAll('[part="form"] > p')].map(spoken);
    expect(words).to.deep.equal(['This is for: people in Grønlia.']);
  });

  it('has no question how one is shown where nobody is shown', async () => {
    const page = await openWith({ ask: { visibility: ['hidden'] } });
    expect(page.root.querySelectorAll('[name="visibility"], fieldset.visibility')).to.have.length(0);
    page.fill();
    expect((await sentBy(page))['visibility']).to.equal('hidden');
  });

  it('has the way to stay hidden first, also where the association forgot it', async () => {
    const page = await openWith({ ask: { visibility: ['name'] } });
    const radios = [...page.root.querySelectorAll<HTMLInputElement>('[name="visibility"]')];
    expect(radios.map(({ value, checked }) => [value, checked])).to.deep.equal([['hidden', true], ['name', false]]);
  });
});

describe('a name', () => {
  for (const name of ['Ed', 'X Æ', 'Nguyễn Thị Minh Khai', 'Jean-François d’Alembert', 'Łukasz', '李明', 'שרה כהן', "O'Neil", 'Mac Donald Jr.', 'à'.repeat(200)]) {
    it(`may be ${name.slice(0, 24)}`, async () => {
      const page = await openWith({});
      page.fill({ name });
      expect((await sentBy(page))['name']).to.equal(name);
    });
  }

  it('goes out without the spaces around it', async () => {
    const page = await openWith({});
    page.fill({ name: '  Aud   Bjørnøy ', email: ' aud@example.org ' });
    expect(await sentBy(page)).to.include({ email: 'aud@example.org' });
    expect(page.source.sent[0]?.signature.name).to.match(/^Aud\s+Bjørnøy$/);
  });
});

describe('the other ways to sign', () => {
  const ways: readonly [what: string, petition: Partial<PetitionInput>, words: string | undefined][] = [
    ['a telephone number', { contact: { name: 'Kari', phone: '12 34 56 78' }, paper: { allowed: false } }, 'You can also sign by calling 12 34 56 78.'],
    ['paper', { contact: { name: 'Kari' }, paper: { allowed: true } }, 'You can also sign on paper.'],
    ['a desk', { contact: { name: 'Kari', place: { name: { en: 'The community house' } } }, paper: { allowed: false } }, 'You can also sign at the desk (The community house).'],
    ['a telephone number and paper', { contact: { name: 'Kari', phone: '12 34 56 78' }, paper: { allowed: true } }, 'You can also sign by calling 12 34 56 78 or on paper.'],
    ['nothing', { contact: { name: 'Kari' }, paper: { allowed: false } }, undefined],
    ['nobody at all', { contact: undefined, paper: { allowed: false } } as never, undefined],
  ];
  for (const [what, petition, words] of ways) {
    it(`are told where there is ${what}`, async () => {
      const line = (await openWith(petition)).root.querySelector('.other-ways');
      expect(line ? spoken(line) : undefined).to.equal(words);
    });
  }

  it('are joined in the language of our words, not in that of the dates', async () => {
    const page = await PetitionPage.open({ petition: { contact: { name: 'Kari', phone: '12 34 56 78' }, paper: { allowed: true } }, lang: 'nb' });
    expect(spoken(page.root.querySelector('.other-ways'))).to.equal('You can also sign by calling 12 34 56 78 or on paper.');
  });
});
