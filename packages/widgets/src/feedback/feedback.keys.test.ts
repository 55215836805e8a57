import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedbackRoundInput } from '@dugnad/client/model';
import { FeedbackPage, spoken } from './feedback.page.ts';
import { sampleRound } from './sample-round.page.ts';

type Questions = FeedbackRoundInput['questions'];
const [scale, choice, text] = sampleRound.questions as [Questions[number], Questions[number], Questions[number]];
const as = (id: string, question: Questions[number]): Questions[number] => ({ ...question, id, text: `${id}?` });

async function open(questions: Questions = sampleRound.questions): Promise<FeedbackPage> {
  return FeedbackPage.open({ round: { questions, contact: undefined } as Partial<FeedbackRoundInput> });
}

const active = ({ root }: FeedbackPage): string => (root.activeElement as HTMLInputElement | null)?.value ?? '';

async function keys(...pressed: string[]): Promise<void> {
  for (const press of pressed) await sendKeys({ press });
}

describe('the scale by keys', () => {
  // Whether a group goes round at its end is the browser's: WebKit's does not.
  it('goes from very bad to very good, then to no answer, and back', async () => {
    const page = await open([scale]);
    page.choose('mood', 'very-bad');
    page.radio('mood', 'very-bad').focus();
    const seen: string[] = [];
    for (let steps = 0; steps < 5; steps += 1) {
      await keys('ArrowDown');
      seen.push(page.chosen('mood') ?? 'nothing');
    }
    expect(seen).to.deep.equal(['bad', 'middling', 'good', 'very-good', '']);
    await keys('ArrowUp');
    expect([page.chosen('mood'), active(page)]).to.deep.equal(['very-good', 'very-good']);
  });

  it('is one stop for Tab, at the answer that is chosen', async () => {
    const page = await open([choice, scale, as('next', choice)]);
    page.choose('mood', 'bad');
    page.radio('again', '').focus();
    await keys('Tab');
    expect(page.root.activeElement).to.equal(page.radio('mood', 'bad'));
    await keys('Tab');
    expect(page.root.activeElement).to.equal(page.radio('next', ''));
  });

  it('is taken back by “No answer”, and then nothing of it is sent', async () => {
    const page = await open([scale, text]);
    page.choose('mood', 'good');
    page.radio('mood', 'good').focus();
    await keys('ArrowDown', 'ArrowDown');
    expect(page.chosen('mood')).to.equal('');
    page.write('Tea');
    await page.press('Send');
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'wish', value: 'Tea' }] }]);
  });

  it('is sent by Enter in it, as in any form', async () => {
    const page = await open([scale]);
    page.radio('mood', '').focus();
    await keys('ArrowUp', 'Enter');
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'mood', value: 'very-good' }] }]);
  });

  it('goes on being one choice of its own where two questions are answered on it', async () => {
    const page = await open([as('food', scale), as('room', scale)]);
    page.choose('food', 'bad');
    page.choose('room', 'very-good');
    expect([page.chosen('food'), page.chosen('room')]).to.deep.equal(['bad', 'very-good']);
    await page.press('Send');
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'food', value: 'bad' }, { id: 'room', value: 'very-good' }] }]);
  });
});

describe('a round of', () => {
  const ROUNDS: [what: string, questions: Questions, groups: string[]][] = [
    ['one scale', [scale], ['radiogroup']], ['one choice', [choice], ['radiogroup']], ['one text', [text], ['textarea']],
    ['two texts', [as('one', text), as('two', text)], ['textarea', 'textarea']], ['a text before a scale', [text, scale], ['textarea', 'radiogroup']],
    ['three choices', [as('a', choice), as('b', choice), as('c', choice)], ['radiogroup', 'radiogroup', 'radiogroup']], ['a text between two', [scale, text, choice], ['radiogroup', 'textarea', 'radiogroup']],
  ];
  for (const [what, questions, groups] of ROUNDS) {
    it(`${what} asks them in their order, each with a name of its own, and has nothing else to fill in`, async () => {
      const page = await open(questions);
      expect([...page.root.querySelectorAll('[role="radiogroup"], textarea')].map((one) => one.getAttribute('role') ?? one.localName)).to.deep.equal(groups);
      expect(new Set([...page.form!.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ name }) => name)).size).to.equal(questions.length);
      await expect(page.feedback).to.be.accessible();
    });

    it(`${what} points at its first question where nothing is answered, and at none of the others`, async () => {
      const page = await open(questions);
      await page.press('Send');
      expect([page.summary.length, page.root.querySelectorAll('[aria-invalid="true"]').length, page.box.sent.length]).to.deep.equal([1, 1, 0]);
      await page.press(page.summary[0]!);
      expect((page.root.activeElement as HTMLInputElement).name).to.equal(`answer-${questions[0]!.id}`);
    });
  }

  it('questions that are called as things of a form or of every object sends them under these names', async () => {
    const page = await open([as('submit', choice), as('constructor', scale), as('name', text)]);
    page.choose('submit', 'no');
    page.choose('constructor', 'good');
    page.write('Tea');
    await page.press('Send');
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'submit', value: 'no' }, { id: 'constructor', value: 'good' }, { id: 'name', value: 'Tea' }] }]);
  });
});

describe('somebody who goes by keys', () => {
  it('is at the thanks after sending, and at the head of the questions when they answer for somebody else', async () => {
    const page = await open();
    page.fill();
    await page.press('Send');
    await waitUntil(() => page.focused === 'Thank you. Your answers count.');
    await page.press('Answer for somebody else');
    await waitUntil(() => page.focused === 'How was the language café?');
    expect(page.values).to.deep.equal(['', '', '']);
  });

  it('hears that it is being sent', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await open();
    page.fill();
    page.box.update({ wait: promise });
    page.form!.requestSubmit();
    await page.reads('Sending');
    await waitUntil(() => page.said.includes('Sending'), 'nobody hears it');
    expect(spoken(page.root.querySelector('[part="submit-button"]'))).to.equal('Send');
    resolve();
    await page.shows('sent');
  });

  it('is taken to what was put right last: what is right is not pointed at any more', async () => {
    const page = await open([text, scale]);
    page.write('x'.repeat(501));
    await page.press('Send');
    expect(page.wish.getAttribute('aria-invalid')).to.equal('true');
    page.write('');
    await page.press('Send');
    expect([page.summary, page.wish.getAttribute('aria-invalid')]).to.deep.equal([['Please answer one question at least.'], 'true']);
    page.choose('mood', 'good');
    await page.press('Send');
    await page.shows('sent');
  });
});
