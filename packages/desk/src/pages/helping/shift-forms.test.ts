import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { board, morning } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/shifts?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/shifts';
const whole = { id: 'sat-am', start: morning.start, end: morning.end, role: morning.role, capacity: 3, waitlist: 'offer', state: 'open' };

/** The board with one shift, opened by an editor. */
const opening = (changes: object = {}): Promise<DeskHouse> => DeskHouse.open(address, { role: 'editor', said: { [path]: { ...board, shifts: [{ ...board.shifts[0], ...changes }], names: ['sat-am', '2099-12-12-0900'] } } });

const sentShifts = (house: DeskHouse): Record<string, unknown>[] => house.body['shifts'] as Record<string, unknown>[];

/** The form that changes the shift, and the one that adds more: both have fields of the same names. */
const changing = (house: DeskHouse): HTMLElement => house.main.querySelector('dugnad-disclosure')!;
const adding = (house: DeskHouse): HTMLElement => house.form('Add');

afterEach(() => DeskHouse.leave());

describe('shifts that are added', () => {
  it('are one, on the clock of those that are there', async () => {
    const house = await opening();
    house.fill({ 'First day': '2099-12-19', From: '09:00', To: '12:30', Places: '4', 'What one does there': 'Bakes' }, adding(house));
    await house.send('Add');
    expect(house.lines).to.deep.equal(['POST opportunities/cafe-host/shifts']);
    expect(sentShifts(house)).to.deep.equal([{ id: '2099-12-19-0900', start: '2099-12-19T09:00:00+01:00[Europe/Oslo]', end: '2099-12-19T12:30:00+01:00[Europe/Oslo]', capacity: 4, waitlist: 'none', role: 'Bakes' }]);
  });

  it('are one a week until a day, each with a name that no other has', async () => {
    const house = await opening();
    house.fill({ 'First day': '2099-12-12', From: '09:00', To: '12:00', 'Every week until': '2099-12-26' }, adding(house));
    house.field<HTMLSelectElement>('When it is full', adding(house)).value = 'only';
    await house.send('Add');
    expect(sentShifts(house).map(({ id, waitlist }) => [id, waitlist])).to.deep.equal([['2099-12-12-0900-2', 'only'], ['2099-12-19-0900', 'only'], ['2099-12-26-0900', 'only']]);
    expect(house.spoken).to.include('Added.');
  });

  it('ask for a day, a beginning and an end', async () => {
    const house = await opening();
    await house.press('Add');
    expect(house.summary).to.have.length(3);
    expect(house.api.sent).to.deep.equal([]);
    await expect(house.desk).to.be.accessible();
  });

  it('are added by no helper', async () => {
    const house = await DeskHouse.open(address, { role: 'helper' });
    expect(house.all('form')).to.deep.equal([]);
    expect(() => house.link('Edit')).to.throw();
  });
});

describe('a shift that is changed', () => {
  it('is shown as it is, on its own clock', async () => {
    const house = await opening();
    const shown = ['Day', 'From', 'To', 'Places', 'What one does there'].map((label) => house.field(label, changing(house)).value);
    expect(shown).to.deep.equal(['2099-12-05', '09:00', '12:00', '3', 'Makes coffee']);
  });

  it('stays as it was where nothing was touched, with its words in all languages and its place', async () => {
    const where = { name: 'The café' };
    const house = await opening({ place: where });
    await house.send('Save');
    expect([house.lines, sentShifts(house)]).to.deep.equal([['PUT opportunities/cafe-host/shifts/sat-am'], [{ ...whole, place: where }]]);
  });

  it('keeps its name when its times become others, and loses the words that were emptied', async () => {
    const house = await opening();
    house.fill({ From: '20:00', To: '01:00', Places: '5', 'What one does there': '' }, changing(house));
    await house.send('Save');
    const { role: _role, ...rest } = whole;
    expect(sentShifts(house)).to.deep.equal([{ ...rest, start: '2099-12-05T20:00:00+01:00[Europe/Oslo]', end: '2099-12-06T01:00:00+01:00[Europe/Oslo]', capacity: 5 }]);
  });

  for (const [now, button, state] of [['open', 'Cancel this shift', 'cancelled'], ['open', 'Take nobody more', 'closed'], ['cancelled', 'Open it again', 'open']] as const) {
    it(`is ${state} by “${button}”`, async () => {
      const house = await opening({ state: now });
      await house.send(button);
      expect(sentShifts(house)).to.deep.equal([{ ...whole, state }]);
    });
  }

  it('says why it cannot be so', async () => {
    const house = await opening();
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/shifts/0/end', code: 'ends-before-it-starts' }]);
    await house.send('Save');
    await waitUntil(() => house.summary.length > 0);
    expect(house.summary).to.deep.equal(['It ends before it begins.']);
  });
});
