import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { counts } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/counts?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/counts';
const opportunity = { id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' } };
const opening = (changes: object = {}): Promise<DeskHouse> => DeskHouse.open(address, { role: 'owner', said: { [path]: { opportunity, isOver: true, hasPeople: true, counts, ...changes } } });

afterEach(() => DeskHouse.leave());

describe('a task that is over', () => {
  it('has its people turned into numbers only after a tick', async () => {
    const house = await opening();
    expect(house.field('Delete names').checked).to.equal(false);
    await house.send('Keep numbers, delete people', 0);
    expect(house.lines).to.deep.equal([]);
    house.tick('Delete names');
    await house.send('Keep numbers, delete people');
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/anonymised'], { agreed: true }]);
    expect(house.spoken).to.include('The numbers are kept. The people are deleted.');
  });

  it('shows what was kept, in words and by the clock where it was, and says what is not told', async () => {
    const house = await opening();
    expect(house.table('Volunteers')).to.deep.equal([['Signed up', '15'], ['Helped', 'Not told'], ['Hours in all', '31.5']]);
    expect(house.table('By language')).to.deep.equal([['Norwegian Bokmål', '9'], ['Arabic', 'Not told']]);
    expect(house.table('By the month')).to.deep.equal([['October 2026', '15']]);
    expect(house.table('By shift')[0]?.[1]).to.equal('8');
    expect(house.words).to.include('Groups of fewer than five are not told.');
    await expect(house.desk).to.be.accessible();
  });

  it('gives its numbers as a file', async () => {
    const house = await opening({ hasPeople: false });
    expect(house.buttons).to.deep.equal(['Save the file']);
    house.api.refuse = new DeskError('network');
    await house.send('Save the file');
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/counts/exports'], { format: 'csv', separator: ';' }]);
  });

  it('that somebody else has opened again is said to be not over', async () => {
    const house = await opening();
    house.tick('Delete names');
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/agreed', code: 'not-over' }]);
    await house.send('Keep numbers, delete people');
    expect(house.summary).to.deep.equal(['This is not over yet.']);
  });
});

describe('a task that goes on', () => {
  it('says what has to come first, and has nothing to press', async () => {
    const house = await opening({ isOver: false, counts: [] });
    expect(house.words).to.include('First close the task, and wait until the last shift is over.');
    expect(house.buttons).to.deep.equal([]);
  });

  it('has the numbers for an owner alone', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/task?of=cafe-host', { role: 'editor' });
    expect(house.all('nav[aria-label="Pages of this task"] a').map(({ textContent }) => textContent)).to.not.include('Numbers');
    DeskHouse.leave();
    expect((await opening()).all('nav[aria-label="Pages of this task"] a').map(({ textContent }) => textContent)).to.include('Numbers');
  });
});
