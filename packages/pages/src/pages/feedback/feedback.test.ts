import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, mainWords, openPage, summaryLinks } from '../reading.page.ts';
import { feedbackForm, round } from '../sample-pages.page.ts';

const open = (more: Partial<PageData['feedback']> = {}, ...languages: string[]): Promise<PageTree> => openPage('feedback', { ...feedbackForm, ...more }, { languages: languages.length > 0 ? languages : ['en'] });
const told = (...faults: string[]): Partial<PageData['feedback']> => ({ errors: faults.map((one) => ({ pointer: `/answer-${one.split(' ')[0]}`, code: one.split(' ')[1]! })) });
const radios = (page: PageTree, question: string): string[] => page.named('input').flatMap((one) => (attribute(one, 'name') === `answer-${question}` ? nameOf(page, one) : []));

describe('the page of a round of feedback', () => {
  it('asks what the element asks, in words, and each question can be left out', async () => {
    const page = await open();
    deepEqual(page.named('legend').map(wordsIn), ['How was it for you?', 'Will you come again?']);
    deepEqual([radios(page, 'mood'), radios(page, 'again')], [['Very bad', 'Bad', 'So-so', 'Good', 'Very good', 'No answer'], ['Yes', 'Maybe', 'No', 'No answer']]);
    deepEqual(checkedOnes(page), ['answer-mood-', 'answer-again-']);
    deepEqual(descriptions(page, page.field('answer-wish')), ['Please write nothing that shows who you or others are.']);
  });

  it('says before the button what becomes of the answers', async () => {
    const page = await open();
    const said = wordsIn(byClass(page, 'promise')[0]);
    for (const words of ['Grønlia grendehus reads the answers. Nobody asks who you are.', 'Answers are only counted.', 'Nobody can find your answers again.', 'All answers are deleted after Thursday, 31 December 2099.']) ok(said.includes(words), `${words} is not in: ${said}`);
    ok(page.all.indexOf(byClass(page, 'promise')[0]!) < page.all.findIndex((one) => one.tagName === 'button'));
  });

  it('says what is wrong above and at the question, and keeps what was answered', async () => {
    const page = await open({ ...told('wish too-long', 'again unknown'), filled: { 'answer-mood': 'bad', 'answer-again': 'often', 'answer-wish': `${'x'.repeat(505)}\r\n` } });
    deepEqual(summaryLinks(page), [['#answer-again-yes', 'This question has been changed. Please look at it again.'], ['#answer-wish', 'Please write less. Characters too many: 5.']]);
    deepEqual(checkedOnes(page), ['answer-mood-bad', 'answer-again-']);
    ok(wordsIn(page.field('answer-wish')).startsWith('xxx'));
    for (const [href] of summaryLinks(page)) ok(page.byId(href.slice(1)), href);
    ok(wordsIn(page.byId('summary')).includes('All that you') === false, 'it speaks of answers, not of a signature');
  });

  it('points at the first question when nothing is answered', async () => {
    deepEqual(summaryLinks(await open(told('mood missing'))), [['#answer-mood-very-bad', 'Please answer one question at least.']]);
  });

  for (const [failure, words] of [['form-expired', 'The page was open for long. Please press the button once more.'], ['too-many-requests', 'Please wait 5 minutes.'], ['in-progress', 'It is still being sent.'], ['unavailable', 'Something went wrong with us.']] as const) {
    it(`says why it was not taken after ${failure}`, async () => {
      const said = wordsIn((await open({ failure, retryAfter: 300 })).byId('summary'));
      ok(said.startsWith('It was not sent') && said.includes(words), said);
    });
  }

  it('asks nothing when it is over, and says whom one can still tell', async () => {
    const page = await open({ round: { ...round, status: 'closed' } });
    deepEqual(page.named('form'), []);
    for (const words of ['These questions are closed. Thank you to all who answered.', 'You can still tell us how it was:', '22 33 44 55']) ok(mainWords(page).includes(words), words);
  });

  it('is drawn in other languages with their words', async () => {
    ok(mainWords(await open({}, 'nb')).includes('Hopp over det du vil. Ett svar er nok.'));
    equal(attribute((await open({}, 'ar')).named('html')[0]!, 'dir'), 'rtl');
  });

  it('thanks with nothing of what was answered, and leads back for the next person', async () => {
    const page = await openPage('answered', { round });
    for (const words of ['Thank you. Your answers count.', 'How was the language café?', 'All answers are deleted after']) ok(mainWords(page).includes(words), words);
    ok(page.named('a').some((one) => attribute(one, 'href') === 'https://host.example/embed/feedback/cafe-autumn?lang=en'));
  });
});
