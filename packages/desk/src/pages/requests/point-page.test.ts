import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { keptPoint } from '../../request-answers.page.ts';

const address = '/desk/gronlia/-/help-point';
const path = 'sites/gronlia/help-point';
const url = 'https://petitions.example/embed/help/gronlia';
const version = 'a'.repeat(64);

type Role = 'helper' | 'editor' | 'owner';

const opening = (changes: object = {}, { role = 'editor' as Role, query = '', lang = 'en' } = {}): Promise<DeskHouse> =>
  DeskHouse.open(`${address}${query}`, { role, lang, said: { [path]: { point: { ...keptPoint, ...changes }, version, url } } });
const none = { [path]: { point: null, url } };
const nobodyYet = (role: Role = 'editor', lang = 'en'): Promise<DeskHouse> => DeskHouse.open(address, { role, lang, said: none });
const named = (house: DeskHouse, name: string): HTMLInputElement => house.main.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const days = (house: DeskHouse, row: number): string[] => house.all<HTMLInputElement>(`[name="contact-hours-${row}-days"]`).filter(({ checked }) => checked).map(({ labels }) => labels![0]!.textContent.trim());

afterEach(() => DeskHouse.leave());

describe('a site where nobody can ask for help yet', () => {
  it('says what a place to ask would be, with a form that is half filled in', async () => {
    const house = await nobodyYet();
    expect([house.heading, house.words.includes('Nobody can ask for help here yet. Give them a page')]).to.deep.equal(['Where people ask for help', true]);
    expect([house.field('Title').value, house.field('Title').lang, house.field('Name').value, house.field('E-mail').value, house.field('Who answers for the data').value, house.field('Days after the help').value]).to.deep.equal(['Do you need a hand?', 'en', 'Kari Nordmann', 'kari@gronlia.example', 'Grønlia Vel', '90']);
    expect(house.words).to.not.include('Status').and.not.to.include('Texts in');
    await expect(house.desk).to.be.accessible();
  });

  it('is sent as one that was not there before, in the language of the desk', async () => {
    const house = await nobodyYet();
    house.fill({ Telephone: '22 33 44 55' });
    await house.send('Save');
    expect(house.lines).to.deep.equal(['PUT help-point']);
    expect(house.body).to.deep.equal({
      title: { en: 'Do you need a hand?' }, contact: { name: 'Kari Nordmann', email: 'kari@gronlia.example', phone: '22 33 44 55' }, controller: { name: 'Grønlia Vel', email: 'kari@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 90 },
    });
    expect(house.spoken.includes('Saved.')).to.equal(true);
  });

  it('is opened by a press of its own, once it is kept', async () => {
    const said: Record<string, unknown> = { ...none };
    const house = await DeskHouse.open(address, { role: 'editor', said });
    expect(house.buttons).to.deep.equal(['Save']);
    said[path] = { point: { ...keptPoint, state: 'draft' }, version, url };
    await house.send('Save');
    await house.says('Nobody sees it yet.');
    await house.send('Open it for requests');
    expect([house.lines, house.body]).to.deep.equal([['PUT help-point', 'POST help-point/state'], { state: 'open' }]);
  });

  it('says to a helper who can open one, and has no form', async () => {
    const house = await nobodyYet('helper');
    expect([house.words.includes('An editor or an owner can open it.'), house.all('form').length, house.buttons]).to.deep.equal([true, 0, []]);
    await expect(house.desk).to.be.accessible();
  });

  it('is written in Arabic where the desk is read in Arabic, from the right', async () => {
    const house = await nobodyYet('editor', 'ar');
    expect([named(house, 'title').lang, named(house, 'title').dir, getComputedStyle(house.main).direction]).to.deep.equal(['ar', 'auto', 'rtl']);
    await expect(house.desk).to.be.accessible();
  });
});

describe('a place to ask for help', () => {
  it('stands there as it is: who answers, in which languages, and when', async () => {
    const house = await opening();
    expect([house.field('Title').value, house.field('What one can ask for').value, house.field('You answer within').value, house.field('Name').value, house.field('Telephone').value, house.field('E-mail').value]).to.deep.equal(['Trenger du en hånd?', 'Vi hjelper med småting.', '3', 'Kari', '22 33 44 55', 'kari@example.org']);
    expect(house.field('Languages one can talk in').value).to.equal('Norwegian Bokmål, Arabic');
    expect([0, 1, 2].map((row) => [days(house, row), named(house, `contact-hours-${row}-from`).value, named(house, `contact-hours-${row}-to`).value])).to.deep.equal([[['Monday', 'Wednesday'], '09:00', '12:30'], [['Thursday'], '18:00', '00:00'], [[], '', '']]);
    await expect(house.desk).to.be.accessible();
  });

  it('is sent back as it came where nobody has touched it, with the version that was read', async () => {
    const house = await opening();
    await house.send('Save');
    const { siteId: _site, state: _state, ...same } = keptPoint;
    expect([house.lines, house.body]).to.deep.equal([['PUT help-point'], { ...same, version }]);
  });

  it('is sent with the hours that were ticked and typed', async () => {
    const house = await opening({ contact: { name: 'Kari', phone: '22 33 44 55' } });
    for (const box of house.all<HTMLInputElement>('[name="contact-hours-1-days"]').slice(0, 2)) box.click();
    named(house, 'contact-hours-1-from').value = '10:00';
    named(house, 'contact-hours-1-to').value = '14:00';
    house.fill({ 'Languages one can talk in': 'norsk, Arabic' });
    await house.send('Save');
    expect(house.body['contact']).to.deep.equal({ name: 'Kari', phone: '22 33 44 55', languages: ['nb', 'ar'], hours: [{ days: [1, 2], from: '10:00', to: '14:00' }] });
  });

  it('has the rows of what is kept after it is saved, whatever was taken out of them', async () => {
    const [, second] = keptPoint.contact.hours!;
    const said: Record<string, unknown> = { [path]: { point: keptPoint, version, url } };
    const house = await DeskHouse.open(address, { role: 'editor', said });
    for (const box of house.all<HTMLInputElement>('[name="contact-hours-0-days"]:checked')) box.click();
    for (const end of ['from', 'to']) named(house, `contact-hours-0-${end}`).value = '';
    said[path] = { point: { ...keptPoint, contact: { ...keptPoint.contact, hours: [second] } }, version: 'b', url };
    await house.send('Save');
    expect((house.body['contact'] as { hours: unknown }).hours).to.deep.equal([second]);
    expect([days(house, 0), days(house, 1)]).to.deep.equal([['Thursday'], []]);
  });

  it('is filled in and sent by keys alone, in the order in which it stands', async () => {
    const house = await opening({ contact: { name: 'Kari', phone: '22 33 44 55' } });
    house.field('Title').focus();
    for (const label of ['What one can ask for', 'You answer within', 'Name', 'Telephone', 'E-mail', 'Languages one can talk in', 'Monday', 'Tuesday', 'From', 'To', 'Who answers for the data', 'Their e-mail address', 'Days after the help']) await house.tabTo(label);
    await house.tabTo('Save');
    await house.key('Enter');
    await house.settled();
    expect(house.lines).to.deep.equal(['PUT help-point']);
  });
});

describe('what is wrong with a place to ask', () => {
  it('is said before anything is sent, where something is missing that must be there', async () => {
    const house = await opening();
    house.fill({ Title: '', Name: '', 'Days after the help': '' });
    await house.press('Save');
    expect([house.lines, house.summary.length]).to.deep.equal([[], 3]);
    for (const label of ['Title', 'Name', 'Days after the help']) expect(house.errorAt(label), label).to.not.equal('');
    await expect(house.desk).to.be.accessible();
  });

  it('is said at the row of hours where it was typed, and in the summary, with all that was typed kept', async () => {
    const house = await opening();
    house.fill({ Title: 'Another' });
    named(house, 'contact-hours-2-from').value = '09:00';
    named(house, 'contact-hours-1-from').value = '18:00';
    named(house, 'contact-hours-1-to').value = '17:00';
    house.fill({ 'Languages one can talk in': 'norsk, klingonsk' });
    await house.press('Save');
    expect([house.lines, house.summary]).to.deep.equal([[], ['Write languages like “Norwegian, Arabic”.', 'It ends before it begins.', 'This is missing.', 'This is missing.']]);
    for (const name of ['contact-hours-1-to', 'contact-hours-2-to', 'contact-languages']) expect(named(house, name).getAttribute('aria-invalid'), name).to.equal('true');
    expect(named(house, 'contact-hours-2-days').closest('dugnad-choice-group')?.textContent).to.include('This is missing.');
    expect([house.field('Title').value, named(house, 'contact-hours-2-from').value]).to.deep.equal(['Another', '09:00']);
    await expect(house.desk).to.be.accessible();
  });

  for (const [pointer, code, label, words] of [
    ['/contact/phone', 'not-a-phone-number', 'Telephone', 'Write a telephone number.'], ['/contact/email', 'not-an-email', 'E-mail', 'Write an e-mail address like name@example.org.'], ['/contact', 'unreachable', 'Name', 'A number or an e-mail address is needed.'],
    ['/title', 'missing', 'Title', 'This is missing.'], ['/controller/email', 'not-an-email', 'Their e-mail address', 'Write an e-mail address like name@example.org.'], ['/answerWithin', 'invalid', 'You answer within', 'This cannot be taken as it is.'],
  ] as const) {
    it(`is said at ${label} where the server finds ${code}`, async () => {
      const house = await opening();
      house.fill({ Title: 'Another' });
      house.api.refuse = new DeskError('invalid-input', [{ pointer, code }]);
      await house.send('Save');
      expect([house.errorAt(label), house.summary, house.field('Title').value]).to.deep.equal([words, [words], 'Another']);
    });
  }

  for (const [code, words] of [['conflict', 'This has changed meanwhile. Load the page again.'], ['forbidden', 'Your role does not allow this. Ask an owner.'], ['network', 'The server cannot be reached. Nothing is lost: try again.']] as const) {
    it(`is ${code}: said in the summary, with what was typed kept and nothing read anew`, async () => {
      const house = await opening();
      house.fill({ Title: 'Another' });
      house.api.refuse = new DeskError(code);
      await house.send('Save');
      expect([house.summary, house.field('Title').value, asked(house, 'help-point').length]).to.deep.equal([[words], 'Another', 1]);
    });
  }

  it('is said at its button where it cannot be opened, by what is missing', async () => {
    const house = await opening({ state: 'draft' });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/contact', code: 'unreachable' }]);
    await house.send('Open it for requests');
    expect(house.notices).to.deep.equal(['A number or an e-mail address is needed.']);
  });
});

describe('whether one can ask', () => {
  for (const [state, button, next, says] of [['draft', 'Open it for requests', 'open', 'Nobody sees it yet.'], ['open', 'Close it', 'closed', 'Open'], ['closed', 'Open it for requests', 'open', 'Nobody can ask here now. What was asked before stays with you.']] as const) {
    it(`is said of one that is ${state}, and changed by “${button}”`, async () => {
      const house = await opening({ state });
      expect(house.words).to.include(says);
      await house.send(button);
      expect([house.lines, house.body, house.spoken.includes('Done.')]).to.deep.equal([['POST help-point/state'], { state: next }, true]);
    });
  }

  it('is changed without losing what stands in the form unsaved', async () => {
    const house = await opening();
    house.fill({ Title: 'Another' });
    named(house, 'contact-hours-2-from').value = '09:00';
    named(house, 'contact-hours-2-days').click();
    await house.send('Close it');
    expect([house.field('Title').value, named(house, 'contact-hours-2-from').value, days(house, 2)]).to.deep.equal(['Another', '09:00', ['Monday']]);
  });

  it('is seen by a helper, who passes the link on and changes nothing', async () => {
    const house = await opening({}, { role: 'helper' });
    expect([house.buttons, house.all('form').length]).to.deep.equal([['Copy', 'Copy'], 0]);
    expect(house.all<HTMLTextAreaElement>('textarea').map(({ value }) => value)).to.deep.equal([url, `<script type="module" src="https://petitions.example/dugnad.js"></script>\n<dugnad-help-request src="${url}" style="display: block; min-height: 150vh"></dugnad-help-request>`]);
    await expect(house.desk).to.be.accessible();
  });

  it('leads to its page once others can see that, in a tab of its own, and to none of a draft', async () => {
    const link = (await opening()).all<HTMLAnchorElement>(`a[href="${url}"]`)[0]!;
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    DeskHouse.leave();
    const draft = await opening({ state: 'draft' });
    expect([draft.all(`a[href="${url}"]`), draft.headings.includes('How people find it')]).to.deep.equal([[], false]);
  });
});

describe('the languages of a place to ask', () => {
  it('are followed by a link each, and only the words of that one are written', async () => {
    const house = await opening();
    await house.follow('English');
    expect([house.field('Title').value, house.field('Title').lang]).to.deep.equal(['Do you need a hand?', 'en']);
    house.fill({ Title: 'Ask us' });
    await house.send('Save');
    expect(house.body['title']).to.deep.equal({ nb: 'Trenger du en hånd?', en: 'Ask us' });
  });

  it('can be one that it has not yet', async () => {
    const house = await opening({}, { query: '?lang=fi' });
    expect([house.field('Title').value, house.field('Title').lang]).to.deep.equal(['', 'fi']);
    house.fill({ Title: 'Tarvitsetko apua?' });
    await house.send('Save');
    expect(house.body['title']).to.deep.equal({ nb: 'Trenger du en hånd?', en: 'Do you need a hand?', fi: 'Tarvitsetko apua?' });
  });

  it('are none where the words were written without any: nobody knows which it is', async () => {
    const house = await opening({ title: 'Ask us', introduction: undefined }, { query: '?lang=fi' });
    expect([house.field('Title').value, house.words.includes('Texts in')]).to.deep.equal(['Ask us', false]);
    house.fill({ Title: 'Ask here' });
    await house.send('Save');
    expect(house.body['title']).to.equal('Ask here');
  });
});
