import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { board } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/shifts?of=cafe-host';
const TABLE = 'day;from;to;places;role\n12.12.2099;9:00;12:00;4;Bakes\n5.12.2099;9:00;12:00;;\nnothing;at;all\n';

/** Somebody has chosen a file, and read it. */
async function reading(text: string, name = 'shifts.csv'): Promise<DeskHouse> {
  const house = await DeskHouse.open(address, { role: 'editor' });
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  house.field('File').files = files.files;
  house.fill({ 'Places, where': '3' });
  await house.press('Read the file');
  await house.says('Shifts in the file');
  return house;
}

afterEach(() => DeskHouse.leave());

describe('shifts in a file', () => {
  it('are shown before anything is sent, without those that are there, and with the lines that are none', async () => {
    const house = await reading(TABLE);
    expect(house.api.sent).to.deep.equal([]);
    for (const words of ['Shifts in the file: 1', 'Bakes', 'These lines are no coming shift: 4']) expect(house.words).to.include(words);
    await expect(house.desk).to.be.accessible();
  });

  it('are added by a press, with the places that the file says', async () => {
    const house = await reading(TABLE);
    await house.send('Add all of them');
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/shifts'], { shifts: [{ id: '2099-12-12-0900', start: '2099-12-12T09:00:00+01:00[Europe/Oslo]', end: '2099-12-12T12:00:00+01:00[Europe/Oslo]', capacity: 4, role: 'Bakes' }] }]);
    await waitUntil(() => !house.words.includes('Shifts in the file'));
  });

  it('have the places that were typed where the file says none', async () => {
    const house = await reading('12.12.2099;9:00;12:00\n');
    await house.send('Add all of them');
    expect((house.body['shifts'] as { capacity: number }[])[0]!.capacity).to.equal(3);
  });

  it('of many hundreds are sent in parts that a server takes', async () => {
    const rows = Array.from({ length: 320 }, (_, index) => `12.12.2099;${String(index % 24)}:00;${String((index + 1) % 24)}:30`);
    const house = await reading(rows.join('\n'));
    await house.send('Add all of them', 3);
    const sent = house.api.sent.map(({ body }) => (body as { shifts: { id: string }[] }).shifts);
    expect(sent.map(({ length }) => length)).to.deep.equal([150, 150, 20]);
    expect(new Set(sent.flat().map(({ id }) => id)).size).to.equal(320);
    for (const shifts of sent) expect(JSON.stringify({ shifts }).length).to.be.below(65_536);
  });

  it('that cannot be added are still shown', async () => {
    const house = await reading(TABLE);
    house.api.refuse = new DeskError('network');
    await house.send('Add all of them');
    expect(house.notices).to.deep.equal(['The server cannot be reached. Nothing is lost: try again.']);
    expect(house.words).to.include('Shifts in the file: 1');
  });

  for (const [name, text] of [['empty.csv', ''], ['photo.csv', '\u0000\u0001'], ['broken.ics', 'BEGIN:VCALENDAR']] as const) {
    it(`are said to be none in ${name}`, async () => {
      const house = await reading(text, name);
      expect(house.words).to.include('No coming shift is in this file, or all are there already.');
      expect(house.buttons).to.not.include('Add all of them');
    });
  }

  it('are asked for a file', async () => {
    const house = await DeskHouse.open(address, { role: 'editor' });
    await house.press('Read the file');
    expect(house.summary).to.have.length(1);
  });

  it('are added by no helper', async () => {
    expect(board.shifts.length).to.equal(2);
    expect((await DeskHouse.open(address, { role: 'helper' })).headings).to.not.include('Take shifts from a file');
  });
});
