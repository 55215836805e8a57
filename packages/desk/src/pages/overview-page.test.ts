import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers, petition } from '../fake-api.page.ts';

const address = '/desk/gronlia/skatepark';
const path = 'sites/gronlia/petitions/skatepark';
const usual = answers[path] as { petition: typeof petition; status: string; missing: { pointer: string; code: string }[] };

/** The petition with other fields, and nothing missing unless told. */
const saying = (fields: Partial<typeof petition> = {}, others: object = {}): Record<string, unknown> => ({ [path]: { ...usual, missing: [], ...others, petition: { ...petition, ...fields } } });

const numbers = (house: DeskHouse): string[][] => house.all('dl div').map((pair) => [...pair.children].map(({ textContent }) => textContent.trim()));

afterEach(() => DeskHouse.leave());

describe('where a petition stands', () => {
  it('is told in numbers, each under its name', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    expect(house.heading).to.equal('A skate park at Grønlia');
    expect(numbers(house).slice(0, 4)).to.deep.equal([['Status', 'Open'], ['Confirmed', '412'], ['Waiting', '7'], ['On paper or by phone', '31']]);
    expect(numbers(house)[4]![1]).to.include('30').and.to.include('2027');
  });

  it('has the words of the association as heading, in their own language and direction (WCAG 3.1.2)', async () => {
    const house = await DeskHouse.open(address, { lang: 'ar', said: saying({ title: { nb: 'Skatepark på Grønlia' } as never }) });
    const heading = house.main.querySelector<HTMLElement>('h1 span')!;
    expect([heading.textContent, heading.lang, heading.dir]).to.deep.equal(['Skatepark på Grønlia', 'nb', 'auto']);
    expect(document.title).to.equal('Skatepark på Grønlia');
  });

  it('says nothing of a day of deletion that nobody has set', async () => {
    const house = await DeskHouse.open(address, { said: saying({ retention: { deleteAfter: '' } }) });
    expect(numbers(house)).to.have.length(4);
  });

  it('is read once, with its days', async () => {
    const house = await DeskHouse.open(address);
    expect(house.api.asked).to.deep.equal(['session', path, `${path}/days`]);
  });

  it('can be looked at before anybody else sees it, in a tab of its own', async () => {
    const house = await DeskHouse.open(address, { said: saying({ state: 'draft' }, { status: 'draft' }) });
    const preview = house.link('Preview (opens a new tab)');
    expect([preview.getAttribute('href'), preview.target, preview.rel]).to.deep.equal([`/desk/api/${path}/preview`, '_blank', 'noopener']);
    expect(() => house.link('Its page (opens a new tab)'), 'a draft has no page yet').to.throw();
  });

  it('leads to its page once it has one', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    expect(house.link('Its page (opens a new tab)').href).to.equal('https://petitions.example/embed/petition/skatepark');
  });

  it('can be read as a table by everybody, behind one press by keys (WCAG 1.1.1, 2.1.1)', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    const disclosure = house.main.querySelector('.chart dugnad-disclosure')!;
    await house.tabTo('The same as a table');
    await house.key('Enter');
    await waitUntil(() => disclosure.hasAttribute('open'));
    const table = house.table('Signatures on each day');
    expect(table[0]).to.deep.equal(['Day', 'Signed', 'Confirmed']);
    expect(table.slice(1).map(([, ...cells]) => cells)).to.deep.equal([['4', '2'], ['8', '8']]);
    await expect(house.desk).to.be.accessible();
  });

  it('says so where nobody has signed', async () => {
    const house = await DeskHouse.open(address, { said: { [`${path}/days`]: { days: [] } } });
    expect(house.words).to.include('Nobody has signed yet.');
    expect(house.all('.chart')).to.deep.equal([]);
  });
});

describe('a draft', () => {
  const draft = { state: 'draft' };

  for (const [pointer, words] of [
    ['/title', 'a title'],
    ['/demand', 'what is asked for'],
    ['/addressee', 'who is asked'],
    ['/controller/name', 'who answers for the data'],
    ['/controller/email', 'the e-mail address of whoever answers for the data'],
    ['/contact', 'a person with a telephone number or an e-mail address'],
    ['/consents', 'the sentence that signers agree to'],
    ['/retention/deleteAfter', 'a coming day when all is deleted'],
    ['/something/new', '/something/new'],
  ] as const) {
    it(`cannot be opened without ${words}, and says so`, async () => {
      const house = await DeskHouse.open(address, { said: saying(draft, { status: 'draft', missing: [{ pointer, code: 'missing' }] }) });
      expect(house.buttons).to.not.include('Open it for signing');
      expect(house.items).to.deep.equal([words]);
      expect(house.words).to.include('Before it can be opened, it needs:');
    });
  }

  it('is opened by one press once nothing is missing', async () => {
    const said = saying(draft, { status: 'draft' });
    const house = await DeskHouse.open(address, { said });
    Object.assign(said, saying());
    await house.send('Open it for signing');
    expect([house.lines, house.body]).to.deep.equal([['POST state'], { state: 'open' }]);
    await waitUntil(() => house.buttons.includes('Close it'));
    expect(numbers(house)[0]).to.deep.equal(['Status', 'Open']);
    expect(house.spoken).to.equal('Done.');
  });

  it('says what the server still misses, when it was opened from an old page', async () => {
    const house = await DeskHouse.open(address, { said: saying(draft, { status: 'draft' }) });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/contact', code: 'missing' }]);
    await house.send('Open it for signing');
    expect(house.notices[0]).to.equal('Something has to be put right first.');
    expect(house.buttons).to.include('Open it for signing');
  });

  it('has no answer to show yet', async () => {
    const house = await DeskHouse.open(address, { said: saying(draft, { status: 'draft' }) });
    expect(house.all('form')).to.deep.equal([]);
  });

  it('is not opened by a helper', async () => {
    const house = await DeskHouse.open(address, { role: 'helper', said: saying(draft, { status: 'draft' }) });
    expect(house.buttons).to.deep.equal([]);
  });
});

describe('a petition that is open', () => {
  it('is closed by one press, and can be opened again', async () => {
    const said = saying();
    const house = await DeskHouse.open(address, { said });
    Object.assign(said, saying({ state: 'closed' }, { status: 'closed' }));
    await house.send('Close it');
    expect(house.body).to.deep.equal({ state: 'closed' });
    await waitUntil(() => house.buttons.includes('Open it for signing'));
    expect(house.buttons).to.not.include('Close it');
  });

  it('ends with the answer of the addressee', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    house.fill({ 'Day of the answer': '2027-02-01', 'What was answered': 'They will build it.' });
    await house.send('Show the answer and end the petition');
    expect(house.body).to.deep.equal({ state: 'answered', answer: { date: '2027-02-01', text: 'They will build it.' } });
  });

  it('says at both fields of the answer that they are missing', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    house.all('dugnad-disclosure').forEach((disclosure) => disclosure.toggleAttribute('open', true));
    await house.press('Show the answer and end the petition');
    expect(house.summary).to.have.length(2);
    expect(house.errorAt('Day of the answer')).to.not.equal('');
    expect(house.errorAt('What was answered')).to.not.equal('');
    expect(house.api.sent).to.deep.equal([]);
  });

  it('says at the field what the server refuses of an answer, and keeps it', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/answer/date', code: 'past' }]);
    house.fill({ 'Day of the answer': '2020-02-01', 'What was answered': 'They will build it.' });
    await house.send('Show the answer and end the petition');
    expect(house.errorAt('Day of the answer')).to.include('This day is over.');
    expect(house.field('What was answered').value).to.equal('They will build it.');
  });

  it('is read again after something was done, and not before', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    expect(asked(house, '/days')).to.have.length(1);
    await house.send('Close it');
    await waitUntil(() => asked(house, '/days').length === 2);
  });

  for (const lang of ['ar', 'fa']) {
    it(`is accessible from right to left, on a small telephone (${lang})`, async () => {
      const house = await DeskHouse.open(address, { said: saying({ title: { nb: 'Skatepark', en: 'حديقة تزلج' } }), lang, width: '360px' });
      expect(house.desk.scrollWidth).to.be.at.most(360);
      await expect(house.desk).to.be.accessible();
    });
  }
});
