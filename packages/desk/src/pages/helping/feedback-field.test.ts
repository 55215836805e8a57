import { expect } from '@open-wc/testing';
import { DeskHouse } from '../../desk-house.page.ts';
import { kept } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/task?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host';
const LABEL = 'What people are asked';

const round = (id: string, title: string, state: string): object => ({ id, title: { nb: title, en: `${title} in English` }, state, deleteAfter: '2027-06-30', url: `https://petitions.example/embed/feedback/${id}` });
const ROUNDS = [round('autumn', 'Autumn', 'open'), round('spring', 'Spring', 'draft'), round('summer', 'Summer', 'closed')];

const opening = (feedback?: string, rounds: readonly object[] = ROUNDS): Promise<DeskHouse> =>
  DeskHouse.open(address, { role: 'editor', said: { [path]: { opportunity: { ...kept, ...(feedback && { feedback }) }, version: 'c'.repeat(64), url: 'https://petitions.example/embed/volunteer/gronlia/cafe-host' }, 'sites/gronlia/feedback': { rounds } } });

afterEach(() => DeskHouse.leave());

describe('what people are asked after a shift', () => {
  it('is nothing, or a round of the site: one that nobody can answer now says so', async () => {
    const house = await opening();
    const choice = house.field<HTMLSelectElement>(LABEL);
    expect([choice.value, ...Array.from(choice.options, ({ text }) => text)]).to.deep.equal(['', 'Nothing', 'Autumn in English', 'Spring in English (Draft)', 'Summer in English (Closed)']);
    await expect(house.desk).to.be.accessible();
  });

  it('is sent as it was chosen', async () => {
    const house = await opening();
    house.field<HTMLSelectElement>(LABEL).value = 'spring';
    await house.send('Save');
    expect(house.body).to.include({ feedback: 'spring' });
  });

  it('stays chosen where nobody touched it, and is not sent where nothing is chosen', async () => {
    const house = await opening('summer');
    expect(house.field<HTMLSelectElement>(LABEL).value).to.equal('summer');
    await house.send('Save');
    expect(house.body).to.include({ feedback: 'summer' });
    house.field<HTMLSelectElement>(LABEL).value = '';
    await house.send('Save');
    expect(Object.hasOwn(house.body, 'feedback')).to.equal(false);
  });

  it('is nothing where the round is not there any more: saving is not in the way of it', async () => {
    const house = await opening('deleted');
    expect(house.field<HTMLSelectElement>(LABEL).value).to.equal('');
    await house.send('Save');
    expect(Object.hasOwn(house.body, 'feedback')).to.equal(false);
  });

  it('is not asked where the site has no round', async () => {
    const house = await opening(undefined, []);
    expect(house.all('[name="feedback"]')).to.deep.equal([]);
  });
});
