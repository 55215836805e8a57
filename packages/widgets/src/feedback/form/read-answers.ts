import { FEEDBACK_TEXT_LENGTH, type FeedbackInput, type FeedbackRound } from '@dugnad/client/model';
import type { Typed } from '../answering/answering-state.ts';

type Control = Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'checked'>;
type Asked = Pick<FeedbackRound, 'questions'>;

const controls = (form: HTMLFormElement): Control[] => [...form.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')];

/** How the field of a question is called: an association may call a question as anything in a form is called. */
export const fieldOf = (id: string): string => `answer-${id}`;

/** What stands in a form, by the names of its fields; nothing where the question is left out. */
export function readTyped(form: HTMLFormElement): Typed {
  return Object.fromEntries(controls(form).filter(({ type, checked }) => type !== 'radio' || checked).map(({ name, value }) => [name, value]));
}

/** Puts it back, after a reload or another look at the page. Nothing that somebody has begun to write gives way. */
export function fillForm(form: HTMLFormElement, typed: Typed): void {
  for (const control of controls(form)) {
    const value = typed[control.name];
    if (value === undefined) continue;
    if (control.type === 'radio') control.checked = control.value === value;
    else control.value ||= value;
  }
}

/** What is sent: a question that was left out is not in it. */
export function readAnswers(typed: Typed, { questions }: Asked): FeedbackInput['answers'] {
  return questions.map(({ id }) => ({ id, value: (typed[fieldOf(id)] ?? '').trim() })).filter(({ value }) => value !== '');
}

/** A field and what is wrong with it, before anybody is asked. Without an answer the first question is pointed at. */
export function findFaults(answers: FeedbackInput['answers'], { questions }: Asked): { name: string; code: string; tooMany: number }[] {
  const [first] = questions;
  if (answers.length === 0 && first) return [{ name: fieldOf(first.id), code: 'missing', tooMany: 0 }];
  return answers.map(({ id, value }) => ({ name: fieldOf(id), code: 'too-long', tooMany: value.length - FEEDBACK_TEXT_LENGTH })).filter(({ tooMany }) => tooMany > 0);
}
