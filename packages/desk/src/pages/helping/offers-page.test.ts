import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import type { Proposal } from '../../api/offer-answers.ts';
import { DeskHouse, asked } from '../../desk-house.page.ts';
import { offersOut, oneYes, proposals } from '../../offer-answers.page.ts';
import { reasonsOf } from './ask-page.ts';

const address = '/desk/gronlia/-/ask?of=cafe-host&shift=sat-pm';
const path = 'sites/gronlia/opportunities/cafe-host/shifts/sat-pm/people';
const sending = 'POST sites/gronlia/opportunities/cafe-host/shifts/sat-pm/offers';
const answer = { id: 'o9', expires: '2099-12-01T10:00:00.000Z' };

afterEach(() => DeskHouse.leave());

describe('asking somebody for a gap', () => {
  it('begins at the shift where somebody is missing, and at no other', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/shifts?of=cafe-host', { role: 'helper' });
    expect(house.all<HTMLAnchorElement>('a').filter(({ textContent }) => textContent === 'Ask somebody').map(({ href }) => new URL(href).search)).to.deep.equal(['?of=cafe-host&shift=sat-pm']);
    await house.follow('Ask somebody');
    expect(house.heading).to.equal('Ask somebody');
  });

  it('says of each person why, in words, chooses nobody, and counts nothing', async () => {
    const house = await DeskHouse.open(address, { role: 'helper' });
    expect(house.headings).to.deep.equal(['Aud Berg', 'Bo Dahl']);
    for (const words of ['Said they can help at this time of the week', 'Speaks what is needed: Norsk bokmål, العربية', 'Has signed up for this task before', 'Somebody here knows them', 'Last asked', 'Has said nothing for or against it', 'Nobody has talked with this person yet: a yes is held until then.', 'You choose, and nobody is asked before you do.']) expect(house.words.toLowerCase()).to.include(words.toLowerCase());
    expect(house.words).not.to.match(/\d ?%|score|best/i);
    expect(house.all('input:checked').length).to.equal(0);
    await expect(house.desk).to.be.accessible();
  });

  it('says which other times somebody has named', () => {
    expect(reasonsOf({ ...proposals.people[1], availability: ['monday-evening'] } as Proposal).join()).to.match(/Named other times: Monday evening/);
  });

  it('asks the one who is chosen, with the days that they have, and says that a mail is on its way', async () => {
    const house = await DeskHouse.open(address, { role: 'helper', said: { [sending]: { ...answer, by: 'mail' } } });
    const select = house.form('Ask Aud Berg').querySelector('select')!;
    expect(select.value).to.equal('2');
    select.value = '7';
    await house.send('Ask Aud Berg');
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/shifts/sat-pm/offers'], { signUp: 'v1', days: 7 }]);
    await house.says('A mail is on its way.');
    expect([house.words.includes('Aud Berg is asked'), asked(house, path).length]).to.deep.equal([true, 2]);
  });

  it('gives a message for one’s own telephone where there is no address, with the link in it', async () => {
    const house = await DeskHouse.open(address, { role: 'helper', said: { [sending]: { ...answer, by: 'sms', task: 'Vert i kafeen', link: 'https://petitions.example/embed/volunteer/gronlia/offer/t0ken?lang=nb' } } });
    await house.send('Ask Bo Dahl');
    await house.says('The link is shown only this once.');
    const [number, body = ''] = house.link('Send Bo Dahl the message').href.split('?body=');
    expect(number).to.equal('sms:+4790000000');
    expect(decodeURIComponent(body)).to.match(/^Hello Bo Dahl\. Can you help\? Vert i kafeen, .*\. See it and answer here: https:\/\/petitions\.example\/embed\/volunteer\/gronlia\/offer\/t0ken\?lang=nb$/);
    await expect(house.desk).to.be.accessible();
  });

  it('says why nobody is looked for, and that there is nobody', async () => {
    expect((await DeskHouse.open(address, { said: { [path]: { ...proposals, people: [], fault: 'full' } } })).words).to.include('All places are taken');
    DeskHouse.leave();
    expect((await DeskHouse.open(address, { said: { [path]: { ...proposals, people: [] } } })).words).to.include('There is nobody to ask now.');
  });

  it('says so where the place has gone meanwhile', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/shift', code: 'full' }]);
    await house.send('Ask Aud Berg');
    expect(house.notices.concat(house.summary).join()).to.include('All places are taken');
  });
});

describe('the offers that are out', () => {
  it('say who was asked what, until when, and what they answered', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/offers', { role: 'helper' });
    expect([house.heading, house.headings]).to.deep.equal(['Offers out', ['Bo Dahl', 'Aud Berg', 'Cai']]);
    for (const words of ['Wants to talk with you first', 'Has not answered yet', 'Said no', 'Answer by', 'Does not want to be called', 'Café host']) expect(house.words).to.include(words);
    await expect(house.desk).to.be.accessible();
  });

  it('are taken back where nobody has said yes or no', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/offers', { role: 'helper' });
    expect(house.buttons).to.deep.equal(['Do not ask Bo Dahl any more', 'Do not ask Aud Berg any more']);
    await house.send('Do not ask Aud Berg any more');
    expect(house.lines).to.deep.equal(['PUT offers/o1/taken-back']);
  });

  for (const [status, words] of [['accepted', 'Said yes'], ['to-confirm', 'Said yes. The place is held until you have talked.'], ['expired', 'Did not answer in time'], ['full', 'All places are taken'], ['gone', 'Is not asked any more']] as const) {
    it(`say of one that is ${status}: ${words}`, async () => {
      const house = await DeskHouse.open('/desk/gronlia/-/offers', { said: { 'sites/gronlia/offers': { offers: [{ ...offersOut[1], status }] } } });
      expect([house.words.includes(words), house.buttons]).to.deep.equal([true, []]);
    });
  }

  it('have a button for whoever said yes to a request for help and cannot come after all', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/offers', { role: 'helper', said: { 'sites/gronlia/offers': { offers: [oneYes] } } });
    for (const words of ['Said yes', 'Bære et skap', 'December 5, 2099, 17:00']) expect(house.words).to.include(words);
    await house.send('Aud Berg cannot come after all');
    expect(house.lines).to.deep.equal(['PUT offers/o4/taken-back']);
  });

  it('say that somebody helps, where another one was quicker', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/offers', { said: { 'sites/gronlia/offers': { offers: [{ ...oneYes, status: 'full' }] } } });
    expect([house.words.includes('Somebody helps'), house.buttons]).to.deep.equal([true, []]);
  });

  it('are said to be none where there are none', async () => {
    expect((await DeskHouse.open('/desk/gronlia/-/offers', { said: { 'sites/gronlia/offers': { offers: [] } } })).words).to.include('Nobody has been asked for anything.');
  });
});
