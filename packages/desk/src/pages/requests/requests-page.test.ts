import { expect } from '@open-wc/testing';
import { DeskHouse } from '../../desk-house.page.ts';
import { carrying, likely, walking } from '../../request-answers.page.ts';

const list = '/desk/gronlia/-/requests';
const one = '/desk/gronlia/-/request?of=h1';
const path = 'sites/gronlia/requests';
const plain = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const opening = (changes: object, role: 'helper' | 'editor' = 'helper', others: unknown[] = []): Promise<DeskHouse> => DeskHouse.open(one, { role, said: { [`${path}/h1`]: { request: { ...carrying, ...changes }, likely: others, offers: [] } } });

afterEach(() => DeskHouse.leave());

describe('requests for help', () => {
  it('stand in the order of the server, those that are answered behind', async () => {
    const house = await DeskHouse.open(list, { role: 'helper' });
    expect(house.all('main li a').map(plain)).to.deep.equal(['Bære et skap ned fra loftet', 'Gå en tur', 'Måke snø']);
    expect(house.link('Gå en tur').getAttribute('href')).to.equal('/desk/gronlia/-/request?of=h2');
    const [first = '', second = '', third = ''] = house.all('main li').map(plain);
    expect(first).to.include('Nobody asked yet, Aud Berg').and.to.include('December 5, 2099, 17:00').and.to.include('Answer by');
    expect(first).to.match(/Answer by Tuesday, December 1, 2099$/);
    expect(second).to.include('Talking with somebody, Bo Dahl, Hver tirsdag').and.not.to.include('Answer by');
    expect(third).to.include('Nobody found').and.to.include('Any time');
    await expect(house.desk).to.be.accessible();
  });

  it('say that nobody waits, and mark what a rule has stopped', async () => {
    expect((await DeskHouse.open(list, { said: { [path]: { waiting: [], done: [], point: 'open' } } })).words).to.include('Nobody waits for help.');
    DeskHouse.leave();
    expect((await DeskHouse.open(list, { said: { [path]: { waiting: [{ ...carrying, blocked: true }], done: [], point: 'open' } } })).words).to.include('Stopped: it looks as if a machine had sent it');
  });
});

describe('the place to ask, above the requests', () => {
  for (const [point, words] of [['open', 'Open'], ['closed', 'Closed'], ['draft', 'Draft']] as const) {
    it(`is one press away, and says that it is ${point}`, async () => {
      const house = await DeskHouse.open(list, { role: 'helper', said: { [path]: { waiting: [carrying], done: [], point } } });
      expect(plain(house.main)).to.include(`Where people ask for help: ${words}`);
      await house.follow('Where people ask for help');
      expect(house.heading).to.equal('Where people ask for help');
    });
  }

  for (const role of ['editor', 'owner'] as const) {
    it(`says to an ${role} what it would be where there is none, and leads to it`, async () => {
      const house = await DeskHouse.open(list, { role, said: { [path]: { waiting: [], done: [], point: null } } });
      expect(plain(house.main)).to.include('Nobody can ask for help here yet. Give them a page').and.not.to.include('Nobody waits for help.').and.not.to.include('An editor or an owner');
      expect(house.link('Open a place to ask for help').getAttribute('href')).to.equal('/desk/gronlia/-/help-point');
      await expect(house.desk).to.be.accessible();
    });
  }

  it('says to a helper who can open it', async () => {
    const house = await DeskHouse.open(list, { role: 'helper', said: { [path]: { waiting: [], done: [], point: null } } });
    expect([plain(house.main).includes('An editor or an owner can open it.'), house.all('main a').length]).to.deep.equal([true, 0]);
  });
});

describe('one request', () => {
  it('says what was asked, and how one reaches who asked: a number that rings nobody', async () => {
    const house = await DeskHouse.open(one, { role: 'helper' });
    for (const words of ['Bære et skap ned fra loftet', 'How heavy: Heavy work', 'Good to know: Lifting, Stairs', 'For whom: For somebody they look after', 'Asked by: Bydel Øst', 'Where: Grønlia øst', 'Does not want to be called']) expect(plain(house.main)).to.include(words);
    expect(house.link('+47 90 00 00 00').href).to.equal('sms:+4790000000');
    await expect(house.desk).to.be.accessible();
  });

  it('hints at what may be the same, and closes it only by a press', async () => {
    const house = await opening({}, 'helper', likely);
    expect(plain(house.main)).to.include('May be the same as').and.to.include('From the same number or address').and.to.include('Similar words, the same day');
    await house.press('It is the same: ABCD-EFGH');
    expect(house.api.sent.at(-1)).to.deep.include({ method: 'PUT', path: `${path}/h1/same`, body: { as: 'h2' } });
  });

  it('hints at nothing more once it is closed as the same, and leads to the other', async () => {
    const house = await opening({ state: 'closed', sameAs: 'h2', known: true }, 'helper', likely);
    expect(plain(house.main)).to.not.include('May be the same as');
    expect(house.link('The same as this one').getAttribute('href')).to.equal('/desk/gronlia/-/request?of=h2');
  });

  for (const [words, state] of [['I am talking with somebody', 'talking'], ['Somebody helps', 'found'], ['Close it', 'closed']] as const) {
    it(`is changed by a press: ${words}`, async () => {
      const house = await opening({});
      await house.press(words);
      expect(house.api.sent.at(-1)).to.deep.include({ method: 'PUT', path: `${path}/h1/state`, body: { state } });
    });
  }

  it('takes a sentence to whoever asked where nobody can help', async () => {
    const house = await opening({});
    house.fill({ 'A sentence to whoever asked': 'Prøv Nabohjelp.' });
    await house.press('Nobody can help');
    expect(house.api.sent.at(-1)).to.deep.include({ path: `${path}/h1/state`, body: { state: 'cannot', answer: 'Prøv Nabohjelp.' } });
    expect(plain((await opening({ state: 'cannot', answer: 'Prøv Nabohjelp.' })).main)).to.include('Nobody found').and.to.include('Prøv Nabohjelp.');
  });

  it('is let through by an editor where a rule has stopped it, and decided by nobody before', async () => {
    const house = await opening({ blocked: true }, 'editor');
    expect(house.all('dugnad-button').map(plain)).to.include('Let it through').and.not.to.include('Close it');
    DeskHouse.leave();
    expect((await opening({ blocked: true })).all('dugnad-button').map(plain)).to.not.include('Let it through');
  });

  it('has words for any time and for several times', async () => {
    expect(plain((await opening({ request: { ...carrying.request, when: { kind: 'flexible' } } })).main)).to.include('When: Any time');
    DeskHouse.leave();
    expect(plain((await opening({ request: walking.request })).main)).to.include('When: Hver tirsdag').and.to.not.include('Good to know');
  });
});
