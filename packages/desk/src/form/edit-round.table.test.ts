import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptRound } from '../api/feedback-answers.ts';
import { keptRound } from '../feedback-answers.page.ts';
import { editRound, optionLines } from './edit-round.ts';

const before = keptRound as unknown as KeptRound;

/** What the form sends of it when nobody touches it. */
const untouched = {
  title: 'Hvordan var språkkafeen?', introduction: 'For kommunen.', contact: 'Kari Lund', 'contact-phone': '22 33 44 55', 'contact-email': 'kari@example.org', 'controller-name': 'Grønlia grendehus', 'controller-email': 'styret@example.org', 'retention-deleteAfter': '2027-06-30',
  'questions-0-kind': 'scale', 'questions-0-text': 'Hvordan hadde du det?', 'questions-0-options': '', 'questions-1-kind': 'choice', 'questions-1-text': 'Kommer du igjen?', 'questions-1-options': 'Ja\nKanskje\nNei', 'questions-2-kind': 'text', 'questions-2-text': 'Hva skulle vært annerledes?', 'questions-2-options': '',
};
const questions = (changes: Record<string, string>, language = 'nb'): unknown => editRound(before, { ...untouched, ...changes }, language)['questions'];

describe('a round that is edited', () => {
  it('stays as it is when nobody touches it', () => {
    const { id: _id, siteId: _site, state: _state, ...rest } = keptRound;
    deepEqual(editRound(before, untouched, 'nb'), rest);
  });

  it('keeps the ids of options by their places, and gives new ones to new lines', () => {
    const [, choice] = questions({ 'questions-1-options': 'Jepp\n\n Kanskje \nNei\nVet ikke' }) as { options: { id: string; text: unknown }[] }[];
    deepEqual(choice?.options, [{ id: 'yes', text: { nb: 'Jepp', en: 'Yes' } }, { id: 'maybe', text: { nb: 'Kanskje', en: 'Maybe' } }, { id: 'no', text: { nb: 'Nei', en: 'No' } }, { id: 'a', text: { nb: 'Vet ikke' } }]);
  });

  it('leaves out what is not asked, and drops options of what is no choice any more', () => {
    deepEqual(questions({ 'questions-0-kind': '', 'questions-1-kind': 'text' }), [{ id: 'again', kind: 'text', text: before.questions[1]!.text }, keptRound.questions[2]]);
  });

  it('gives a new question an id that none has', () => {
    const one = { ...before, questions: [{ id: 'one', kind: 'scale' as const, text: 'How?' }] };
    deepEqual(editRound(one, { ...untouched, 'questions-2-kind': '' }, 'nb')['questions'], [{ id: 'one', kind: 'scale', text: { nb: 'Hvordan hadde du det?' } }, { id: 'two', kind: 'choice', text: { nb: 'Kommer du igjen?' }, options: [{ id: 'a', text: { nb: 'Ja' } }, { id: 'b', text: { nb: 'Kanskje' } }, { id: 'c', text: { nb: 'Nei' } }] }]);
  });

  it('shows options without words in a language in their first, and does not take these for a translation', () => {
    equal(optionLines(before.questions[1], 'fi'), 'Ja\nKanskje\nNei');
    const [, choice] = questions({ 'questions-1-text': 'Tuletko?', 'questions-1-options': 'Kyllä\nKanskje\nNei' }, 'fi') as { options: { text: object }[] }[];
    deepEqual(choice?.options.map(({ text }) => text), [{ nb: 'Ja', en: 'Yes', fi: 'Kyllä' }, { nb: 'Kanskje', en: 'Maybe' }, { nb: 'Nei', en: 'No' }]);
  });
});
