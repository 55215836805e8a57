import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse, asked } from '../../desk-house.page.ts';
import { board, morning, night } from '../../helping-answers.page.ts';
import { shiftClock } from '../../parts/shift-words.ts';

const address = '/desk/gronlia/-/shifts?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/shifts';
const saying = (changes: object): Record<string, unknown> => ({ [path]: { ...board, shifts: [{ ...board.shifts[0], ...changes }] } });

afterEach(() => DeskHouse.leave());

describe('the shifts of a task', () => {
  it('say when they are, who is there, who waits with which number, and how many places are free', async () => {
    const house = await DeskHouse.open(address, { role: 'helper' });
    expect(house.heading).to.equal('Café host');
    expect(house.headings).to.deep.equal([`${shiftClock(morning)}, Makes coffee`, shiftClock(night)]);
    expect(house.items.filter((item) => item.includes('Give Cai')).length).to.equal(1);
    for (const words of ['Free places: 0 of 3', 'Free places: 3 of 3', 'Aud Berg, Has the place', 'Bo Dahl, The place is held', 'Dag, The place is offered', 'Cai, Waits, number 1', 'Nobody yet.', 'Does not want to be called']) expect(house.words).to.include(words);
    await expect(house.desk).to.be.accessible();
  });

  it('are told on the clock of their own place, and on both days where they go over midnight', () => {
    expect(shiftClock(morning)).to.include('09:00').and.to.include('12:00').and.to.include('5');
    expect(shiftClock(night)).to.include('20:00').and.to.include('01:00').and.to.include('6');
  });

  it('over a change of the clock are told as clocks show them, and in a zone that nobody knows in UTC', () => {
    expect(shiftClock({ start: '2026-10-25T00:00:00+02:00[Europe/Oslo]', end: '2026-10-25T06:00:00+01:00[Europe/Oslo]' })).to.include('00:00').and.to.include('06:00');
    expect(shiftClock({ start: '2026-12-05T09:00:00+01:00[Nowhere/Land]', end: '2026-12-05T10:00:00+01:00[Nowhere/Land]' })).to.include('08:00');
  });

  for (const [name, button, decision] of [['v3', 'Give Cai a place', 'in'], ['v1', 'Take Aud Berg out', 'released'], ['v2', 'We have talked: Bo Dahl gets the place', 'in'], ['v4', 'We have talked: Dag gets the place', 'in']] as const) {
    it(`are filled by a person: “${button}”`, async () => {
      const house = await DeskHouse.open(address, { role: 'helper' });
      await house.send(button);
      expect([house.lines, house.body]).to.deep.equal([[`PUT sign-ups/${name}/shifts/sat-am`], { decision }]);
      expect(asked(house, path).length, 'and are read again').to.equal(2);
    });
  }

  it('say of each person who is called first, what to prepare, and what they have promised', async () => {
    const guardian = { name: 'Kari Berg', phone: '+47 91 11 11 11' };
    const young = { ...board.shifts[0]!.people[0], guardian, needs: { needs: ['quiet', 'breaks'], deleteAfter: '2099-12-05' }, declarations: [{ id: 'quiet', version: '2026-11', method: 'online' }] };
    const house = await DeskHouse.open(address, { role: 'helper', said: saying({ people: [young] }) });
    const [item = ''] = house.items.filter((one) => one.includes('Aud Berg'));
    expect(item.replace(/\s+/g, ' ')).to.match(/Call first, parent or guardian: Kari Berg \+47 91 11 11 11 \+47 90.*To prepare: A quiet place, Short breaks\. Can be read here until Saturday, December 5, 2099\. Declaration quiet: Signed online, version 2026-11/);
    expect(house.link('+47 91 11 11 11').href).to.equal('tel:+4791111111');
    await expect(house.desk).to.be.accessible();
  });

  it('that have no place left say so to whoever chooses somebody', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/decision', code: 'full' }]);
    await house.send('Give Cai a place');
    expect(house.notices).to.deep.equal(['All places are taken']);
  });

  for (const [state, words] of [['cancelled', 'Does not take place'], ['closed', 'Closed']] as const) {
    it(`say that one is ${state}`, async () => expect((await DeskHouse.open(address, { said: saying({ state }) })).words).to.include(words));
  }

  it('are said to be none where none are coming', async () => {
    expect((await DeskHouse.open(address, { said: { [path]: { ...board, shifts: [] } } })).words).to.include('No shifts are coming.');
  });

  it('lead to adding somebody, and back', async () => {
    const house = await DeskHouse.open(address);
    await house.follow('Add somebody');
    expect([house.heading, location.search]).to.deep.equal(['Add somebody', '?of=cafe-host']);
    await house.follow('Shifts');
    expect(house.heading).to.equal('Café host');
  });
});

describe('the list of tasks', () => {
  it('says where help is missing, and leads to the shifts', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/opportunities', { role: 'helper' });
    expect(house.table('What people can help with')).to.deep.equal([['Task', 'Status', 'Coming shifts', 'Free places', 'People to talk with'], ['Café host', 'Open', '2', '3', '3']]);
    await house.follow('Café host');
    expect(house.heading).to.equal('Café host');
  });

  it('says that there is nothing yet', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/opportunities', { said: { 'sites/gronlia/opportunities': { opportunities: [] } } });
    expect(house.words).to.include('There is nothing to help with yet.');
  });
});
