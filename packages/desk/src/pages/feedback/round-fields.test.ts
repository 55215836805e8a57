import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { keptRound, report } from '../../feedback-answers.page.ts';

const address = '/desk/gronlia/-/round?of=cafe-autumn';
const path = 'sites/gronlia/feedback/cafe-autumn';
const version = 'a'.repeat(64);
const url = 'https://petitions.example/embed/feedback/cafe-autumn';

const opening = (changes: object = {}, { query = '', lang = 'en', told = report as object } = {}): Promise<DeskHouse> =>
  DeskHouse.open(`${address}${query}`, { role: 'editor', lang, said: { [path]: { round: { ...keptRound, ...changes }, version, url, report: told } } });

const kinds = (house: DeskHouse): string[] => house.all<HTMLSelectElement>('select[name$="-kind"]').map(({ value }) => value);
const named = (house: DeskHouse, name: string): HTMLInputElement => house.main.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const put = (house: DeskHouse, fields: Record<string, string>): void => {
  for (const [name, value] of Object.entries(fields)) named(house, name).value = value;
};
const questions = (house: DeskHouse): unknown => house.body['questions'];

afterEach(() => DeskHouse.leave());

describe('the questions of a round', () => {
  it('have three places, and those that are not asked say so', async () => {
    const house = await opening({ questions: keptRound.questions.slice(0, 1) });
    expect(house.all('form h3').map(({ textContent }) => textContent).slice(0, 3)).to.deep.equal(['Question 1', 'Question 2', 'Question 3']);
    expect(kinds(house)).to.deep.equal(['scale', '', '']);
    expect([...house.all<HTMLSelectElement>('select[name="questions-1-kind"]')[0]!.options].map(({ text }) => text)).to.deep.equal(['Not asked', 'From very bad to very good', 'One of several', 'In one’s own words']);
  });

  it('are none of a draft that was just begun, and its first one gets an id of its own', async () => {
    const house = await opening({ questions: [], state: 'draft' }, { told: { questions: [] } });
    expect([kinds(house), house.all('table').length]).to.deep.equal([['', '', ''], 0]);
    put(house, { 'questions-0-kind': 'choice', 'questions-0-text': 'Hvor?', 'questions-0-options': 'Huset\n\n  Torget  ' });
    await house.send('Save');
    expect(questions(house)).to.deep.equal([{ id: 'one', kind: 'choice', text: { nb: 'Hvor?' }, options: [{ id: 'a', text: { nb: 'Huset' } }, { id: 'b', text: { nb: 'Torget' } }] }]);
  });

  it('stand there in the words of the language that is edited, options one a line', async () => {
    const house = await opening({}, { query: '&lang=en' });
    expect([named(house, 'questions-0-text').value, named(house, 'questions-1-options').value, named(house, 'questions-1-text').lang]).to.deep.equal(['How was it for you?', 'Yes\nMaybe\nNo', 'en']);
    put(house, { 'questions-1-options': 'Yes\nPerhaps\nNo' });
    await house.send('Save');
    const [, choice] = questions(house) as { options: { id: string; text: object }[] }[];
    expect(choice!.options.map(({ id, text }) => [id, text])).to.deep.equal([['yes', { nb: 'Ja', en: 'Yes' }], ['maybe', { nb: 'Kanskje', en: 'Perhaps' }], ['no', { nb: 'Nei', en: 'No' }]]);
  });

  it('are sent without one that is taken out, and the others keep their ids', async () => {
    const house = await opening();
    put(house, { 'questions-0-kind': '' });
    await house.send('Save');
    expect((questions(house) as { id: string }[]).map(({ id }) => id)).to.deep.equal(['again', 'wish']);
  });

  it('are written by keyboard alone, and nothing goes out before the button', async () => {
    const house = await opening({ questions: [], state: 'draft' }, { told: { questions: [] } });
    named(house, 'title').focus();
    await house.tabTo('How it is answered');
    await house.key('ArrowDown');
    await house.tabTo('The question');
    await house.type('Bra?');
    expect(house.lines).to.deep.equal([]);
    await house.key('Enter');
    await house.says('Status');
    expect([house.lines, questions(house)]).to.deep.equal([['PUT feedback/cafe-autumn'], [{ id: 'one', kind: 'scale', text: { nb: 'Bra?' } }]]);
  });
});

describe('a round that is saved', () => {
  it('is not sent without what it must have, and the first of it gets the focus', async () => {
    const house = await opening();
    house.fill({ Title: '', 'Who answers for the data': '', 'Last day that answers are kept': '' });
    await house.press('Save');
    expect([house.lines, house.summary.length]).to.deep.equal([[], 3]);
    for (const label of ['Title', 'Who answers for the data', 'Last day that answers are kept']) expect(house.errorAt(label), label).to.not.equal('');
    expect(document.activeElement?.contains(house.main.querySelector('.dugnad-form-summary'))).to.equal(true);
    await expect(house.desk).to.be.accessible();
  });

  for (const [pointer, code, label, words] of [
    ['/retention/deleteAfter', 'past', 'Last day that answers are kept', 'This day is over. Choose a later one.'], ['/retention/deleteAfter', 'promised', 'Last day that answers are kept', 'People have signed on another promise.'],
    ['/controller/email', 'not-an-email', 'Their e-mail address', 'Write an e-mail address like name@example.org.'], ['/title', 'missing', 'Title', 'This is missing.'], ['/contact/phone', 'not-a-phone', 'Telephone', 'Write a telephone number.'],
  ] as const) {
    it(`says ${code} of ${pointer} at its field, and keeps all that was typed`, async () => {
      const house = await opening();
      house.fill({ Title: 'Another' });
      house.api.refuse = new DeskError('invalid-input', [{ pointer, code }]);
      await house.send('Save');
      expect([house.errorAt(label).includes(words), house.summary, house.field('Title').value]).to.deep.equal([true, [words], 'Another']);
    });
  }

  for (const [code, words] of [['conflict', 'This has changed meanwhile. Load the page again.'], ['forbidden', 'Your role does not allow this. Ask an owner.'], ['not-found', 'There is nothing here.'], ['network', 'The server cannot be reached. Nothing is lost: try again.']] as const) {
    it(`that is refused with ${code} says why, keeps what was typed, and is read anew by nobody`, async () => {
      const house = await opening();
      house.fill({ Title: 'Another' });
      house.api.refuse = new DeskError(code);
      await house.send('Save');
      expect([house.summary, house.field('Title').value, asked(house, 'feedback/cafe-autumn').length]).to.deep.equal([[words], 'Another', 1]);
      house.api.refuse = undefined;
      await house.send('Save');
      expect([house.spoken.includes('Saved.'), asked(house, 'feedback/cafe-autumn').length]).to.deep.equal([true, 2]);
    });
  }

  it('has no contact where all three of its fields are emptied', async () => {
    const house = await opening();
    put(house, { contact: '', 'contact-phone': '', 'contact-email': '' });
    await house.send('Save');
    expect(Object.hasOwn(house.body, 'contact')).to.equal(false);
  });
});

describe('the languages of a round', () => {
  it('are those that it has, and behind a press those that it could have', async () => {
    const house = await opening();
    const links = house.all('.sites a').map((link) => [link.lang, link.getAttribute('aria-current')]);
    expect(links.slice(0, 2)).to.deep.equal([['nb', 'true'], ['en', null]]);
    expect(links.slice(2).map(([lang]) => lang), 'none twice').to.not.include.members(['nb', 'en']);
    expect(links.filter(([lang]) => /simple|formal/.test(lang ?? ''))).to.deep.equal([]);
    expect(house.words).to.include('Save before you change the language.');
  });

  it('are changed by an address of their own, with fields in that language and its direction', async () => {
    const house = await opening({}, { query: '&lang=ar' });
    expect(house.all('[aria-current="true"]').map(({ lang }) => lang)).to.deep.equal(['ar']);
    expect([named(house, 'title').value, named(house, 'title').lang, named(house, 'title').dir]).to.deep.equal(['', 'ar', 'auto']);
    expect(house.field('Who answers for the data').value, 'what has no languages is there in each').to.equal('Grønlia grendehus');
  });

  it('are one only where the words were written without any', async () => {
    const house = await opening({ title: 'How was it?', introduction: undefined, questions: [{ id: 'wish', kind: 'text', text: 'What?' }] });
    expect([house.field('Title').value, named(house, 'questions-0-text').value, house.all('.sites a[aria-current]').length]).to.deep.equal(['How was it?', 'What?', 0]);
    house.fill({ Title: 'How was spring?' });
    await house.send('Save');
    expect([house.body['title'], questions(house)]).to.deep.equal(['How was spring?', [{ id: 'wish', kind: 'text', text: 'What?' }]]);
  });

  it('are no hindrance to one who reads from the right', async () => {
    const house = await opening({}, { lang: 'ar' });
    expect(getComputedStyle(house.main).direction).to.equal('rtl');
    expect(named(house, 'title').value).to.equal('Hvordan var språkkafeen?');
    await expect(house.desk).to.be.accessible();
  });
});
