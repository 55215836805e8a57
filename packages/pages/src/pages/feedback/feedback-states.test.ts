import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';
import { FEEDBACK_SCALE, FEEDBACK_TEXT_LENGTH, type FeedbackRound } from '@dugnad/client/model';

import { attribute, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, wrongOnes } from '../reading.page.ts';
import { feedbackForm, round } from '../sample-pages.page.ts';

type Data = PageData['feedback'];

const open = (more: Partial<Data> = {}, language = 'en'): Promise<PageTree> => openPage('feedback', { ...feedbackForm, ...more }, { languages: [language] });
const asking = (...questions: FeedbackRound['questions']): Partial<Data> => ({ round: { ...round, questions } });
const [mood, again, wish] = round.questions as [FeedbackRound['questions'][number], FeedbackRound['questions'][number], FeedbackRound['questions'][number]];
const told = (id: string, code: string): Partial<Data> => ({ errors: [{ pointer: `/answer-${id}`, code }] });
const isHidden = (page: PageTree): boolean => page.named('meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex');

describe('the questions of a round', () => {
  it('are left out as one likes where there are several, and a single one says nothing of that', async () => {
    ok(mainWords(await open()).includes('Leave out what you like. One answer is enough.'));
    equal(mainWords(await open(asking(wish))).includes('Leave out'), false);
  });

  it('keep the language and direction that the association wrote them in', async () => {
    const page = await open(asking({ id: 'again', kind: 'choice', text: { ar: 'هل تأتي؟' }, options: [{ id: 'yes', text: { ar: 'نعم' } }, { id: 'no', text: 'Nei' }] }), 'pl');
    const marks = page.named('span').flatMap((one) => (['هل تأتي؟', 'نعم', 'Nei'].includes(wordsIn(one)) && attribute(one, 'dir') !== undefined ? [[wordsIn(one), attribute(one, 'lang'), attribute(one, 'dir')]] : []));
    deepEqual(marks, [['هل تأتي؟', 'ar', 'rtl'], ['نعم', 'ar', 'rtl'], ['Nei', undefined, 'auto']]);
  });

  it('are words whatever they look like', async () => {
    const page = await open(asking({ id: 'wish', kind: 'text', text: '<i>Hva</i>?' }, { id: 'again', kind: 'choice', text: '"x"', options: [{ id: 'a', text: '<b>' }, { id: 'b', text: '&amp;' }] }));
    deepEqual(page.named('i', 'b').length, 0);
    for (const words of ['<i>Hva</i>?', '<b>', '&amp;']) ok(mainWords(page).includes(words), words);
  });

  it('have five words from worst to best in every language, and the same way to say nothing', async () => {
    for (const language of LANGUAGES) {
      const page = await open(asking(mood), language);
      const words = byClass(page, 'choice').map(wordsIn);
      equal(new Set(words).size, FEEDBACK_SCALE.length + 1, `${language}: ${words.join(' · ')}`);
    }
  });
});

describe('answers that were sent', () => {
  for (const value of FEEDBACK_SCALE) {
    it(`stay chosen when something else is wrong: ${value}`, async () => {
      const page = await open({ ...told('wish', 'too-long'), filled: { 'answer-mood': value, 'answer-wish': 'x'.repeat(600) } });
      deepEqual(checkedOnes(page), [`answer-mood-${value}`, 'answer-again-']);
    });
  }

  for (const value of ['', 'constructor', '" checked="', 'VERY-BAD', '5']) {
    it(`that nobody asked for are no answer: ${JSON.stringify(value)}`, async () => {
      const page = await open({ ...told('mood', 'unknown'), filled: { 'answer-mood': value } });
      deepEqual(checkedOnes(page), ['answer-mood-', 'answer-again-']);
      deepEqual(summaryLinks(page), [['#answer-mood-very-bad', 'This question has been changed. Please look at it again.']]);
    });
  }

  const LENGTHS: [what: string, written: string, over: string][] = [
    ['one letter', 'x'.repeat(FEEDBACK_TEXT_LENGTH + 1), '1'], ['more than a thousand', 'x'.repeat(FEEDBACK_TEXT_LENGTH + 1200), '1,200'],
    ['with line ends of a browser, counted once', `${'x\r\n'.repeat(250)}yy`, '2'], ['blanks around it, which do not count', `  ${'x'.repeat(FEEDBACK_TEXT_LENGTH + 3)}\n`, '3'], ['one, where the server has counted more than stands here', 'x', '1'],
  ];
  for (const [what, written, over] of LENGTHS) {
    it(`are too long by ${what}`, async () => {
      const page = await open({ ...told('wish', 'too-long'), filled: { 'answer-wish': written } });
      deepEqual(summaryLinks(page), [['#answer-wish', `Please write less. Characters too many: ${over}.`]]);
      deepEqual([wrongOnes(page), descriptions(page, page.field('answer-wish'))[1]], [['answer-wish'], `Please write less. Characters too many: ${over}.`]);
    });
  }

  it('are told nothing of a question that is not asked any more', async () => deepEqual(summaryLinks(await open({ ...asking(mood), ...told('gone', 'unknown') })), []));

  it('are said to be wrong at their question in every language, by words of that language', async () => {
    const english = summaryLinks(await open(told('again', 'unknown')))[0]?.[1];
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await open(told('again', 'unknown'), language);
      const [[href, words] = []] = summaryLinks(page);
      equal(href, '#answer-again-yes');
      ok(words && words !== english && wordsIn(page.byId('answer-again-error')) === words, `${language}: ${words}`);
    }
  });
});

describe('a round that is over', () => {
  const closed: Partial<Data> = { round: { ...round, status: 'closed' } };

  it('takes nothing, shows no questions, and says whom one can still tell, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await open(closed, language);
      deepEqual([page.named('form', 'fieldset', 'button').length, hrefs(page).includes('tel:22334455')], [0, true], language);
      ok(wordsIn(byClass(page, 'note')[0]).length > 8, language);
    }
  });

  it('says so to whoever answered meanwhile, and does not claim to keep what is not there', async () => {
    const page = await open({ ...closed, failure: 'not-open', filled: { 'answer-wish': 'Flere stoler' } });
    equal(wordsIn(page.byId('summary')), 'It was not sent No more answers are taken here.');
    equal(mainWords(page).includes('Flere stoler'), false);
  });

  it('leaves out whom to tell where the association has named nobody', async () => {
    const { contact: _contact, ...rest } = round;
    equal(section(await open({ round: { ...rest, status: 'closed' } as FeedbackRound }), 'contact'), undefined);
  });
});

describe('the thanks', () => {
  const thanks = (language = 'en', changes: Partial<FeedbackRound> = {}): Promise<PageTree> => openPage('answered', { round: { ...round, ...changes } }, { languages: [language] });

  it('say when all answers are deleted, as a day, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await thanks(language);
      deepEqual(inside(page, page.named('main')[0], 'time').map((one) => [attribute(one, 'datetime'), /2099/.test(wordsIn(one))]), [['2099-12-31', true]], language);
      ok(hrefs(page).includes(`https://host.example/embed/feedback/cafe-autumn?lang=${language}`), language);
    }
  });

  it('ask nothing and keep nothing, and are found by nobody, as little as the questions', async () => {
    const page = await thanks();
    deepEqual([page.named('form', 'input').length, isHidden(page), isHidden(await open())], [0, true, true]);
  });

  it('name the round as it was written, and whom to talk with for a reply', async () => {
    const page = await thanks('ar', { title: { nb: 'Kafé' } });
    const [lead] = byClass(page, 'lead');
    deepEqual([inherited(lead!, 'dir'), inside(page, lead, 'span').map((one) => [attribute(one, 'lang'), attribute(one, 'dir')])], ['rtl', [['nb', 'ltr']]]);
    match(wordsIn(section(page, 'contact')), /Kari Lund/);
  });

  it('are the same whatever else is known of the round', async () => equal(mainWords(await thanks('en', { questions: [wish] })), mainWords(await thanks('en', { questions: [mood, again] }))));
});
