import { NEEDS } from '@dugnad/client/model';
import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { night, people, volunteer } from '../../helping-answers.page.ts';
import { shiftClock } from '../../parts/shift-words.ts';

const address = '/desk/gronlia/-/helping';
const path = 'sites/gronlia/helping';

/** Of one person. */
const cardOf = (house: DeskHouse, name: string): HTMLElement => house.all('section').find((one) => one.querySelector('h2')!.textContent === name)!;
const plain = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const opening = (changes: object, more: object = {}): Promise<DeskHouse> => DeskHouse.open(address, { role: 'helper', said: { [path]: { people: [{ ...people[0], ...changes }] }, ...more } });

afterEach(() => DeskHouse.leave());

describe('whom to talk with', () => {
  it('stands in the order of the server, each with what they help with', async () => {
    const house = await DeskHouse.open(address, { role: 'helper' });
    expect(house.headings).to.deep.equal(['Aud Berg', 'Bo Dahl', 'Cai']);
    expect(plain(cardOf(house, 'Aud Berg'))).to.include('Café host').and.to.include('Answer by').and.to.include('December 1, 2099');
    expect(house.link('Café host').getAttribute('href')).to.equal('/desk/gronlia/-/shifts?of=cafe-host');
    await expect(house.desk).to.be.accessible();
  });

  it('says of a promise its day where the help is, and of what is only held its moment', async () => {
    const due = '2099-11-30T23:30:00.000Z';
    const promised = await opening({ due, answerBy: '2099-12-01T00:30:00+01:00[Europe/Oslo]' });
    expect(plain(promised.all('.due')[0]!)).to.equal('Answer by Tuesday, December 1, 2099');
    const held = await opening({ due, answerBy: null });
    expect(plain(held.all('.due')[0]!)).to.match(/^Answer by .*30 ?, ?2099.*\d\d:\d\d|^Answer by .*1, 2099.*\d\d:\d\d/);
    expect((await opening({ due: null, answerBy: null })).all('.due')).to.deep.equal([]);
  });

  it('says how, when and in which languages somebody wants to be met, and what they wrote', async () => {
    const card = plain(cardOf(await DeskHouse.open(address), 'Aud Berg'));
    for (const words of ['Wants a text message', 'Best time: After six', 'Speaks: Norsk bokmål, العربية', 'I can bake.']) expect(card).to.include(words);
  });

  for (const [preferred, words] of [['call', 'Wants to be called'], ['text', 'Wants a text message'], ['email', 'Wants an e-mail'], ['drop-in', 'Wants to come by'], ['self', 'Calls you']] as const) {
    it(`says “${words}”`, async () => expect((await opening({ preferred, noCalls: false })).words).to.include(words));
  }

  it('has a number that can be tapped, and an address', async () => {
    const house = await opening({ noCalls: false });
    expect(house.link('+47 90 00 00 00').href).to.equal('tel:+4790000000');
    expect(house.link('aud@example.org').href).to.equal('mailto:aud@example.org');
    expect(house.words).to.not.include('Does not want to be called');
  });

  it('says beside the number that somebody does not want to be called, and the number rings nobody', async () => {
    const house = await opening({ noCalls: true });
    expect(plain(house.main.querySelector('.reach')!)).to.equal('+47 90 00 00 00 Does not want to be called aud@example.org');
    expect(house.link('+47 90 00 00 00').href).to.equal('sms:+4790000000');
  });

  it('says nothing beside a number that is not there', async () => {
    expect((await opening({ noCalls: true, phone: null })).words).to.not.include('Does not want to be called');
  });

  it('cannot be made to lead elsewhere by what somebody typed as an address', async () => {
    const house = await opening({ email: 'a@example.org?cc=all@example.org&body=x' });
    expect(house.all<HTMLAnchorElement>('.reach a')[1]!.href).to.equal('mailto:a@example.org%3Fcc%3Dall%40example.org%26body%3Dx');
  });

  it('says the times of who chose no shift', async () => {
    const card = plain(cardOf(await DeskHouse.open(address), 'Cai'));
    expect(card).to.include('No shift was chosen.').and.to.include('Can help: Monday morning, Friday evening');
  });

  it('says that nobody waits', async () => {
    expect((await DeskHouse.open(address, { said: { [path]: { people: [] } } })).words).to.include('Nobody waits for an answer.');
  });
});

describe('what is asked of whoever talks with somebody', () => {
  const guardian = { name: 'Kari Berg', phone: '+47 91 11 11 11' };
  const talk = { ...night, mode: 'video', isCancelled: false, isToday: false };
  const line = (house: DeskHouse, words: string): string => plain(house.all('p').find((one) => one.textContent.includes(words))!);

  it('is told in words, with the day until which one can read it', async () => {
    const house = await opening({ needs: { needs: ['seat', 'companion'], deleteAfter: '2099-12-05' } });
    expect(line(house, 'To prepare')).to.equal('To prepare: A place to sit, Brings somebody who helps. Can be read here until Saturday, December 5, 2099.');
    await expect(house.desk).to.be.accessible();
  });

  for (const need of NEEDS) {
    it(`has words for “${need}”`, async () => {
      const house = await opening({ needs: { needs: [need], deleteAfter: '2099-12-05' } });
      expect(line(house, 'To prepare')).to.match(/^To prepare: [A-Z][a-z ]+\. Can/);
    });
  }

  it('is nothing where nobody asked for anything', async () => {
    const { words } = await opening({});
    for (const none of ['To prepare', 'Call first', 'Booked talk', 'Declaration']) expect(words).to.not.include(none);
  });

  it('names the guardian before the person, with a number that rings whatever the young one said', async () => {
    const house = await opening({ guardian, noCalls: true });
    expect(house.all('.reach').map(plain)).to.deep.equal(['Call first, parent or guardian: Kari Berg +47 91 11 11 11', '+47 90 00 00 00 Does not want to be called aud@example.org']);
    expect(house.link('+47 91 11 11 11').href).to.equal('tel:+4791111111');
    await expect(house.desk).to.be.accessible();
  });

  for (const [mode, words] of [['phone', 'By telephone'], ['video', 'By video'], ['visit', 'Here with us']] as const) {
    it(`is a talk that is booked: ${words}`, async () => {
      const house = await opening({ shifts: [], talk: { ...talk, mode } });
      expect(line(house, 'Booked talk')).to.equal(`Booked talk: ${shiftClock(night)}. ${words}.`);
      expect(house.words).to.not.include('Talks with');
    });
  }

  it('is a talk of today, with whoever has it', async () => {
    const house = await opening({ shifts: [], talk: { ...talk, isToday: true, with: { nb: 'Ola' } } });
    expect(line(house, 'Talk today')).to.equal(`Talk today: ${shiftClock(night)}. By video.`);
    expect(line(house, 'Talks with')).to.equal('Talks with: Ola');
    expect(house.words).to.include('No shift was chosen.');
    await expect(house.desk).to.be.accessible();
  });

  it('says that a talk does not take place', async () => expect(line(await opening({ shifts: [], talk: { ...talk, isCancelled: true } }), 'Does not take place')).to.equal('Does not take place'));

  it('is a paper to sign, or none where it is signed', async () => {
    const house = await opening({ declarations: [{ id: 'quiet', version: '2026-11', method: 'paper', text: { en: 'I tell nobody what I hear.' } }, { id: 'rules', version: '2', method: 'online' }] });
    const told = house.all('dl div').map(plain).filter((words) => words.startsWith('Declaration'));
    expect(told).to.deep.equal(['Declaration: I tell nobody what I hear.Wants to sign on paper, version 2026-11', 'Declaration rules: Signed online, version 2']);
    await expect(house.desk).to.be.accessible();
  });
});

describe('after a talk', () => {
  it('a held place is theirs by one press, of one shift; one that they have asks for nothing', async () => {
    const house = await opening({});
    expect(house.buttons).to.deep.equal(['We have talked: Aud Berg gets the place', 'Not this time: Aud Berg']);
    await house.send('We have talked: Aud Berg gets the place');
    expect([house.lines, house.body]).to.deep.equal([['PUT sign-ups/v1/shifts/sat-am'], { decision: 'in' }]);
    expect(house.spoken).to.include('Done.');
  });

  it('a held place is let go by the other', async () => {
    const house = await opening({});
    await house.send('Not this time: Aud Berg');
    expect([house.lines, house.body]).to.deep.equal([['PUT sign-ups/v1/shifts/sat-am'], { decision: 'released' }]);
  });

  it('a place that is offered says so and until when, and is given or let go by a press', async () => {
    const house = await opening({ name: 'Bo', shifts: [{ ...people[0]!.shifts[0], state: 'offered' }] });
    expect(house.words).to.include('The place is offered').and.to.include('Held until');
    expect(house.buttons).to.deep.equal(['We have talked: Bo gets the place', 'Not this time: Bo']);
  });

  it('a place that has become free meanwhile can be given all the same, or the talk ends without one', async () => {
    const house = await opening({ name: 'Bo', shifts: people[1]!.shifts });
    expect(house.words).to.include('The place is free again');
    expect(house.buttons).to.deep.equal(['We have talked: Bo gets the place', 'We have talked: Bo', 'Not this time: Bo']);
  });

  it('a shift that has begun can be given to nobody any more', async () => {
    const house = await opening({ name: 'Bo', shifts: [{ ...people[1]!.shifts[0], start: '2020-01-01T09:00:00Z', end: '2020-01-01T10:00:00Z' }] });
    expect(house.words).to.include('Has begun already');
    expect(house.buttons).to.deep.equal(['We have talked: Bo', 'Not this time: Bo']);
  });

  it('the person is gone from the list, and whoever works by keys stands at its heading', async () => {
    const said: Record<string, unknown> = { [path]: { people: [people[0]] } };
    const house = await DeskHouse.open(address, { role: 'helper', said });
    await house.tabTo('Not this time: Aud Berg');
    said[path] = { people: [] };
    await house.key('Enter');
    await house.says('Nobody waits for an answer.');
    expect(document.activeElement).to.equal(house.main.querySelector('h1'));
  });

  for (const [button, outcome] of [['We have talked: Cai', 'had'], ['Not this time: Cai', 'not-now']] as const) {
    it(`who chose no shift leaves the list by “${button}”`, async () => {
      const house = await opening({ ...people[2] });
      await house.send(button);
      expect([house.lines, house.body]).to.deep.equal([['PUT sign-ups/v3/talk'], { outcome }]);
    });
  }

  for (const [code, words] of [['full', 'All places are taken'], ['twice', 'Is in this shift already'], ['cancelled', 'Does not take place']] as const) {
    it(`a place that cannot be given says why: ${words}`, async () => {
      const house = await opening({});
      house.api.refuse = new DeskError('invalid-input', [{ pointer: '/decision', code }]);
      await house.send('We have talked: Aud Berg gets the place');
      expect(house.notices).to.deep.equal([words]);
      expect(house.headings, 'the person is still there').to.deep.equal(['Aud Berg']);
    });
  }

  it('goes by keys alone', async () => {
    const house = await opening({});
    await house.tabTo('We have talked: Aud Berg gets the place');
    await house.key('Enter');
    expect(house.lines).to.deep.equal(['PUT sign-ups/v1/shifts/sat-am']);
  });

  it('nothing is drawn as code, whatever somebody calls themselves', async () => {
    const house = await opening({ ...volunteer, name: '<img src=x onerror=alert(1)>', message: '<script>1</script>' });
    expect(house.headings).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(house.all('img, script')).to.deep.equal([]);
  });
});
