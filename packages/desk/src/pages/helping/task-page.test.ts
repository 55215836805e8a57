import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { kept } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/task?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host';
const version = 'a'.repeat(64);

const opening = (changes: object = {}, role: 'editor' | 'owner' = 'editor'): Promise<DeskHouse> => DeskHouse.open(address, { role, said: { [path]: { opportunity: { ...kept, ...changes }, version, url: 'https://petitions.example/embed/volunteer/gronlia/cafe-host' } } });

afterEach(() => DeskHouse.leave());

describe('a task that is edited', () => {
  it('is sent with what was typed, with what nobody touched, and with what it was read as', async () => {
    const house = await opening();
    house.fill({ 'What one does': 'Bake.', 'You answer within': '3', 'Youngest age': '16' });
    house.tick('People may name');
    await house.send('Save');
    const { state: _state, ...rest } = kept;
    expect(house.lines).to.deep.equal(['PUT opportunities/cafe-host']);
    expect(house.body).to.deep.equal({ ...rest, description: { nb: 'Bake.' }, answerWithin: 3, minimumAge: 16, flexible: true, mails: 'each', version });
    expect(house.spoken).to.include('Saved.');
  });

  it('names who is told when nobody has answered in time, and shows that person again', async () => {
    const house = await opening({ escalateTo: { name: 'Ola', email: 'ola@gronlia.example' } });
    expect([house.field('Who is told').value, house.field('E-mail address of that person').value]).to.deep.equal(['Ola', 'ola@gronlia.example']);
    house.fill({ 'Who is told': 'Kim', 'E-mail address of that person': 'kim@gronlia.example' });
    await house.send('Save');
    expect((house.body as { escalateTo: object }).escalateTo).to.deep.equal({ name: 'Kim', email: 'kim@gronlia.example' });
  });

  it('says how its contact hears of sign-ups, and is changed to one mail a day', async () => {
    const house = await opening({ mails: 'daily' });
    const choice = house.field<HTMLSelectElement>('How sign-ups are mailed');
    expect([choice.value, ...Array.from(choice.options, ({ text }) => text)]).to.deep.equal(['daily', 'A mail for each, at once', 'One mail each morning, at once only what cannot wait']);
    await house.send('Save');
    expect(house.body).to.include({ mails: 'daily' });
  });

  it('is edited in the language that one chooses', async () => {
    const house = await DeskHouse.open(`${address}&lang=en`);
    expect(house.field('Title').value).to.equal('Café host');
    expect(house.all('[aria-current="true"]').map(({ lang }) => lang)).to.deep.equal(['en']);
  });

  it('that somebody else has edited meanwhile says so, and keeps what was typed', async () => {
    const house = await opening();
    house.fill({ Title: 'Another' });
    house.api.refuse = new DeskError('conflict');
    await house.send('Save');
    expect(house.summary).to.deep.equal(['This has changed meanwhile. Load the page again.']);
    expect(house.field('Title').value).to.equal('Another');
  });

  for (const [state, buttons] of [['draft', ['Open it for sign-ups']], ['open', ['Close it', 'Make it a draft again']], ['closed', ['Open it for sign-ups', 'Make it a draft again']]] as const) {
    it(`that is ${state} can be changed by ${buttons.join(' and ')}`, async () => {
      const house = await opening({ state });
      expect(house.buttons.slice(0, -1)).to.deep.equal([...buttons]);
      await house.send(buttons[0]);
      expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/state'], { state: state === 'open' ? 'closed' : 'open' }]);
    });
  }

  it('that nobody can be reached for cannot be opened, and says what is missing', async () => {
    const house = await opening({ state: 'draft' });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/contact', code: 'unreachable' }]);
    await house.send('Open it for sign-ups');
    expect(house.notices).to.deep.equal(['A number or an e-mail address is needed.']);
  });

  it('has its volunteers as a file for an owner, and for nobody else', async () => {
    expect((await opening()).buttons).to.not.include('Save the file');
    DeskHouse.leave();
    const house = await opening({}, 'owner');
    house.api.refuse = new DeskError('network');
    await house.send('Save the file');
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/exports'], { format: 'csv', separator: ';' }]);
    await expect(house.desk).to.be.accessible();
  });
});

describe('a task that is begun', () => {
  it('is a draft of its own, or with the words of another', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/opportunities', { role: 'editor', said: { 'POST sites/gronlia/opportunities': { id: 'cafe-host' } } });
    expect(house.headings).to.include('Begin another task');
    house.fill({ Title: 'Driver', 'Short name': 'driver' });
    house.field<HTMLSelectElement>('Take the texts of').value = 'cafe-host';
    await house.send('Begin a draft');
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities'], { title: 'Driver', id: 'driver', copyOf: 'cafe-host' }]);
    expect([location.pathname, location.search]).to.deep.equal(['/desk/gronlia/-/task', '?of=cafe-host']);
  });

  it('is begun by no helper', async () => expect((await DeskHouse.open('/desk/gronlia/-/opportunities', { role: 'helper' })).all('form')).to.deep.equal([]));
});

describe('sign-ups that were stopped', () => {
  const blocked = '/desk/gronlia/-/blocked';

  it('are let through one by one, by a person', async () => {
    const house = await DeskHouse.open(blocked, { role: 'editor' });
    expect(house.headings).to.deep.equal(['Aud Berg']);
    await house.send('Let Aud Berg through');
    expect(house.lines).to.deep.equal(['PUT blocked/v1/released']);
  });

  it('are said to be none', async () => expect((await DeskHouse.open(blocked, { said: { 'sites/gronlia/blocked': { people: [] } } })).words).to.include('Nothing was stopped.'));
});
