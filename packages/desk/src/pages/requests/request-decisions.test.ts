import { expect } from '@open-wc/testing';
import type { HelpRequest, HelpState } from '@dugnad/client/model';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { oneYes } from '../../offer-answers.page.ts';
import { carrying, likely, walking } from '../../request-answers.page.ts';

const one = '/desk/gronlia/-/request?of=h1';
const path = 'sites/gronlia/requests';
const { request } = carrying;

const opening = (changes: object = {}, { role = 'helper' as 'helper' | 'editor' | 'owner', others = [] as unknown[], offers = [] as unknown[], lang = 'en' } = {}): Promise<DeskHouse> =>
  DeskHouse.open(one, { role, lang, said: { [`${path}/h1`]: { request: { ...carrying, ...changes }, likely: others, offers } } });

/** What stands behind a name of the list of what was asked. */
const fact = (house: DeskHouse, name: string): string | undefined =>
  house.all('dl div').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).find((line) => line.startsWith(`${name}:`))?.slice(name.length + 2);

afterEach(() => DeskHouse.leave());

describe('what was asked', () => {
  const FACTS: [name: string, changes: Partial<HelpRequest>, words: string | undefined][] = [
    ['How heavy', { effort: 'light' }, 'Light work'], ['How heavy', { effort: 'middling' }, 'Not quite light work'], ['For whom', { for: 'myself' }, 'For the person who asks'], ['For whom', { for: 'somebody' }, 'For somebody they know'],
    ['Good to know', { things: ['pets', 'two-people'] }, 'Pets, Two people'], ['Good to know', { things: [] }, undefined], ['When', { when: { kind: 'date', date: '2099-12-05' } }, 'Saturday, December 5, 2099'], ['When', { when: { kind: 'flexible' } }, 'Any time'],
  ];
  for (const [name, changes, words] of FACTS) {
    it(`says ${name}: ${words ?? 'nothing'}`, async () => expect(fact(await opening({ request: { ...request, ...changes } }), name)).to.equal(words));
  }

  it('has no line for an organisation where nobody asked for one', async () => {
    const { organisation: _organisation, ...alone } = request;
    expect(fact(await opening({ request: alone }), 'Asked by')).to.equal(undefined);
  });

  it('says by which reference somebody calls, and when all of it goes', async () => {
    const house = await opening();
    expect([fact(house, 'Reference'), house.words.includes('All of it is deleted after Friday, March 5, 2100.')]).to.deep.equal(['K7QD-M2XP', true]);
  });

  it('keeps what somebody wrote in its own direction, and shows no mark-up of theirs', async () => {
    const house = await opening({ request: { ...request, what: '<img src=x> حمل خزانة', place: 'شرق' } }, { lang: 'ar' });
    expect([house.main.querySelector('blockquote')?.textContent, house.main.querySelector('blockquote')?.dir, house.all('img')]).to.deep.equal(['<img src=x> حمل خزانة', 'auto', []]);
    expect(house.all('bdi[dir="ltr"]').map(({ textContent }) => textContent)).to.include('K7QD-M2XP');
    await expect(house.desk).to.be.accessible();
  });

  for (const [what, person, links] of [
    ['may be called', { name: 'Bo', phone: '22 33 44 55', noCalls: false }, ['tel:22334455']], ['has only an address', { name: 'Bo', email: 'bo+x@example.org', noCalls: false }, ['mailto:bo%2Bx@example.org']], ['has both and is not to be called', request.person, ['sms:+4790000000', 'mailto:aud@example.org']],
  ] as const) {
    it(`is answered to somebody who ${what}`, async () => {
      const house = await opening({ request: { ...request, person } });
      expect(house.all<HTMLAnchorElement>('.reach a').map((link) => link.getAttribute('href'))).to.deep.equal(links);
    });
  }
});

describe('what is decided of a request', () => {
  const BUTTONS: [state: HelpState, buttons: string[]][] = [
    ['received', ['I am talking with somebody', 'Somebody helps', 'Close it', 'Nobody can help']], ['talking', ['Somebody helps', 'Close it', 'Nobody can help']], ['found', ['I am talking with somebody', 'Close it', 'Nobody can help']],
    ['closed', ['I am talking with somebody', 'Somebody helps', 'Nobody can help']], ['cannot', ['I am talking with somebody', 'Somebody helps', 'Close it', 'Nobody can help']],
  ];
  for (const [state, buttons] of BUTTONS) {
    it(`is one of ${buttons.length} where it is ${state}, never what it is already`, async () => expect((await opening({ state })).buttons).to.deep.equal(buttons));
  }

  it('is said aloud, read anew, and whoever pressed by keys is still on the page', async () => {
    const house = await opening();
    await house.tabTo('Somebody helps');
    await house.key('Enter');
    await house.settled();
    expect([house.lines, house.body, house.spoken.includes('Done.'), asked(house, 'requests/h1').length]).to.deep.equal([['PUT requests/h1/state'], { state: 'found' }, true, 2]);
    expect(document.activeElement).to.not.equal(document.body);
  });

  it('is sent without a sentence where there is only blank', async () => {
    const house = await opening();
    house.fill({ 'A sentence to whoever asked': ' \n ' });
    await house.send('Nobody can help');
    expect(house.body).to.deep.equal({ state: 'cannot' });
  });

  it('is a sentence sent as it is written, lines too, and its field is empty then', async () => {
    const house = await opening();
    house.fill({ 'A sentence to whoever asked': ' Ring Nabohjelp.\nDe har bil. ' });
    await house.send('Nobody can help');
    expect(String(house.body['answer']).replace(/\r/g, '')).to.equal('Ring Nabohjelp.\nDe har bil.');
    expect(house.field('A sentence to whoever asked').value).to.equal('');
  });

  it('is a sentence that is too long, said at its field and kept', async () => {
    const house = await opening();
    house.fill({ 'A sentence to whoever asked': 'x' });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/answer', code: 'too-many' }]);
    await house.send('Nobody can help');
    expect([house.errorAt('A sentence to whoever asked'), house.field('A sentence to whoever asked').value]).to.deep.equal(['These are too many.', 'x']);
    await expect(house.desk).to.be.accessible();
  });

  for (const [code, words] of [['conflict', 'This has changed meanwhile. Load the page again.'], ['not-found', 'There is nothing here.'], ['forbidden', 'Your role does not allow this. Ask an owner.'], ['network', 'The server cannot be reached. Nothing is lost: try again.']] as const) {
    it(`is not decided after ${code}, which is said`, async () => {
      const house = await opening();
      house.api.refuse = new DeskError(code);
      await house.send('Close it');
      expect([house.notices, house.spoken.includes(words), house.words.includes('Nobody asked yet')]).to.deep.equal([[words], true, true]);
    });
  }

  it('asks somebody to sign in again where they were away, with the sentence still there after it', async () => {
    const house = await opening();
    house.fill({ 'A sentence to whoever asked': 'Ring Nabohjelp.' });
    house.api.refuse = new DeskError('unauthorised');
    await house.send('Nobody can help');
    expect(house.desk.querySelector('h1:not([hidden] *)')?.textContent).to.not.equal('A request for help');
    expect(house.desk.querySelector<HTMLTextAreaElement>('[hidden] textarea[name="answer"]')?.value).to.equal('Ring Nabohjelp.');
  });
});

describe('who was asked to help', () => {
  it('stands at the request with what they said and how one reaches them, whoever said yes too', async () => {
    const house = await opening({ state: 'found' }, { offers: [{ ...oneYes, person: { ...oneYes.person, name: 'Bo Dahl' } }, { ...oneYes, id: 'o5', status: 'declined', person: { ...oneYes.person, name: 'Cai' } }] });
    expect([house.headings, house.all('h3').map(({ textContent }) => textContent)]).to.deep.equal([['Aud Berg', 'Who was asked'], ['Bo Dahl', 'Cai']]);
    const [yes, no] = house.all('.person').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect([/Said yes/.test(yes ?? ''), /Said no/.test(no ?? ''), house.buttons[0]]).to.deep.equal([true, true, 'Bo Dahl cannot come after all']);
    await expect(house.desk).to.be.accessible();
  });

  it('who cannot come after all is let go here, and the request is read anew', async () => {
    const house = await opening({ state: 'found' }, { offers: [oneYes] });
    await house.send(house.buttons[0] ?? '');
    expect([house.lines, asked(house, 'requests/h1').length]).to.deep.equal([['PUT offers/o4/taken-back'], 2]);
  });

  it('is nothing where nobody was asked', async () => expect((await opening()).words.includes('Who was asked')).to.equal(false));
});

describe('a request that may be the same', () => {
  it('is looked at by its link before anybody decides', async () => {
    const house = await opening({}, { others: likely });
    expect(house.headings).to.include('May be the same as');
    expect(house.all<HTMLAnchorElement>('.shifts a').map((link) => link.getAttribute('href'))).to.deep.equal(['/desk/gronlia/-/request?of=h2', '/desk/gronlia/-/request?of=h3']);
    expect(house.lines).to.deep.equal([]);
  });

  it('says where one may be the same but nobody can tell any more', async () => {
    const house = await opening({}, { others: likely });
    house.api.refuse = new DeskError('not-found');
    await house.send('It is the same: MNPQ-RSTV');
    expect([house.body, house.notices]).to.deep.equal([{ as: 'h3' }, ['There is nothing here.']]);
  });

  it('is hinted at by nothing where there is none', async () => expect((await opening()).headings).to.deep.equal(['Aud Berg']));
});

describe('a request that a rule has stopped', () => {
  for (const role of ['editor', 'owner'] as const) {
    it(`is let through by an ${role}, once, and decided only then`, async () => {
      const house = await opening({ blocked: true }, { role });
      expect(house.buttons).to.deep.equal(['Let it through']);
      await house.send('Let it through');
      expect([house.lines, house.body]).to.deep.equal([['PUT requests/h1/released'], {}]);
    });
  }

  it('says so to a helper, who can read it', async () => {
    const house = await opening({ blocked: true });
    expect([house.buttons, house.words.includes('Stopped'), house.words.includes('Bære et skap')]).to.deep.equal([[], true, true]);
    await expect(house.desk).to.be.accessible();
  });
});

describe('the list of requests', () => {
  it('says of each whose turn it is, and a day only where somebody waits for a first answer', async () => {
    const waiting = [carrying, { ...carrying, id: 'h5', answerBy: null }, { ...walking, answerBy: carrying.answerBy }];
    const house = await DeskHouse.open('/desk/gronlia/-/requests', { role: 'helper', said: { [path]: { waiting, done: [], point: 'open' } } });
    expect(house.all('li:not(nav li)').map((item) => item.querySelector('.due') !== null)).to.deep.equal([true, false, false]);
    expect(house.headings).to.deep.equal([]);
  });

  it('is gone back to from one of them, which has the focus at its heading', async () => {
    const house = await opening();
    await house.follow('All requests for help');
    expect([location.pathname, house.heading, house.focused]).to.deep.equal(['/desk/gronlia/-/requests', 'Requests for help', 'Requests for help']);
    await house.follow('Gå en tur');
    expect([location.search, house.notices]).to.deep.equal(['?of=h2', ['There is nothing here.']]);
  });

  it('has an address that the server cannot mistake for another one', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/request?of=..%2Fpetitions');
    expect(house.api.asked.at(-1)).to.equal(`${path}/..%2Fpetitions`);
  });
});
