import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { keptRound, report } from '../../feedback-answers.page.ts';

const address = '/desk/gronlia/-/round?of=cafe-autumn';
const path = 'sites/gronlia/feedback/cafe-autumn';
const version = 'a'.repeat(64);
const url = 'https://petitions.example/embed/feedback/cafe-autumn';

const opening = (changes: object = {}, role: 'helper' | 'editor' | 'owner' = 'editor', told: object = report): Promise<DeskHouse> => DeskHouse.open(address, { role, said: { [path]: { round: { ...keptRound, ...changes }, version, url, report: told } } });

afterEach(() => DeskHouse.leave());

describe('what people are asked', () => {
  it('is listed with its state and the last day of its answers', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/feedback', { role: 'helper' });
    expect(house.table()).to.deep.equal([['Title', 'Status', 'Last day that answers are kept'], ['How was the language café?', 'Open', 'Wednesday, June 30, 2027']]);
    expect([house.link('How was the language café?').getAttribute('href'), house.all('form').length]).to.deep.equal([address, 0]);
    await expect(house.desk).to.be.accessible();
  });

  it('is begun as a draft, and goes on with its page', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/feedback', { role: 'editor', said: { 'POST sites/gronlia/feedback': { id: 'cafe-autumn' } } });
    house.fill({ Title: 'How was spring?', 'Short name': 'spring' });
    await house.send('Begin a draft');
    expect([house.lines, house.body]).to.deep.equal([['POST feedback'], { title: 'How was spring?', id: 'spring' }]);
    expect([location.pathname, location.search]).to.deep.equal(['/desk/gronlia/-/round', '?of=cafe-autumn']);
  });
});

describe('what people said', () => {
  it('is shown with how many, and what is hidden is called so', async () => {
    const house = await opening();
    expect(house.words).to.include('People who answered: 15').and.include('Groups under five are hidden');
    expect(house.table('How was it for you?')).to.deep.equal([['Answer', 'People'], ['Very bad + Bad', 'Hidden'], ['So-so', 'Hidden'], ['Good + Very good', '9'], ['No answer', '0']]);
    expect(house.table('Will you come again?').slice(1)).to.deep.equal([['Yes', '8'], ['Maybe', 'Hidden'], ['No', 'Hidden'], ['No answer', 'Hidden']]);
    expect(house.items).to.include('More chairs');
    await expect(house.desk).to.be.accessible();
  });

  it('is not shown before five have answered, nor what fewer than five have written', async () => {
    const house = await opening({}, 'helper', { questions: [{ id: 'mood', kind: 'scale', groups: [] }] });
    expect(house.words).to.include('Fewer than five have answered. So nothing is shown yet.');
    expect(house.all('table')).to.have.length(0);
    DeskHouse.leave();
    const few = await opening({}, 'helper', { answered: 6, questions: [{ id: 'wish', kind: 'text' }] });
    expect(few.words).to.include('Fewer than five have written something. So it is not shown.');
  });

  it('is a file for an owner, and for nobody else', async () => {
    expect((await opening()).buttons).to.not.include('Save the file');
    DeskHouse.leave();
    const house = await opening({}, 'owner');
    house.api.refuse = new DeskError('network');
    await house.send('Save the file');
    expect([house.lines, house.body]).to.deep.equal([['POST feedback/cafe-autumn/exports'], { format: 'csv', separator: ';' }]);
  });
});

describe('a round', () => {
  for (const [state, button, next] of [['draft', 'Open it for answers', 'open'], ['open', 'Close it', 'closed'], ['closed', 'Open it for answers', 'open']] as const) {
    it(`that is ${state} is ${next === 'open' ? 'opened' : 'closed'} by a press`, async () => {
      const house = await opening({ state });
      await house.send(button);
      expect([house.lines, house.body]).to.deep.equal([['POST feedback/cafe-autumn/state'], { state: next }]);
    });
  }

  it('has its link and the line for a page, once it is no draft', async () => {
    const house = await opening();
    expect(house.field<HTMLTextAreaElement>('Link to pass on').value).to.equal(url);
    expect(house.field<HTMLTextAreaElement>('Line for a page').value).to.equal(`<script type="module" src="https://petitions.example/dugnad.js"></script>\n<dugnad-feedback src="${url}" style="display: block; min-height: 150vh"></dugnad-feedback>`);
    DeskHouse.leave();
    expect((await opening({ state: 'draft' })).words).to.not.include('How people find it');
  });

  it('is changed by no helper', async () => expect((await opening({}, 'helper')).buttons.filter((words) => words !== 'Copy')).to.deep.equal([]));

  it('is sent with what was typed, with what nobody touched, and with what it was read as', async () => {
    const house = await opening();
    house.fill({ Title: 'How was autumn?' });
    await house.send('Save');
    const { id: _id, siteId: _site, state: _state, ...rest } = keptRound;
    expect(house.lines).to.deep.equal(['PUT feedback/cafe-autumn']);
    expect(house.body).to.deep.equal({ ...rest, title: { nb: 'How was autumn?', en: 'How was the language café?' }, version });
  });

  it('gets another language without losing the first', async () => {
    const house = await DeskHouse.open(`${address}&lang=fi`, { role: 'editor' });
    expect(house.field('Title').value).to.equal('');
    house.fill({ Title: 'Millaista oli?' });
    await house.send('Save');
    expect((house.body as { title: object }).title).to.deep.equal({ ...keptRound.title, fi: 'Millaista oli?' });
  });

  it('that somebody has answered says that only words can be mended', async () => {
    const house = await opening();
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/questions', code: 'answered' }]);
    await house.send('Save');
    expect(house.summary).to.deep.equal(['People have answered already. You can only mend the words.']);
  });
});
