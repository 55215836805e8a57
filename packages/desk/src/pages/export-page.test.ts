import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers } from '../fake-api.page.ts';

const address = '/desk/gronlia/skatepark/export';
const path = 'sites/gronlia/petitions/skatepark';
const usual = answers[`${path}/hand-overs`] as Record<string, unknown>;
const file = { name: 'skatepark-2026-11-28.csv', type: 'text/csv', text: '\uFEFFname\r\nÅse Ødegård\r\n' };
const said = { [`POST ${path}/exports`]: { file, rows: 1 }, [`POST ${path}/hand-overs`]: { file: { ...file, name: 'skatepark-names.csv' }, number: 443, deleteAfter: '2026-12-28' } };
const click = HTMLAnchorElement.prototype.click;
let saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved = [];
  // What the browser would save, read while its address is still good.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) return click.call(this);
    saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
  };
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  DeskHouse.leave();
});

describe('everything that is kept', () => {
  it('is saved for a spreadsheet, between semicolons, under its own name', async () => {
    const house = await DeskHouse.open(address, { said });
    await house.send('Save the file');
    expect([house.lines, house.body]).to.deep.equal([['POST exports'], { format: 'csv', separator: ';' }]);
    expect(saved.map(({ name }) => name)).to.deep.equal(['skatepark-2026-11-28.csv']);
    expect(await saved[0]!.text).to.include('Åse Ødegård');
  });

  it('is saved for a program, or between commas, where one says so', async () => {
    const house = await DeskHouse.open(address, { said });
    const form = house.form('Save the file');
    house.fill({ 'Kind of file': 'json', 'Between columns': ',' }, form);
    await house.send('Save the file');
    expect(house.body).to.deep.equal({ format: 'json', separator: ',' });
  });

  it('is not saved where the server refuses: nothing is downloaded, and it says why', async () => {
    const house = await DeskHouse.open(address, { said });
    house.api.refuse = new DeskError('forbidden');
    await house.send('Save the file');
    expect(saved).to.deep.equal([]);
    expect(house.summary).to.deep.equal(['Your role does not allow this. Ask an owner.']);
  });

  it('leaves nothing of itself on the page', async () => {
    const house = await DeskHouse.open(address, { said });
    await house.send('Save the file');
    await house.settled();
    expect(document.body.textContent).to.not.include('Åse Ødegård');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
});

describe('handing over', () => {
  for (const [gives, words] of [['number', 'a number only'], ['names', 'the names'], ['names-and-postcodes', 'names and postcodes']] as const) {
    it(`says that the addressee gets what signers were told, and no more: ${words}`, async () => {
      const house = await DeskHouse.open(address, { said: { [`${path}/hand-overs`]: { ...usual, gives, handOvers: [] } } });
      expect(house.words).to.include(`The file holds what the signers were told, and no more: ${words}.`);
      expect(house.words).to.include('From today the day of deletion runs.').and.to.include('28').and.to.include('2026');
    });
  }

  it('is done only by whoever says that it is today', async () => {
    const house = await DeskHouse.open(address, { said });
    await house.press('Make the file and hand over');
    expect(house.summary).to.deep.equal(['Tick this first.']);
    expect(house.api.sent).to.deep.equal([]);
    house.tick('I hand it over today');
    await house.send('Make the file and hand over');
    expect([house.lines, house.body]).to.deep.equal([['POST hand-overs'], { format: 'csv', separator: ';' }]);
    expect(saved.map(({ name }) => name)).to.deep.equal(['skatepark-names.csv']);
  });

  it('is done with the kind of file that stands in its own form, not in the other', async () => {
    const house = await DeskHouse.open(address, { said });
    house.fill({ 'Kind of file': 'json' }, house.form('Save the file'));
    house.tick('I hand it over today');
    await house.send('Make the file and hand over');
    expect(house.body).to.deep.equal({ format: 'csv', separator: ';' });
  });

  it('is listed from then on, with what was given and to how many', async () => {
    const house = await DeskHouse.open(address, { said });
    expect(house.headings).to.deep.equal(['For yourselves', 'Hand over to the addressee', 'Handed over before']);
    expect(house.items[0]).to.include('the names, signatures: 443').and.to.include('2026');
    house.tick('I hand it over today');
    await house.send('Make the file and hand over');
    await waitUntil(() => asked(house, 'hand-overs').length === 2, 'the list is read again');
  });

  it('of a draft is refused in words', async () => {
    const house = await DeskHouse.open(address, { said });
    house.api.refuse = new DeskError('not-open');
    house.tick('I hand it over today');
    await house.send('Make the file and hand over');
    expect(house.summary).to.deep.equal(['This petition cannot be signed now.']);
    expect(house.field('I hand it over today').checked).to.equal(true);
  });

  it('is accessible, also with errors', async () => {
    const house = await DeskHouse.open(address, { said });
    await house.press('Make the file and hand over');
    await expect(house.desk).to.be.accessible();
  });
});
