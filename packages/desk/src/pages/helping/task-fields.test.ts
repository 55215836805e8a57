import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { kept } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/task?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host';
const version = 'b'.repeat(64);
const url = 'https://petitions.example/embed/volunteer/gronlia/cafe-host';

const opening = (changes: object = {}, { query = '', lang = 'en', role = 'editor' as 'editor' | 'owner' } = {}): Promise<DeskHouse> => DeskHouse.open(`${address}${query}`, { role, lang, said: { [path]: { opportunity: { ...kept, ...changes }, version, url } } });

afterEach(() => DeskHouse.leave());

describe('the fields of a task', () => {
  it('show everything that is kept of it, each under its own name', async () => {
    const house = await opening({ answerWithin: 3, minimumAge: 16, flexible: true, first: 'direct', mails: 'daily', contact: { name: 'Kari Nordmann', phone: '22334455', email: 'kari@gronlia.example', languages: [] }, escalateTo: { name: 'Ola', email: 'ola@gronlia.example' } });
    expect(house.all<HTMLInputElement>('form [name]:not([name=""], [type="checkbox"])').map(({ name, value }) => `${name}=${value}`).join(' ')).to.equal(
      'title=Vert i kafeen description=Make coffee. first=direct holdDays=7 answerWithin=3 escalate-name=Ola escalate-email=ola@gronlia.example minimumAge=16 contact=Kari Nordmann contact-phone=22334455 contact-email=kari@gronlia.example mails=daily feedback= controller-name=Grønlia Vel controller-email=post@gronlia.example retention-deleteAfterDays=30',
    );
    expect(house.field('People may name').checked).to.equal(true);
  });

  it('are sent without what was emptied: then nobody is told, and nothing is promised', async () => {
    const house = await opening({ answerWithin: 3, minimumAge: 16, escalateTo: { name: 'Ola', email: 'ola@gronlia.example' } });
    house.fill({ 'Who is told': '', 'E-mail address of that person': '', 'You answer within': '', 'Youngest age': '' });
    await house.send('Save');
    for (const name of ['escalateTo', 'answerWithin', 'minimumAge']) expect(Object.hasOwn(house.body, name), name).to.equal(false);
  });

  it('that nobody touched are sent with the version that was read, and none that the desk does not edit is lost', async () => {
    const house = await opening({ skills: ['patience', 'baking'], requirements: ['first-aid'] });
    await house.send('Save');
    expect([house.body['version'], house.body['skills'], house.body['requirements'], house.body['shifts']]).to.deep.equal([version, ['patience', 'baking'], ['first-aid'], []]);
    expect(Object.hasOwn(house.body, 'state'), 'a press of its own changes that').to.equal(false);
  });

  for (const [label, value] of [['Days that a place is held', '0'], ['Days that a place is held', '366'], ['You answer within', '0'], ['Youngest age', '121'], ['Days after the last shift', '0'], ['E-mail', 'kari@'], ['Their e-mail address', 'nobody']] as const) {
    it(`say before anything is sent that ${label} is not ${value}`, async () => {
      const house = await opening();
      house.fill({ [label]: value });
      await house.press('Save');
      expect([house.lines, house.errorAt(label) !== '', house.summary.length]).to.deep.equal([[], true, 1]);
    });
  }

  for (const [pointer, code, label, words] of [
    ['/contact/phone', 'not-a-phone', 'Telephone', 'Write a telephone number.'], ['/controller/email', 'not-an-email', 'Their e-mail address', 'Write an e-mail address like name@example.org.'], ['/retention/deleteAfterDays', 'promised', 'Days after the last shift', 'People have signed on another promise.'], ['/title/nb', 'missing', 'Title', 'This is missing.'],
    ['/feedback', 'not-found', 'What people are asked', 'This is not there any more. Choose another one.'],
  ] as const) {
    it(`say at ${label} what the server finds wrong with ${pointer}`, async () => {
      const house = await opening();
      house.api.refuse = new DeskError('invalid-input', [{ pointer, code }]);
      await house.send('Save');
      expect([house.errorAt(label), house.summary]).to.deep.equal([words, [words]]);
      await expect(house.desk).to.be.accessible();
    });
  }

  it('are left by keys in the order in which they stand, down to the button', async () => {
    const house = await opening();
    house.field('Title').focus();
    for (const label of ['What one does', 'How new people begin', 'Days that a place is held', 'You answer within', 'Who is told', 'Youngest age', 'People may name', 'Name', 'How sign-ups are mailed', 'What people are asked', 'Who answers for the data', 'Days after the last shift']) await house.tabTo(label);
    await house.tabTo('Save');
    await house.key('Enter');
    await house.says('Status');
    expect(house.lines).to.deep.equal(['PUT opportunities/cafe-host']);
  });
});

describe('the languages of a task', () => {
  it('are offered where there are two, and not where there is one', async () => {
    const house = await opening();
    expect(house.all<HTMLAnchorElement>('p a[lang]').map((link) => [link.lang, link.getAttribute('href'), link.getAttribute('aria-current')])).to.deep.equal([['nb', `${address}&lang=nb`, 'true'], ['en', `${address}&lang=en`, null]]);
    DeskHouse.leave();
    expect((await opening({ title: { nb: 'Vert' } })).words).to.not.include('Texts in:');
  });

  it('are read anew when one is followed, and only that one is written', async () => {
    const house = await opening();
    await house.follow('English');
    expect([house.field('Title').value, house.field('Title').lang, asked(house, 'opportunities/cafe-host').length]).to.deep.equal(['Café host', 'en', 2]);
    house.fill({ Title: 'Host' });
    await house.send('Save');
    expect(house.body['title']).to.deep.equal({ nb: 'Vert i kafeen', en: 'Host' });
  });

  it('are none of those that it has not: the first is edited then', async () => {
    expect((await opening({}, { query: '&lang=fi' })).field('Title').lang).to.equal('nb');
  });
});

describe('the state of a task', () => {
  it('has a way to its page once others can see that, in a tab of its own', async () => {
    const house = await opening();
    const link = house.all<HTMLAnchorElement>(`a[href="${url}"]`)[0]!;
    expect([link.target, link.rel, link.textContent.includes('opens a new tab')]).to.deep.equal(['_blank', 'noopener', true]);
    DeskHouse.leave();
    expect((await opening({ state: 'draft' })).all(`a[href="${url}"]`)).to.deep.equal([]);
  });

  it('goes back to a draft by its own press, said aloud, with the page read anew', async () => {
    const house = await opening({ state: 'closed' });
    await house.send('Make it a draft again');
    expect([house.lines, house.body, house.spoken.includes('Done.'), asked(house, 'opportunities/cafe-host').length]).to.deep.equal([['POST opportunities/cafe-host/state'], { state: 'draft' }, true, 2]);
  });

  for (const [code, words] of [['conflict', 'This has changed meanwhile. Load the page again.'], ['forbidden', 'Your role does not allow this. Ask an owner.'], ['network', 'The server cannot be reached. Nothing is lost: try again.']] as const) {
    it(`stays after ${code}, which is said, and what was typed stays too`, async () => {
      const house = await opening();
      house.fill({ Title: 'Another' });
      house.api.refuse = new DeskError(code);
      await house.send('Close it');
      expect([house.notices, house.field('Title').value]).to.deep.equal([[words], 'Another']);
    });
  }

  it('stands from the right where one reads so, with all that is written by the association in its own direction', async () => {
    const house = await opening({}, { lang: 'ar', role: 'owner' });
    expect(getComputedStyle(house.main).direction).to.equal('rtl');
    expect(house.all<HTMLInputElement>('[name="title"], [name="description"]').map(({ dir }) => dir)).to.deep.equal(['auto', 'auto']);
    await expect(house.desk).to.be.accessible();
  });
});
