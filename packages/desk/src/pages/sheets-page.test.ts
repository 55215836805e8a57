import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers } from '../fake-api.page.ts';

const address = '/desk/gronlia/skatepark/sheets';
const path = 'sites/gronlia/petitions/skatepark/sheets';
const code = 'Code on the sheet';
const number = 'How many without';
const names = 'Names, one on each line';
const usual = answers[path] as { sheets: object[]; paper: object };

const added = (counted: number, doubles: number[] = []): Record<string, unknown> => ({ [`POST ${path}`]: { counted, doubles } });

afterEach(() => DeskHouse.leave());

describe('a sheet of paper', () => {
  it('is entered as a number', async () => {
    const house = await DeskHouse.open(address, { said: added(12) });
    house.fill({ [code]: 'AB-2', [number]: '12' });
    await house.send('Enter the sheet');
    expect(house.body).to.deep.equal({ code: 'AB-2', number: 12, names: [] });
    expect(house.notices).to.deep.equal(['Counted: 12.']);
  });

  it('is entered as names and a number, where some did not want to be written down', async () => {
    const house = await DeskHouse.open(address, { said: added(3) });
    house.fill({ [code]: 'AB-2', [number]: '1', [names]: 'Anne Hansen, 0655\nPer Olsen' });
    await house.send('Enter the sheet');
    expect(house.body).to.deep.equal({ code: 'AB-2', number: 1, names: [{ name: 'Anne Hansen', postcode: '0655' }, { name: 'Per Olsen' }] });
  });

  it('tells how many were not counted because they had signed', async () => {
    const house = await DeskHouse.open(address, { said: added(1, [0, 2]) });
    house.fill({ [code]: 'AB-2', [names]: 'Anne\nPer\nOle' });
    await house.send('Enter the sheet');
    expect(house.notices).to.deep.equal(['Counted: 1. Not counted, because they had signed: 2.']);
  });

  it('leaves an empty form for the next one, and the list has it', async () => {
    const said = added(12);
    const house = await DeskHouse.open(address, { said });
    Object.assign(said, { [path]: { ...usual, sheets: [...usual.sheets, { id: 's2', code: 'AB-2', number: 12, names: 0, at: '2026-11-28T10:00:00.000Z' }] } });
    house.fill({ [code]: 'AB-2', [number]: '12' });
    await house.send('Enter the sheet');
    await waitUntil(() => house.table('Sheets').length === 3);
    expect([house.field(code).value, house.field(number).value, house.field(names).value]).to.deep.equal(['', '', '']);
  });

  it('with nothing on it is not sent: that is said at the number', async () => {
    const house = await DeskHouse.open(address);
    for (const empty of [{ [number]: '' }, { [number]: '0' }, { [names]: ' \n ' }]) {
      house.fill({ [code]: 'AB-2', ...empty });
      await house.press('Enter the sheet');
      await waitUntil(() => house.errorAt(number).includes('This is missing.'));
    }
    expect(house.api.sent).to.deep.equal([]);
    expect(house.field(code).value).to.equal('AB-2');
  });

  for (const typed of ['-1', '10001', '1.5']) {
    it(`has no ${typed} signatures`, async () => {
      const house = await DeskHouse.open(address);
      house.fill({ [code]: 'AB-2', [number]: typed });
      await house.press('Enter the sheet');
      expect(house.errorAt(number)).to.not.equal('');
      expect(house.api.sent).to.deep.equal([]);
    });
  }

  it('has to have its code', async () => {
    const house = await DeskHouse.open(address);
    house.fill({ [number]: '4' });
    await house.press('Enter the sheet');
    expect(house.errorAt(code)).to.not.equal('');
  });

  it('that was entered before is not counted twice, unless there really is another', async () => {
    const house = await DeskHouse.open(address, { said: added(2) });
    house.api.refuse = new DeskError('duplicate', [{ pointer: '/code', code: 'entered-before' }]);
    house.fill({ [code]: 'AB-1', [names]: 'Anne\nPer' });
    await house.send('Enter the sheet');
    expect(house.errorAt(code)).to.include('This sheet is entered already.');
    expect(house.field(names).value, 'nothing typed is lost').to.equal('Anne\nPer');
    house.api.refuse = undefined;
    house.tick('There really is another sheet of this code');
    await house.send('Enter the sheet');
    expect(house.body).to.deep.include({ code: 'AB-1', again: true });
    expect(house.summary).to.deep.equal([]);
  });

  it('asks again for the next one: that there is another is said once', async () => {
    const house = await DeskHouse.open(address, { said: added(1) });
    house.fill({ [code]: 'AB-1', [number]: '1' });
    house.tick('There really is another sheet of this code');
    await house.send('Enter the sheet');
    expect(house.field('There really is another').checked).to.equal(false);
  });

  for (const [error, words] of [['other-petition', 'This sheet is of another petition.'], ['not-a-code', 'Write the code as it stands on the paper.']] as const) {
    it(`is refused at its code: ${words}`, async () => {
      const house = await DeskHouse.open(address);
      house.api.refuse = new DeskError('invalid-input', [{ pointer: '/code', code: error }]);
      house.fill({ [code]: 'XY-1', [number]: '4' });
      await house.send('Enter the sheet');
      expect(house.errorAt(code)).to.include(words);
    });
  }

  it('is refused at the names where one postcode of many is none', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/names/7/postcode', code: 'not-a-postcode' }]);
    house.fill({ [code]: 'AB-3', [names]: 'Anne, 1' });
    await house.send('Enter the sheet');
    expect(house.errorAt(names)).to.include('Write a postcode.');
  });

  it('is entered by keys alone, and a line break in the names is none for the form (WCAG 2.1.1)', async () => {
    const house = await DeskHouse.open(address, { said: added(2) });
    await waitUntil(() => house.focused.startsWith(code), 'the cursor stands in the code');
    await house.type('AB-9');
    await house.tabTo(names);
    await house.type('Anne Hansen');
    await house.key('Enter');
    await house.type('Per Olsen');
    expect(house.api.sent).to.deep.equal([]);
    await house.tabTo('Enter the sheet');
    await house.key('Space');
    await waitUntil(() => house.api.sent.length === 1);
    expect(house.body).to.deep.equal({ code: 'AB-9', names: [{ name: 'Anne Hansen' }, { name: 'Per Olsen' }] });
  });
});

describe('sheets that are entered', () => {
  it('are listed with what is on each', async () => {
    const house = await DeskHouse.open(address);
    const [heads, row] = house.table('Sheets that are entered');
    expect(heads).to.deep.equal(['Code', 'With names', 'Without names', 'Entered', 'Change']);
    expect(row!.slice(0, 3)).to.deep.equal(['AB-1', '3', '12']);
  });

  it('can be corrected, each by a form that says which it is', async () => {
    const house = await DeskHouse.open(address);
    expect(house.field('Without names on AB-1').value).to.equal('12');
    house.fill({ 'Without names on AB-1': '11' });
    await house.send('Put it right');
    expect([house.lines, house.body]).to.deep.equal([['PUT sheets/s1'], { number: 11 }]);
    await waitUntil(() => asked(house, 'sheets').length === 2);
  });

  it('can be corrected to none', async () => {
    const house = await DeskHouse.open(address);
    house.fill({ 'Without names on AB-1': '0' });
    await house.send('Put it right');
    expect(house.body).to.deep.equal({ number: 0 });
  });

  it('are not corrected to nothing at all', async () => {
    const house = await DeskHouse.open(address);
    house.main.querySelector('td dugnad-disclosure')!.toggleAttribute('open', true);
    house.fill({ 'Without names on AB-1': '' });
    await house.press('Put it right');
    expect(house.api.sent).to.deep.equal([]);
    expect(house.errorAt('Without names on AB-1')).to.not.equal('');
  });

  it('are no table while there are none', async () => {
    const house = await DeskHouse.open(address, { said: { [path]: { ...usual, sheets: [] } } });
    expect(house.table()).to.deep.equal([]);
  });

  it('are not taken where the petition is not collected on paper', async () => {
    const house = await DeskHouse.open(address, { said: { [path]: { sheets: [], paper: { allowed: false } } } });
    expect(house.words).to.include('This petition is not collected on paper.');
    expect(house.all('form')).to.deep.equal([]);
  });
});
