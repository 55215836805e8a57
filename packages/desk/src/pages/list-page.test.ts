import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers, fakeApi, petition, session } from '../fake-api.page.ts';

const path = 'sites/gronlia/petitions';
const counts = { confirmed: 1412, waiting: 7, paper: 31, asOf: '2026-11-28T12:00:00.000Z' };
const one = { id: 'skatepark', title: petition.title, status: 'open', test: false, deleteAfter: '2027-06-30', counts, comments: 2, reports: 1 };
const begin = { Title: 'Keep the library', 'Short name for its address': 'library' };

afterEach(() => DeskHouse.leave());

describe('the list of petitions', () => {
  it('says of each where it stands, and what waits for somebody', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [path]: { petitions: [one] } } });
    const [heads, row] = house.table('Petitions');
    expect(heads).to.deep.equal(['Petition', 'Status', 'Confirmed', 'Waiting', 'On paper or by phone', 'Comments to read', 'Open reports']);
    expect(row).to.deep.equal(['A skate park at Grønlia', 'Open', '1,412', '7', '31', '2', '1']);
  });

  it('marks a try-out, so that nobody takes its numbers for real ones', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [path]: { petitions: [{ ...one, status: 'draft', test: true }] } } });
    expect(house.table()[1]![1]).to.equal('Draft, try-out');
  });

  it('leads to each by its title, in the language that it is written in', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [path]: { petitions: [{ ...one, id: 'a b', title: { ar: 'حديقة تزلج' } }] } } });
    const link = house.link('حديقة تزلج');
    expect(link.getAttribute('href')).to.equal('/desk/gronlia/a%20b');
    expect(link.querySelector('span')!.lang).to.equal('ar');
  });

  it('says so where there is none, and still lets one begin', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [path]: { petitions: [] } } });
    expect(house.words).to.include('There is no petition yet.');
    expect(house.field<HTMLSelectElement>('Take the texts of').options).to.have.length(1);
    await expect(house.desk).to.be.accessible();
  });

  it('lets a helper read it, and begin none', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { role: 'helper' });
    expect(house.table('Petitions')).to.have.length(2);
    expect(house.all('form')).to.deep.equal([]);
  });

  for (const title of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '${alert(1)}']) {
    it(`shows the title ${title} as what it is: text`, async () => {
      const house = await DeskHouse.open('/desk/gronlia', { said: { [path]: { petitions: [{ ...one, title }] } } });
      expect(house.table()[1]![0]).to.equal(title);
      expect(house.all('script, img')).to.deep.equal([]);
    });
  }
});

describe('a new petition', () => {
  it('begins with a title and a short name, and goes on to its texts', async () => {
    const said = { [`POST ${path}`]: { id: 'library' }, [`${path}/library`]: { ...(answers[`${path}/skatepark`] as object), petition: { ...petition, id: 'library', title: 'Keep the library' } } };
    const house = await DeskHouse.open('/desk/gronlia', { said });
    house.fill(begin);
    await house.send('Begin a draft');
    await waitUntil(() => house.heading === 'Edit');
    expect(location.pathname).to.equal('/desk/gronlia/library/edit');
    expect(house.body).to.deep.equal({ title: 'Keep the library', id: 'library' });
    expect(house.field('Title').value).to.equal('Keep the library');
  });

  it('takes over the texts of another one', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [`POST ${path}`]: { id: 'library' } } });
    house.fill({ ...begin, 'Take the texts of': 'skatepark' });
    await house.send('Begin a draft');
    expect(house.body).to.deep.equal({ title: 'Keep the library', id: 'library', copyOf: 'skatepark' });
  });

  it('offers the texts of every one, by its title', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [path]: { petitions: [one, { ...one, id: 'pool', title: 'A pool' }] } } });
    expect([...house.field<HTMLSelectElement>('Take the texts of').options].map(({ text, value }) => [value, text])).to.deep.equal([['', 'None: begin empty'], ['skatepark', 'A skate park at Grønlia'], ['pool', 'A pool']]);
  });

  it('says at both fields that they are missing, and asks the server nothing', async () => {
    const house = await DeskHouse.open('/desk/gronlia');
    await house.press('Begin a draft');
    expect(house.summary).to.have.length(2);
    expect(house.errorAt('Title')).to.not.equal('');
    expect(house.errorAt('Short name')).to.not.equal('');
    expect(house.api.sent).to.deep.equal([]);
    expect(document.activeElement, 'the summary has the focus').to.equal(house.main.querySelector('.dugnad-form-summary'));
  });

  for (const [code, words] of [['taken', 'This is taken. Choose another one.'], ['not-an-identifier', 'Use small letters, digits and hyphens only.']] as const) {
    it(`says at the short name: ${words} Nothing typed is lost`, async () => {
      const house = await DeskHouse.open('/desk/gronlia');
      house.api.refuse = new DeskError('invalid-input', [{ pointer: '/id', code }]);
      house.fill({ ...begin, 'Take the texts of': 'skatepark' });
      await house.send('Begin a draft');
      expect(house.errorAt('Short name')).to.include(words);
      expect(house.summary).to.deep.equal([words]);
      expect([house.field('Title').value, house.field('Short name').value, house.field('Take the texts of').value]).to.deep.equal(['Keep the library', 'library', 'skatepark']);
    });
  }

  it('leads from the summary to the field that is wrong', async () => {
    const house = await DeskHouse.open('/desk/gronlia');
    house.api.refuse = new DeskError('duplicate', [{ pointer: '/id', code: 'taken' }]);
    house.fill(begin);
    await house.send('Begin a draft');
    await house.follow('This is taken. Choose another one.');
    expect(document.activeElement).to.equal(house.field('Short name'));
    expect(location.pathname, 'it is a way on this page, not to another').to.equal('/desk/gronlia');
  });

  it('begins by keys alone', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { said: { [`POST ${path}`]: { id: 'library' } } });
    await house.tabTo('Title');
    await house.type('Keep the library');
    await house.tabTo('Short name');
    await house.type('library');
    await house.key('Enter');
    await waitUntil(() => house.api.sent.length === 1);
    expect(house.body).to.deep.equal({ title: 'Keep the library', id: 'library' });
  });
});

describe('somebody who works for several associations', () => {
  const two = { ...session('owner'), sites: [{ id: 'gronlia', name: 'Grønlia Vel', role: 'owner' as const }, { id: 'solvik', name: 'Solvik Skole', role: 'helper' as const }] };
  const said = { 'sites/solvik/petitions': { petitions: [{ ...one, id: 'school', title: 'A school yard' }] } };

  it('goes from one to the other, and has there the role of there', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { api: fakeApi(two, said) });
    expect(house.doors).to.include('Who works here');
    await house.follow('Solvik Skole');
    await house.says('A school yard');
    expect(location.pathname).to.equal('/desk/solvik');
    expect(house.doors).to.deep.equal(['All petitions', 'Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback']);
    expect(house.all('form'), 'a helper begins no petition').to.deep.equal([]);
    expect(house.link('Grønlia Vel').getAttribute('href')).to.equal('/desk/gronlia');
  });

  it('begins at the first where the address names none', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(two, said) });
    expect(asked(house, 'petitions')).to.deep.equal(['sites/gronlia/petitions']);
  });

  it('is not shown one association under the address of another that is closed to them', async () => {
    const house = await DeskHouse.open('/desk/elsewhere', { api: fakeApi(two, said) });
    expect(house.words).to.include('There is nothing here.');
    expect(house.table()).to.deep.equal([]);
  });

  it('has nothing to see without any seat, and is told so', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi({ ...two, sites: [] }) });
    expect(house.words).to.include('There is nothing here.');
  });
});
