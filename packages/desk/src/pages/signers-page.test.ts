import { expect, waitUntil } from '@open-wc/testing';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers } from '../fake-api.page.ts';

const address = '/desk/gronlia/skatepark/signers';
const path = 'sites/gronlia/petitions/skatepark/signatures';
const label = 'Name, e-mail address';
const [one] = (answers[path] as { signers: object[] }).signers;

const found = (signers: object[], more = false): Record<string, unknown> => ({ [path]: { signers, more } });

afterEach(() => DeskHouse.leave());

describe('somebody who is looked for', () => {
  it('is found by keys alone: the cursor stands in the field, Enter asks', async () => {
    const house = await DeskHouse.open(address);
    await waitUntil(() => house.focused.startsWith(label));
    await house.type('ødegård');
    await house.key('Enter');
    await waitUntil(() => asked(house, 'q=%C3%B8deg').length === 1);
    expect(asked(house, 'signatures').at(-1)).to.equal(`${path}?q=${encodeURIComponent('ødegård')}&page=0`);
    expect(house.field(label).value, 'one sees what was asked for').to.equal('ødegård');
  });

  it('is shown with everything that tells them from others', async () => {
    const house = await DeskHouse.open(address);
    const [heads, row] = house.table('Signatures, the newest first');
    expect(heads).to.deep.equal(['Name', 'Status', 'Contact', 'Postcode', 'Reference', 'Signed']);
    expect(row!.slice(0, 5)).to.deep.equal(['Åse Ødegård', 'Confirmed', 'ase@example.org', '0655', 'K7QD-M2XP']);
  });

  for (const [state, words] of [['waiting', 'Waiting'], ['confirmed', 'Confirmed'], ['invalid', 'Taken out'], ['withdrawn', 'Withdrawn']] as const) {
    it(`may be ${words.toLowerCase()}`, async () => {
      const house = await DeskHouse.open(address, { said: found([{ ...one, state }]) });
      expect(house.table()[1]![1]).to.equal(words);
    });
  }

  for (const [contact, words] of [[{ email: null, phone: '22334455' }, '22334455'], [{ email: 'a@b.example', phone: '22334455' }, 'a@b.example, 22334455'], [{ email: null, phone: null }, '']] as const) {
    it(`can be reached at ${words || 'nothing'}`, async () => {
      const house = await DeskHouse.open(address, { said: found([{ ...one, ...contact }]) });
      expect(house.table()[1]![2]).to.equal(words);
    });
  }

  it('stands in a row also after the name has been deleted', async () => {
    const house = await DeskHouse.open(address, { said: found([{ ...one, name: null, email: null, postcode: null, state: 'withdrawn' }]) });
    expect(house.table()[1]!.slice(0, 5)).to.deep.equal(['', 'Withdrawn', '', '', 'K7QD-M2XP']);
  });

  it('is not found: that is said', async () => {
    const house = await DeskHouse.open(`${address}?q=nobody`, { said: found([]) });
    expect(house.words).to.include('Nobody was found.');
    expect(house.table()).to.deep.equal([]);
  });

  it('may be called anything', async () => {
    const house = await DeskHouse.open(address, { said: found([{ ...one, name: '"><script>alert(1)</script>' }]) });
    expect(house.table()[1]![0]).to.equal('"><script>alert(1)</script>');
    expect(house.all('td script, th script')).to.deep.equal([]);
  });

  it('keeps numbers and addresses in order from right to left', async () => {
    const house = await DeskHouse.open(address, { lang: 'ar', said: found([{ ...one, phone: '+47 22 33 44 55' }]) });
    const [, contact, , reference] = [...house.all<HTMLTableElement>('table')[0]!.rows[1]!.querySelectorAll('td')];
    expect([contact, reference].map((cell) => cell!.querySelector('bdi')!.dir)).to.deep.equal(['ltr', 'ltr']);
    await expect(house.desk).to.be.accessible();
  });
});

describe('many signatures', () => {
  it('stand on pages, and the search goes with them', async () => {
    const house = await DeskHouse.open(`${address}?q=an%20%26%20b`, { said: found([one!], true) });
    await house.follow('Older ones');
    await waitUntil(() => asked(house, 'page=1').length === 1);
    expect(asked(house, 'signatures').at(-1)).to.equal(`${path}?q=an%20%26%20b&page=1`);
    expect(house.link('Newer ones').getAttribute('href')).to.equal(`${address}?q=an+%26+b`);
    expect(house.link('Older ones').getAttribute('href')).to.equal(`${address}?q=an+%26+b&page=2`);
  });

  it('begin with the newest, where nothing is newer', async () => {
    const house = await DeskHouse.open(address, { said: found([one!], true) });
    expect(() => house.link('Newer ones')).to.throw();
  });

  it('end with the oldest', async () => {
    const house = await DeskHouse.open(`${address}?page=3`, { said: found([one!]) });
    expect(() => house.link('Older ones')).to.throw();
    expect(house.link('Newer ones').getAttribute('href')).to.equal(`${address}?page=2`);
  });

  it('begin anew with another search', async () => {
    const house = await DeskHouse.open(`${address}?q=anne&page=3`, { said: found([one!], true) });
    house.fill({ [label]: 'per' });
    await house.press('Find');
    await waitUntil(() => asked(house, 'q=per&page=0').length === 1);
  });

  for (const [page, number] of [['-1', 0], ['x', 0], ['1.5', 1], ['7', 7], ['1e999', 0]] as const) {
    it(`begin at page ${number} for ?page=${page}`, async () => {
      const house = await DeskHouse.open(`${address}?page=${page}`);
      expect(asked(house, 'signatures')).to.deep.equal([`${path}?q=&page=${number}`]);
    });
  }
});
