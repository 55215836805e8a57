import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { lists } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/bring?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/imports';
const LIST = 'Navn;Tlf;E-post;Språk;Når\nAud Berg;90 00 00 00;;norsk, arabisk;mandag kveld\n=cmd;91000000;;;\nCai;;;;\nDan;;dan@example.org;;when it rains\n';
const rows = [
  { status: 'new' }, { status: 'wrong', errors: [{ pointer: '/person/name', code: 'formula' }] }, { status: 'there' },
  { status: 'wrong', errors: [{ pointer: '/availability/0', code: 'not-a-half-day' }, { pointer: '/languages/0', code: 'is not a language tag' }, { pointer: '/person/phone', code: 'unreachable' }] },
];
const said = { [`POST ${path}/look`]: { rows }, [`POST ${path}`]: { id: 'l4', added: 1, leftOut: 1 } };

/** Somebody has chosen a file, and read it. */
async function reading(text: BlobPart, changes: Record<string, unknown> = {}, lang = 'en'): Promise<DeskHouse> {
  const house = await DeskHouse.open(address, { role: 'editor', said: { ...said, ...changes }, lang });
  const files = new DataTransfer();
  files.items.add(new File([text], 'list.csv'));
  house.all<HTMLInputElement>('input[type="file"]')[0]!.files = files.files;
  house.all('dugnad-button[type="submit"]')[0]!.click();
  await house.settled();
  return house;
}

const read = async (text: BlobPart, changes?: Record<string, unknown>): Promise<DeskHouse> => {
  const house = await reading(text, changes);
  await house.says('What each column is');
  return house;
};

afterEach(() => DeskHouse.leave());

describe('a list of people who help already', () => {
  it('is shown row by row with what becomes of each and what is wrong in which field, before anything is kept', async () => {
    const house = await read(LIST);
    expect([house.lines, house.body]).to.deep.equal([['POST opportunities/cafe-host/imports/look'], {
      people: [
        { person: { name: 'Aud Berg', phone: '90 00 00 00' }, languages: ['nb', 'ar'], availability: ['monday-evening'], language: 'en' }, { person: { name: '=cmd', phone: '91000000' }, language: 'en' },
        { person: { name: 'Cai' }, language: 'en' }, { person: { name: 'Dan', email: 'dan@example.org' }, availability: ['?when it rains'], language: 'en' },
      ],
    }]);
    expect(house.table('What stands in the file')).to.deep.equal([
      ['Row', 'Name', 'Telephone or e-mail', 'What becomes of it'], ['2', 'Aud Berg', '90 00 00 00', 'Is added'], ['3', '=cmd', '91000000', 'Name: A name does not begin with such a sign.'], ['4', 'Cai', '', 'Left out: is here already'],
      ['5', 'Dan', 'dan@example.org', 'When they can: Write days like “Monday evening”.Languages they speak: Write languages like “Norwegian, Arabic”.A number or an e-mail address is needed.'],
    ]);
    expect(['Navn', 'Tlf', 'E-post', 'Språk', 'Når'].map((heading) => house.field<HTMLSelectElement>(heading).value)).to.deep.equal(['name', 'phone', 'email', 'languages', 'availability']);
    await expect(house.desk).to.be.accessible();
  });

  it('is taken with where the people said yes, and what is wrong stays in the file; nobody is mailed unless that is ticked', async () => {
    const house = await read(LIST);
    await house.press('Add people: 1');
    expect(house.lines.length, 'where they said yes has to be said').to.equal(1);
    house.tick('On paper');
    await house.send('Add people: 1');
    const { id, people, ...rest } = house.body;
    expect(id).to.match(/^[\da-f-]{36}$/);
    expect([house.lines.at(-1), rest, (people as { person: { name: string } }[]).map(({ person: { name } }) => name)]).to.deep.equal(['POST opportunities/cafe-host/imports', { agreed: 'paper' }, ['Aud Berg', 'Cai']]);
    await house.says('Left out, because they are here already: 1.');
    expect(house.notices).to.deep.equal(['Added: 1. Left out, because they are here already: 1.']);
  });

  it('is taken with what is ticked, and pressed again after a failure it is the same list', async () => {
    const house = await read(LIST, { [path]: { opportunity: { id: 'cafe-host', title: 'Café host', first: 'conversation', minimumAge: 18 }, imports: [] } });
    house.tick('With us, face to face', 'We know them', 'Send a mail', 'All of them are at least this old: 18');
    house.api.refuse = new DeskError('network');
    await house.send('Add people: 1');
    const { id } = house.body;
    house.api.refuse = undefined;
    await house.send('Add people: 1');
    const { people: _people, ...sent } = house.body;
    expect(sent).to.deep.equal({ id, agreed: 'association', talked: true, mails: true, oldEnough: true });
  });

  it('has columns that one names by hand where their headings say nothing', async () => {
    const house = await read('Aud Berg;90 00 00 00\nBo Dahl;91 00 00 00\n');
    expect([house.lines, house.words.includes('Say which column has the names.')]).to.deep.equal([[], true]);
    house.field<HTMLSelectElement>('Aud Berg').value = 'name';
    house.field<HTMLSelectElement>('90 00 00 00').value = 'phone';
    await house.send('Show the rows');
    expect(house.body).to.deep.equal({ people: [{ person: { name: 'Aud Berg', phone: '90 00 00 00' }, language: 'en' }, { person: { name: 'Bo Dahl', phone: '91 00 00 00' }, language: 'en' }] });
    expect(house.table('What stands in the file').map(([row]) => row)).to.deep.equal(['Row', '1', '2']);
  });

  it('says so where nobody in it can be added', async () => {
    const house = await read(LIST, { [`POST ${path}/look`]: { rows: rows.map(() => ({ status: 'there' })) } });
    expect([house.words.includes('There is nobody in this file who can be added.'), house.buttons.some((words) => words.startsWith('Add people'))]).to.deep.equal([true, false]);
  });

  for (const [what, text, error] of [
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), 'There is no table in this file. Save it as CSV first.'], ['an empty file', '', 'There is no table in this file. Save it as CSV first.'],
    ['five hundred and one', `Navn;Tlf\n${'Aud Berg;90000000\n'.repeat(501)}`, 'These are too many.'],
  ] as const) {
    it(`is refused as a whole where it is ${what}, and nothing is sent`, async () => {
      const house = await reading(text);
      await waitUntil(() => house.errorAt('File') !== '');
      expect([house.errorAt('File').includes(error), house.lines]).to.deep.equal([true, []]);
    });
  }

  it('is taken back by one press, and what somebody has acted on says why not', async () => {
    const house = await DeskHouse.open(address, { role: 'editor' });
    expect(house.table('Lists that you have brought').map(([, people, where, back]) => [people, where, back])).to.deep.equal([
      ['People', 'Where they said yes', 'Take back'], ['12', 'On paper', 'Take all of them back'], ['3', 'With us, face to face', 'One of these people has done something since, or you have. Delete each by itself.'], ['2', 'On the telephone', 'Taken back'],
    ]);
    await house.send('Take all of them back');
    expect([house.lines, house.spoken.includes('All of them are gone again.')]).to.deep.equal([[`DELETE opportunities/cafe-host/imports/${lists[0]!.id}`], true]);
    await expect(house.desk).to.be.accessible();
  });

  it('says in words why it was not taken back, where somebody acted just then', async () => {
    const house = await DeskHouse.open(address, { role: 'editor' });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/import', code: 'acted-on' }]);
    await house.send('Take all of them back');
    expect(house.notices.join(' ')).to.include('One of these people has done something since');
  });

  it('stays within a narrow window, also where one reads from right to left', async () => {
    const house = await reading(LIST, {}, 'ar');
    await waitUntil(() => house.all('table').length > 1);
    await house.widen('320px');
    expect(house.main.scrollWidth).to.be.at.most(house.main.clientWidth);
  });
});
