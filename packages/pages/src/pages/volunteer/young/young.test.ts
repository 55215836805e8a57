import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, nameOf, wordsIn, type PageTree } from '../../page-tree.page.ts';
import { byClass, checkedOnes, hrefs, LANGUAGES, mainWords, openPage, section, summaryLinks, wrongOnes } from '../../reading.page.ts';
import { fullHelp, helpSamples } from '../../sample-help.page.ts';

const sample = helpSamples.guardian;
const open = (more: Partial<PageData['guardian']> = {}, language = 'en'): Promise<PageTree> => openPage('guardian', { ...sample, ...more }, { languages: [language] });
const answered = (answer: 'yes' | 'no', more: Partial<PageData['guardian']> = {}): Promise<PageTree> => open({ ...more, signUp: { ...sample.signUp, answer } });

describe('the page of a parent or guardian', () => {
  it('says who wants to help and who is asked, in every language', async () => {
    for (const language of LANGUAGES) match(wordsIn(byClass(await open({}, language), 'lead')[0]), /Ada Berg.*Kim Berg/, language);
  });

  it('says what, when, where, who organises it, the rules of the house, and whom to call, also about a concern', async () => {
    const page = await open({ opportunity: fullHelp });
    const words = mainWords(page);
    for (const said of ['A walk', 'December', 'The village hall', 'Be kind.', 'Ola', 'You go for a walk.']) ok(words.includes(said) || said === 'A walk', said);
    ok(hrefs(page).some((href) => href.startsWith('tel:')));
    deepEqual(['what', 'rules', 'concern'].map((id) => section(page, id) !== undefined), [true, true, true]);
  });

  it('asks one question with two answers of which none is chosen, and has one button', async () => {
    const page = await open();
    const radios = page.all.filter((one) => attribute(one, 'type') === 'radio');
    deepEqual([radios.map((one) => nameOf(page, one)), checkedOnes(page)], [['Yes', 'No'], []]);
    deepEqual(page.named('button').map((one) => [attribute(one, 'name'), attribute(one, 'value'), wordsIn(one)]), [['act', 'guardian', 'Send my answer']]);
    match(mainWords(page), /May Ada Berg take part\?/);
  });

  it('leads from what is missing to the first answer', async () => {
    const page = await open({ errors: [{ pointer: '/answer', code: 'missing' }] });
    deepEqual([summaryLinks(page), wrongOnes(page)], [[['#answer-yes', 'Please choose one of the answers.']], ['answer-yes', 'answer-no']]);
  });

  const SAID: readonly [done: NonNullable<PageData['guardian']['done']>, answer: 'yes' | 'no', words: RegExp][] = [
    ['yes', 'yes', /^Thank you\. What was held for them is theirs now\.$/],
    ['yes-held', 'yes', /^Thank you\. .+ will talk with them before it is decided\.$/],
    ['no', 'no', /^Thank you for your answer\. Nothing is held any more\.$/],
    ['gone', 'no', /^You have said no before\. Please call us if you have changed your mind\.$/],
  ];
  for (const [done, answer, words] of SAID) {
    it(`says after ${done} what has come of it`, async () => {
      const page = await answered(answer, { done });
      match(wordsIn(byClass(page, 'note')[0]), words);
    });
  }

  it('lets a yes be taken back, and after a no has nothing to press', async () => {
    const [yes, no] = [await answered('yes'), await answered('no')];
    match(mainWords(yes), /You have said yes\. You can still say no here\./);
    deepEqual([yes.named('button').length, no.named('button').length, no.named('form').length], [1, 0, 0]);
    match(mainWords(no), /You have said no\./);
  });

  it('says of a time that is gone that it is not to be had, and of one that waits that it does', async () => {
    const [time] = sample.signUp.shifts;
    const page = await open({ signUp: { ...sample.signUp, shifts: [{ ...time!, status: 'gone' }, { ...time!, id: 's1', status: 'waitlisted' }] } });
    match(mainWords(page), /: Not to be had any more/);
    match(mainWords(page), /: On the waiting list/);
  });

  it('shows names as they are, whatever is in them, and is found by nobody', async () => {
    const page = await open({ signUp: { ...sample.signUp, name: '<b>Ada</b>' } });
    ok(mainWords(page).includes('<b>Ada</b>'));
    equal(page.named('b').length, 0);
    ok(page.named('meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'));
  });
});
