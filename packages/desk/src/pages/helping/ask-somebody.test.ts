import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import type { Proposal } from '../../api/offer-answers.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { offersOut, proposals } from '../../offer-answers.page.ts';
import { reasonsOf } from './ask-page.ts';

const address = '/desk/gronlia/-/ask?of=cafe-host&shift=sat-pm';
const path = 'sites/gronlia/opportunities/cafe-host/shifts/sat-pm/people';
const sending = 'POST sites/gronlia/opportunities/cafe-host/shifts/sat-pm/offers';
const [aud, bo] = proposals.people as [Proposal, Proposal];
const expires = '2099-12-01T10:00:00.000Z';
const opening = (people: object[] = proposals.people, others: Record<string, unknown> = {}, lang = 'en'): Promise<DeskHouse> => DeskHouse.open(address, { role: 'helper', lang, said: { [path]: { ...proposals, people }, ...others } });

afterEach(() => DeskHouse.leave());

describe('why somebody could be asked', () => {
  const REASONS: [what: string, of: Partial<Proposal>, reasons: string[]][] = [
    ['nothing', { availability: [] }, ['Has said nothing for or against it']],
    ['the time of the week', { canThen: true, availability: ['saturday-evening'] }, ['Said they can help at this time of the week']],
    ['other times only', { availability: ['monday-morning', 'friday-afternoon'] }, ['Named other times: Monday morning, Friday afternoon']],
    ['a language', { speaks: ['ar'], availability: [] }, ['Speaks what is needed: العربية']],
    ['a language, though at other times', { speaks: ['nb'], availability: ['sunday-evening'] }, ['Speaks what is needed: Norsk bokmål', 'Named other times: Sunday evening']],
    ['having come before', { knowsTask: true, isMet: true, availability: [] }, ['Has signed up for this task before', 'Somebody here knows them']],
  ];
  for (const [what, of, reasons] of REASONS) {
    it(`is said in words: ${what}`, () => expect(reasonsOf({ ...bo, ...of })).to.deep.equal(reasons));
  }

  it('says whether a yes is held, and until who has been called', async () => {
    const BEFORE = /A parent or guardian is called first|This task asks for an age or a declaration|Nobody has talked with this person yet/g;
    const befores: Proposal['before'][] = [['guardian'], ['answers'], ['talk'], ['answers', 'talk'], []];
    const house = await opening(befores.map((before, index) => ({ ...bo, id: `v${index}`, before })));
    expect(house.all('section.person').map(({ textContent }) => textContent.match(BEFORE))).to.deep.equal([['A parent or guardian is called first'], ['This task asks for an age or a declaration'], ['Nobody has talked with this person yet'], ['This task asks for an age or a declaration', 'Nobody has talked with this person yet'], null]);
  });

  it('says when somebody was asked last, and nothing where that never was', async () => {
    const house = await opening();
    expect(house.all('section.person').map((section) => section.querySelector('time')?.getAttribute('datetime'))).to.deep.equal([aud.lastAsked, undefined]);
  });

  it('keeps the order of the server', async () => {
    expect((await opening([bo, aud])).headings).to.deep.equal(['Bo Dahl', 'Aud Berg']);
  });
});

describe('somebody who is asked', () => {
  it('is asked by keys alone, with the days that one chose', async () => {
    const house = await opening(proposals.people, { [sending]: { id: 'o9', expires, by: 'mail' } });
    house.form('Ask Bo Dahl').querySelector('select')!.focus();
    await house.key('ArrowDown');
    await house.tabTo('Ask Bo Dahl');
    expect(house.lines).to.deep.equal([]);
    await house.key('Enter');
    await house.says('A mail is on its way.');
    expect([house.lines.length, house.body]).to.deep.equal([1, { signUp: 'v2', days: 3 }]);
    expect([house.spoken.includes('Bo Dahl is asked'), house.focused !== '']).to.deep.equal([true, true]);
  });

  it('has one, two, three or seven days, two unless one says so', async () => {
    const select = (await opening()).form('Ask Aud Berg').querySelector('select')!;
    expect([[...select.options].map(({ value }) => value), select.value]).to.deep.equal([['1', '2', '3', '7'], '2']);
  });

  it('is named in a receipt with the day of the answer, and a mail leaves no link behind', async () => {
    const house = await opening(proposals.people, { [sending]: { id: 'o9', expires, by: 'mail' } });
    await house.send('Ask Aud Berg');
    await house.says('Aud Berg is asked');
    const receipt = house.main.querySelector('.receipt')!;
    expect([receipt.querySelector('time')?.getAttribute('datetime'), receipt.querySelector('a')]).to.deep.equal([expires, null]);
    await expect(house.desk).to.be.accessible();
  });

  it('is in a receipt only until one goes on: a link that is shown once does not come back', async () => {
    const house = await opening(proposals.people, { [sending]: { id: 'o9', expires, by: 'sms', task: 'Host', link: 'https://petitions.example/t0ken' } });
    await house.send('Ask Bo Dahl');
    await house.says('The link is shown only this once.');
    await house.follow('Shifts');
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await house.settled();
    expect([house.heading, house.all('.receipt, a[href^="sms:"]')]).to.deep.equal(['Ask somebody', []]);
  });

  for (const [code, errors, words] of [
    ['invalid-input', [{ pointer: '/signUp', code: 'twice' }], 'Is in this shift already'], ['invalid-input', [{ pointer: '/shift', code: 'cancelled' }], 'Does not take place'], ['invalid-input', [{ pointer: '/signUp', code: 'unreachable' }], 'A number or an e-mail address is needed.'],
    ['duplicate', [], 'This is there already.'], ['not-found', [], 'There is nothing here.'], ['too-many-requests', [], 'That was too often. Wait a little.'], ['network', [], 'The server cannot be reached. Nothing is lost: try again.'],
  ] as const) {
    it(`is not asked after ${errors[0]?.code ?? code}: it is said, aloud too, and nothing says otherwise`, async () => {
      const house = await opening();
      house.api.refuse = new DeskError(code, errors);
      await house.send('Ask Aud Berg');
      expect([house.notices, house.spoken.includes(words), house.all('.receipt'), asked(house, '/people').length]).to.deep.equal([[words], true, [], 1]);
    });
  }

  it('is asked once though the button is pressed again before the server has answered', async () => {
    let resolve: () => void = () => undefined;
    const house = await opening(proposals.people, { [sending]: { id: 'o9', expires, by: 'mail' } });
    house.api.hold = new Promise((done) => (resolve = done));
    await house.send('Ask Aud Berg');
    await house.press('Ask Aud Berg');
    expect([house.lines.length, house.words.includes('Aud Berg is asked')]).to.deep.equal([1, false]);
    resolve();
    await house.says('Aud Berg is asked');
    expect(house.lines).to.have.length(1);
  });
});

describe('nobody who could be asked', () => {
  for (const [fault, words] of [['closed', 'Closed'], ['cancelled', 'Does not take place'], ['past', 'Has begun already']] as const) {
    it(`is because the shift is ${fault}`, async () => {
      const house = await DeskHouse.open(address, { said: { [path]: { ...proposals, people: [], fault } } });
      expect([house.words.includes(words), house.words.includes('There is nobody to ask now.'), house.buttons]).to.deep.equal([true, false, []]);
    });
  }

  it('is said of a shift that there is not', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/ask?of=cafe-host&shift=gone');
    expect([house.notices, house.buttons]).to.deep.equal([['There is nothing here.'], []]);
  });
});

describe('an offer that is taken back', () => {
  const offers = '/desk/gronlia/-/offers';

  it('is read anew, and whoever pressed is still on the page', async () => {
    const house = await DeskHouse.open(offers, { role: 'helper', said: { 'sites/gronlia/offers': { offers: offersOut.slice(1, 2) } } });
    house.button('Do not ask Aud Berg any more').focus();
    await house.send('Do not ask Aud Berg any more');
    expect([house.spoken.includes('Done.'), asked(house, '/offers').length, document.activeElement === document.body]).to.deep.equal([true, 2, false]);
  });

  it('that was answered meanwhile says so', async () => {
    const house = await DeskHouse.open(offers, { role: 'helper' });
    house.api.refuse = new DeskError('conflict');
    await house.send('Do not ask Aud Berg any more');
    expect(house.notices).to.deep.equal(['This has changed meanwhile. Load the page again.']);
  });

  it('has a number that rings nobody who does not want it, and an address where there is one', async () => {
    const house = await DeskHouse.open(offers, { role: 'helper', lang: 'ar' });
    expect(house.all<HTMLAnchorElement>('.reach a').map((link) => link.getAttribute('href'))).to.deep.equal(['sms:+4790000000', 'tel:+4790000000', 'mailto:aud@example.org']);
    await expect(house.desk).to.be.accessible();
  });
});
