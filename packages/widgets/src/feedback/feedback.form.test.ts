import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setLanguage } from '@dugnad/elements/language';
import { FeedbackPage, spoken } from './feedback.page.ts';

const groups = (page: FeedbackPage): string[] => [...page.root.querySelectorAll('fieldset legend, .question > label:not(.option)')].map(spoken);
const optionsOf = (page: FeedbackPage, question: string): string[] => [...page.root.querySelectorAll(`[name="answer-${question}"]`)].map((radio) => spoken(radio.closest('label')));

describe('questions without a name', () => {
  it('are asked in the association’s words, with what they are for', async () => {
    const page = await FeedbackPage.open();
    expect(groups(page)).to.deep.equal(['How was it for you?', 'Will you come again?', 'What should be different?']);
    expect(spoken(page.root.querySelector('[part="head"]'))).to.equal('How was the language café? We show the answers to the municipality, which pays for the café.');
  });

  it('have words for each answer, never a number, and a last one that takes a choice back', async () => {
    const page = await FeedbackPage.open();
    expect(optionsOf(page, 'mood')).to.deep.equal(['Very bad', 'Bad', 'So-so', 'Good', 'Very good', 'No answer']);
    expect(optionsOf(page, 'again')).to.deep.equal(['Yes', 'Maybe', 'No', 'No answer']);
    expect(page.values).to.deep.equal(['', '', '']);
  });

  it('have faces as ornaments only: nothing says them twice', async () => {
    const page = await FeedbackPage.open();
    const faces = [...page.root.querySelectorAll('.scale svg')];
    expect(faces.map((face) => face.getAttribute('aria-hidden'))).to.deep.equal(Array.from({ length: 5 }, () => 'true'));
    expect(page.root.querySelectorAll('.choice svg')).to.have.length(0);
  });

  it('say before the button that nobody is named, that it is counted, cannot be taken back, and until when it is kept', async () => {
    const page = await FeedbackPage.open();
    const said = spoken(page.root.querySelector('[part="privacy"]'));
    expect(said).to.equal('Grønlia grendehus reads the answers. Nobody asks who you are. Answers are only counted. What fewer than five people said is not shown. Nobody can find your answers again. So you cannot change them or take them back. All answers are deleted after Thursday, 31 December 2099.');
    const before = page.root.querySelector('[part="privacy"]')!.compareDocumentPosition(page.root.querySelector('[part="submit-button"]')!);
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(page.root.querySelector('[part="privacy"] time')?.getAttribute('datetime')).to.equal('2099-12-31');
  });

  it('promise no count where somebody else takes the answers', async () => {
    const page = await FeedbackPage.open({ counts: false });
    expect(spoken(page.root.querySelector('[part="privacy"]'))).to.satisfy((said: string) => !said.includes('counted') && said.includes('Nobody can find your answers again.'));
  });

  it('go out as they were answered, with nothing about who does', async () => {
    const page = await FeedbackPage.open();
    await page.send();
    await page.shows('sent');
    expect(page.box.sent.map(({ feedback }) => feedback)).to.deep.equal([{ answers: [{ id: 'mood', value: 'good' }, { id: 'again', value: 'yes' }, { id: 'wish', value: 'More chairs' }] }]);
  });

  it('go out without those that were left out, or taken back', async () => {
    const page = await FeedbackPage.open();
    page.choose('mood', 'bad');
    page.choose('again', 'no');
    page.choose('again', '');
    await page.press('Send');
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'mood', value: 'bad' }] }]);
  });

  it('can be answered by keyboard alone', async () => {
    const page = await FeedbackPage.open({ round: { contact: undefined } });
    page.radio('mood', '').focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Tea' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'mood', value: 'very-good' }, { id: 'again', value: 'no' }, { id: 'wish', value: 'Tea' }] }]);
  });

  it('say of one question alone not that one can leave out others', async () => {
    const [scale] = (await (await FeedbackPage.open()).box.readRound()).questions;
    expect((await FeedbackPage.open()).text).to.contain('One answer is enough.');
    expect((await FeedbackPage.open({ round: { questions: [scale!] } })).text).to.not.contain('One answer is enough.');
  });

  it('name whom to talk with, with a number, for nobody gets a reply here', async () => {
    const page = await FeedbackPage.open();
    const contact = page.root.querySelector('[part="contact"]');
    expect(spoken(contact)).to.contain('Do you want a reply? Then talk with us instead.').and.contain('Kari Lund').and.contain('22 33 44 55').and.contain('Huset');
    expect(contact?.querySelector('a[href^="tel:"]')).to.not.equal(null);
  });
});

describe('what there is to put right', () => {
  it('is that nothing is answered: said above and at the first question, and the focus goes there', async () => {
    const page = await FeedbackPage.open();
    await page.press('Send');
    expect(page.summary).to.deep.equal(['Please answer one question at least.']);
    await waitUntil(() => page.root.activeElement?.matches('.summary'));
    const first = page.root.querySelector('fieldset');
    expect([first?.getAttribute('aria-invalid'), spoken(page.root.getElementById(first?.getAttribute('aria-describedby') ?? ''))]).to.deep.equal(['true', 'Please answer one question at least.']);
    expect(page.box.sent).to.have.length(0);
  });

  it('leads from the summary to the question', async () => {
    const page = await FeedbackPage.open();
    await page.press('Send');
    await page.press('Please answer one question at least.');
    expect(page.root.activeElement).to.equal(page.radio('mood', 'very-bad'));
  });

  it('is how much a text is too long, and none of it is cut off', async () => {
    const page = await FeedbackPage.open();
    page.write('x'.repeat(512));
    await page.press('Send');
    expect(page.summary).to.deep.equal(['Please write less. Characters too many: 12.']);
    expect([page.wish.value.length, page.wish.getAttribute('aria-invalid')]).to.deep.equal([512, 'true']);
    page.write('x'.repeat(500));
    await page.press('Send');
    await page.shows('sent');
    expect(page.box.kept[0]?.answers[0]?.value).to.have.length(500);
  });

  it('is only blanks as little as nothing', async () => {
    const page = await FeedbackPage.open();
    page.write('  \n ');
    await page.press('Send');
    expect(page.summary).to.deep.equal(['Please answer one question at least.']);
  });

  it('is said in the language that the page has by then', async () => {
    const page = await FeedbackPage.open();
    page.write('x'.repeat(501));
    await page.press('Send');
    await setLanguage('nb');
    try {
      await waitUntil(() => page.summary[0] === 'Skriv litt kortere. Så mange tegn er det for mye: 1.', 'it is not said in Norwegian');
      expect([page.wish.value.length, page.text.includes('Ingen kan finne igjen svarene dine.')]).to.deep.equal([501, true]);
    } finally {
      await setLanguage('en');
    }
  });

  it('is a question that was changed meanwhile: it is shown anew, and what else was answered stays', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    const { questions } = await page.box.readRound();
    page.box.update({ round: { ...(await page.box.readRound()), questions: [questions[0]!, { ...questions[1]!, options: [{ id: 'often', text: 'Often' }, { id: 'no', text: 'Never' }] } as never, questions[2]!] } });
    await page.press('Send');
    await page.reads('Often');
    expect(page.summary).to.deep.equal(['This question has been changed. Please look at it again.']);
    expect([page.chosen('mood'), page.wish.value]).to.deep.equal(['good', 'More chairs']);
    page.choose('again', 'often');
    await page.press('Send');
    await page.shows('sent');
    expect(page.box.kept).to.have.length(1);
  });
});
