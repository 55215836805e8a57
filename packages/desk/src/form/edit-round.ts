import type { FeedbackQuestion, Text } from '@dugnad/client/model';
import type { KeptRound } from '../api/feedback-answers.ts';
import { contactOf, firstText, keepText, putText, textIn } from './edit-petition.ts';
import { filled } from './read-fields.ts';

type Fields = Readonly<Record<string, string>>;
type Option = Extract<FeedbackQuestion, { kind: 'choice' }>['options'][number];

/** As many questions as a round has at most. */
export const PLACES = ['one', 'two', 'three'] as const;

/** The options of a question, one a line; one that has no words in a language yet stands there in its first. */
export function optionLines(question: FeedbackQuestion | undefined, language: string): string {
  return question?.kind === 'choice' ? question.options.map(({ text }) => textIn(text, language) || firstText(text)).join('\n') : '';
}

/** An id that none of these has. */
const free = (ids: readonly string[], taken: readonly string[]): string => ids.find((id) => !taken.includes(id)) ?? '';

/** An option keeps its id by its place, so that what was answered keeps its meaning. */
function optionsOf(before: readonly Option[], lines: readonly string[], language: string): Option[] {
  const ids = before.slice(0, lines.length).map(({ id }) => id);
  return lines.map((line, index) => {
    const known = before[index];
    if (known) return { ...known, text: firstText(known.text) === line ? known.text : putText(known.text, language, line) };
    const id = free('abcdefgh'.split(''), ids) || `more-${index}`;
    ids.push(id);
    return { id, text: putText(undefined, language, line) };
  });
}

function questionOf(before: FeedbackQuestion | undefined, id: string, { kind, text, options }: { kind: string; text: Text; options: Option[] }): object {
  const asked = { ...before, id, kind, text };
  if (kind === 'choice') return { ...asked, options };
  return 'options' in asked ? { id, kind, text } : asked;
}

const linesIn = (text = ''): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

const optionsIn = (question: FeedbackQuestion | undefined): readonly Option[] => (question?.kind === 'choice' ? question.options : []);

/** What of the form is one question: nothing where it is not asked. */
function placeOf(fields: Fields, index: number): { kind: string; text: string; lines: string[] } {
  const name = `questions-${index}`;
  const { [`${name}-kind`]: kind = '', [`${name}-text`]: text = '', [`${name}-options`]: lines } = fields;
  return { kind, text, lines: linesIn(lines) };
}

function questionsOf(before: KeptRound, fields: Fields, language: string): object[] {
  const ids = before.questions.map(({ id }) => id);
  return PLACES.flatMap((_, index) => {
    const { kind, text, lines } = placeOf(fields, index);
    if (kind === '') return [];
    const known = before.questions[index];
    const id = known?.id ?? free(PLACES, ids);
    ids.push(id);
    return [questionOf(known, id, { kind, text: putText(known?.text, language, text), options: optionsOf(optionsIn(known), lines, language) })];
  });
}

/** The round as it is sent: what the form has in its fields, and everything else as it was read. */
export function editRound(before: KeptRound, fields: Fields, language: string): Record<string, unknown> {
  const { introduction, contact, controller, id: _id, siteId: _site, state: _state, ...kept } = before;
  return {
    ...kept,
    title: putText(before.title, language, fields['title'] ?? ''),
    ...filled({ introduction: putText(introduction, language, fields['introduction'] ?? ''), contact: contactOf(contact, fields) }),
    questions: questionsOf(before, fields, language),
    controller: { ...controller, name: keepText(controller.name, fields['controller-name'] ?? ''), email: fields['controller-email'] ?? '' },
    retention: { deleteAfter: fields['retention-deleteAfter'] ?? '' },
  };
}
