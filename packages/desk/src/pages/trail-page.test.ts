import { expect } from '@open-wc/testing';
import { languageReady } from '@dugnad/elements/language';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse } from '../desk-house.page.ts';
import { followLanguages } from '../language/follow-languages.ts';

const path = 'sites/gronlia/audit';
const at = '2026-11-27T10:00:00.000Z';
const line = (action: string, others: object = {}): object => ({ id: action, at, who: 'Kari Nordmann', action, petitionId: null, ...others });
const opening = (trail: object[], { more = false, page = '' } = {}): Promise<DeskHouse> => DeskHouse.open(`/desk/gronlia/-/trail${page}`, { said: { [path]: { trail, more } } });

/** Whatever the server writes down of volunteering, requests and feedback. */
const ACTIONS: [action: string, words: string][] = [
  ['talk-had', 'talked with a volunteer'], ['talk-not-now', 'told a volunteer: not this time'], ['place-given', 'gave a volunteer a place'], ['place-released', 'took a volunteer out of a shift'],
  ['sign-up-add', 'added a volunteer'], ['sign-up-talked', 'added a volunteer'], ['sign-up-add-again', 'sent the same person again'], ['sign-up-unblock', 'let a sign-up through'],
  ['opportunity-create', 'began a task'], ['opportunity-edit', 'edited a task'], ['opportunity-open', 'opened a task'], ['opportunity-closed', 'closed a task'], ['opportunity-draft', 'made a task a draft again'],
  ['shifts-add', 'added shifts'], ['shift-edit', 'changed a shift'], ['shift-cancel', 'cancelled a shift'], ['volunteers-export', 'exported volunteers'],
  ['offer-make', 'asked a volunteer'], ['offer-take-back', 'took back what a volunteer was asked'], ['message-send', 'wrote to a group'], ['message-again', 'wrote to a group'], ['guardian-link', 'took the message for a parent or guardian'],
  ['volunteers-anonymise', 'kept the numbers of a task, deleted its people'], ['volunteer-counts-export', 'exported the numbers of a task'],
  ['help-talking', 'answered a request for help'], ['help-found', 'answered a request for help'], ['help-cannot', 'answered a request for help'], ['help-closed', 'answered a request for help'], ['help-same', 'found that two requests for help are the same'], ['help-unblock', 'let a request for help through'],
  ['help-point-create', 'began a place to ask for help'], ['help-point-edit', 'edited the place to ask for help'], ['help-point-open', 'opened the place to ask for help'], ['help-point-closed', 'closed the place to ask for help'],
  ['feedback-create', 'began a round of questions'], ['feedback-edit', 'edited a round of questions'], ['feedback-open', 'opened a round of questions'], ['feedback-closed', 'closed a round of questions'], ['feedback-export', 'exported what people said'],
];

afterEach(() => DeskHouse.leave());

describe('what was done', () => {
  it('is said in words for everything that volunteering, requests and feedback write down', async () => {
    const house = await opening(ACTIONS.map(([action]) => line(action)));
    expect(house.table().slice(1).map(([, , what]) => what)).to.deep.equal(ACTIONS.map(([, words]) => words));
    await expect(house.desk).to.be.accessible();
  });

  it('is said in the language of the desk, and nowhere by its code', async () => {
    followLanguages(document.documentElement, ['en']);
    const house = await opening(ACTIONS.map(([action]) => line(action)));
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    await languageReady();
    await house.says('رسالة إلى مجموعة');
    expect(house.table().slice(1).map(([, , what]) => what).filter((what) => /[a-z]/i.test(what ?? ''))).to.deep.equal([]);
  });

  it('is the code itself where a later server writes down something new, also one that every object has', async () => {
    const house = await opening([line('tea-make'), line('constructor')]);
    expect(house.table().slice(1).map(([, , what]) => what)).to.deep.equal(['tea-make', 'constructor']);
  });

  it('says who and when, which petition, and that it was the server where it was nobody', async () => {
    const house = await opening([line('offer-make'), line('sheet-add', { who: null, petitionId: 'skatepark' })]);
    const [head, first, second] = house.table();
    expect([head, first?.slice(1), second?.slice(1)]).to.deep.equal([['When', 'Who', 'What', 'Petition'], ['Kari Nordmann', 'asked a volunteer', ''], ['The server', 'entered a sheet', 'skatepark']]);
    expect(house.all('tbody time').map((time) => time.getAttribute('datetime'))).to.deep.equal([at, at]);
  });

  it('has nothing in it that can be pressed or changed', async () => {
    const house = await opening([line('offer-make')]);
    expect([house.buttons, house.all('main form, main input, main select')]).to.deep.equal([[], []]);
  });
});

describe('the pages of what was done', () => {
  const links = (house: DeskHouse): (string | null)[][] => house.all('p a').map((link) => [link.textContent, link.getAttribute('href')]);

  for (const [page, more, shown] of [
    ['', false, []], ['', true, [['Older ones', '/desk/gronlia/-/trail?page=1']]],
    ['?page=1', true, [['Newer ones', '/desk/gronlia/-/trail'], ['Older ones', '/desk/gronlia/-/trail?page=2']]], ['?page=2', false, [['Newer ones', '/desk/gronlia/-/trail?page=1']]],
    ['?page=-4', true, [['Older ones', '/desk/gronlia/-/trail?page=1']]],
  ] as const) {
    it(`lead on from “${page}” where there is ${more ? 'more' : 'no more'}`, async () => {
      expect(links(await opening([line('offer-make')], { more, page }))).to.deep.equal(shown);
    });
  }

  it('are read one by one, and the heading has the focus on each', async () => {
    const house = await opening([line('offer-make')], { more: true });
    await house.follow('Older ones');
    expect([house.api.asked.at(-1), house.focused]).to.deep.equal([`${path}?page=1`, 'What was done']);
  });

  it('say so where they are not for somebody', async () => {
    const house = await opening([line('offer-make')], { more: true });
    house.api.refuseReading = new DeskError('forbidden');
    await house.follow('Older ones');
    expect([house.notices, house.all('table')]).to.deep.equal([['Your role does not allow this. Ask an owner.'], []]);
  });
});
