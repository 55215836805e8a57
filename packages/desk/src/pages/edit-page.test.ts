import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse } from '../desk-house.page.ts';
import { answers, petition } from '../fake-api.page.ts';

const address = '/desk/gronlia/skatepark/edit';
const path = 'sites/gronlia/petitions/skatepark';

type Fields = Record<string, unknown>;

const saying = (fields: Fields = {}): Fields => ({ [path]: { ...(answers[path] as object), petition: { ...petition, ...fields } } });

afterEach(() => DeskHouse.leave());

describe('a petition that is edited', () => {
  it('is shown as it is kept, in its first language', async () => {
    const house = await DeskHouse.open(address, { said: saying({ background: { nb: 'Fordi.' }, contact: { name: 'Kari', phone: '22334455', email: 'kari@gronlia.example' } }) });
    for (const [label, value] of [
      ['Title', 'Skatepark på Grønlia'], ['What is asked for', 'Build a skate park.'], ['Who is asked', 'The council'], ['Why', 'Fordi.'], ['Languages of your texts', 'nb en'], ['Goals', '100'],
      ['Name', 'Kari'], ['Telephone', '22334455'], ['E-mail', 'kari@gronlia.example'], ['Who answers for the data', 'Grønlia Vel'], ['Their e-mail address', 'post@gronlia.example'],
      ['What signers agree to', 'I agree.'], ['The addressee gets', 'names'], ['All is deleted after', '2027-06-30'], ['Code on the sheets', 'AB'], ['Postcode', 'optional'],
    ] as const) {
      expect(house.field(label).value, label).to.equal(value);
    }
    for (const [label, checked] of [['write a comment', true], ['show their initials', false], ['show their name', true], ['It is also collected on paper', true], ['This is a try-out', false]] as const) {
      expect(house.field(label).checked, label).to.equal(checked);
    }
  });

  it('is sent back whole when nothing was touched', async () => {
    const house = await DeskHouse.open(address, { said: saying({ closes: '2026-12-01T23:59:59+01:00[Europe/Oslo]', contact: { name: { nb: 'Kari', en: 'Kari N.' }, phone: '1', hours: [] } }) });
    await house.send('Save');
    expect(house.lines).to.deep.equal(['PUT sites/gronlia/petitions/skatepark'.replace('sites/gronlia/', '')]);
    const { contact, closes, title, controller, revision } = house.body;
    expect({ contact, closes, title, controller, revision }).to.deep.equal({
      contact: { name: { nb: 'Kari', en: 'Kari N.' }, phone: '1', hours: [] }, closes: '2026-12-01T23:59:59+01:00[Europe/Oslo]', title: petition.title, controller: petition.controller, revision: 3,
    });
  });

  it('goes on to its overview once it is saved, and says so aloud', async () => {
    const house = await DeskHouse.open(address);
    await house.send('Save');
    await waitUntil(() => house.main.querySelector('.chart'));
    expect(location.pathname).to.equal('/desk/gronlia/skatepark');
    expect(house.spoken).to.include('Saved.');
  });

  it('takes what is ticked and unticked', async () => {
    const house = await DeskHouse.open(address);
    house.tick('write a comment', 'show their initials', 'It is also collected on paper', 'This is a try-out');
    await house.send('Save');
    const { ask, paper, test } = house.body as { ask: object; paper: object; test: boolean };
    expect(ask).to.deep.equal({ postcode: 'optional', comment: false, visibility: ['hidden', 'initials', 'name'] });
    expect([paper, test]).to.deep.equal([{ allowed: false, sheetCode: 'AB' }, true]);
  });

  it('takes a last moment on the coordinator’s own clock', async () => {
    const house = await DeskHouse.open(address);
    house.fill({ 'Last moment to sign': '2026-12-24T18:00' });
    await house.send('Save');
    expect(house.body['closes']).to.equal(new Date(2026, 11, 24, 18).toISOString());
  });

  it('says that what is promised is promised, at the field, and loses nothing', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/handOver/gives', code: 'promised' }, { pointer: '/retention/deleteAfter', code: 'promised' }]);
    house.fill({ Title: 'Ny tittel', 'The addressee gets': 'names-and-postcodes', 'All is deleted after': '2029-01-01' });
    await house.send('Save');
    expect(house.errorAt('The addressee gets')).to.include('People have signed on another promise.');
    expect(house.errorAt('All is deleted after')).to.include('People have signed on another promise.');
    expect(house.summary).to.have.length(2);
    expect(['Title', 'The addressee gets', 'All is deleted after'].map((label) => house.field(label).value)).to.deep.equal(['Ny tittel', 'names-and-postcodes', '2029-01-01']);
    await expect(house.desk).to.be.accessible();
  });

  for (const [pointer, label] of [['/controller/name', 'Who answers for the data'], ['/controller/email', 'Their e-mail address'], ['/contact', 'Name'], ['/contact/phone', 'Telephone'], ['/consents/0/text', 'What signers agree to'], ['/title/nb', 'Title'], ['/goal/0', 'Goals'], ['/languages/1', 'Languages of your texts'], ['/paper/sheetCode', 'Code on the sheets'], ['/closes', 'Last moment to sign']] as const) {
    it(`shows what the server says of ${pointer} at “${label}”`, async () => {
      const house = await DeskHouse.open(address);
      house.api.refuse = new DeskError('invalid-input', [{ pointer, code: 'missing' }]);
      await house.send('Save');
      expect(house.errorAt(label)).to.include('This is missing.');
    });
  }

  it('says that somebody else was faster, and keeps what was typed', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('conflict');
    house.fill({ Why: 'A long text that took an hour.' });
    await house.send('Save');
    expect(house.summary).to.deep.equal(['This has changed meanwhile. Load the page again.']);
    expect(house.field('Why').value).to.equal('A long text that took an hour.');
  });

  it('refuses an address that is none before it asks the server', async () => {
    const house = await DeskHouse.open(address);
    house.fill({ 'Their e-mail address': 'post at gronlia' });
    await house.press('Save');
    expect(house.errorAt('Their e-mail address')).to.not.equal('');
    expect(house.api.sent).to.deep.equal([]);
  });

  it('can be a draft with hardly anything in it: nothing has to be there to save', async () => {
    const house = await DeskHouse.open(address, { said: saying({ demand: '', addressee: '', goal: [], languages: [], title: 'Park', consents: [], controller: { name: '', email: '', receivers: [] }, retention: { deleteAfter: '' }, state: 'draft' }) });
    await house.send('Save');
    expect(house.body['retention']).to.deep.equal({ deleteAfter: '' });
    expect(house.body['consents']).to.deep.equal([]);
  });

  it('shows what an association wrote in the association’s direction', async () => {
    const house = await DeskHouse.open(`${address}?lang=ar`, { said: saying({ languages: ['nb', 'ar'], title: { nb: 'Skatepark', ar: 'حديقة تزلج' } }) });
    const title = house.field('Title');
    expect([title.lang, title.dir, title.value]).to.deep.equal(['ar', 'auto', 'حديقة تزلج']);
  });
});

describe('texts in several languages', () => {
  it('are edited one at a time, and the language is named in itself', async () => {
    const house = await DeskHouse.open(address);
    const links = house.all<HTMLAnchorElement>('p a');
    expect(links.map(({ textContent, lang }) => [lang, textContent.toLowerCase()])).to.deep.equal([['nb', 'norsk bokmål'], ['en', 'english']]);
    expect(links.map((link) => link.getAttribute('aria-current'))).to.deep.equal(['true', null]);
    expect(house.words).to.include('Save before you change the language.');
  });

  it('are others in the other language, with nothing left of what was typed in this one', async () => {
    const house = await DeskHouse.open(address, { said: saying({ background: { nb: 'Fordi.' } }) });
    house.fill({ Why: 'Ikke lagret.' });
    await house.follow('English');
    await waitUntil(() => house.field('Title').value === 'A skate park at Grønlia');
    expect(house.field('Why').value).to.equal('');
    expect(location.search).to.equal('?lang=en');
  });

  it('are named by their tag where nobody has a name for it', async () => {
    const house = await DeskHouse.open(address, { said: saying({ languages: ['nb', 'i_am', '-', 'toolongforalanguage', 'nb-simple'] }) });
    expect(house.all('p a[lang]').map(({ textContent }) => textContent)).to.deep.equal(['Norsk bokmål', 'i_am', '-', 'toolongforalanguage', 'Lett norsk']);
    expect(house.field('Title').value).to.equal('Skatepark på Grønlia');
  });

  it('stay in the languages that were not edited', async () => {
    const house = await DeskHouse.open(`${address}?lang=en`);
    house.fill({ Title: 'Two skate parks' });
    await house.send('Save');
    expect(house.body['title']).to.deep.equal({ nb: 'Skatepark på Grønlia', en: 'Two skate parks' });
  });

  it('are the first ones where the address asks for a language that is not there', async () => {
    const house = await DeskHouse.open(`${address}?lang=xx`);
    expect(house.field('Title').value).to.equal('Skatepark på Grønlia');
  });

  it('have no choice where there is one language', async () => {
    const house = await DeskHouse.open(address, { said: saying({ languages: ['nb'] }) });
    expect(house.all('p a')).to.deep.equal([]);
  });
});
