import type { FieldError } from '@dugnad/client/errors';
import type { FilledForm } from '@dugnad/client/hosted';
import type { FeedbackInput, FeedbackRound } from '@dugnad/client/model';

type Answers = FeedbackInput['answers'];

const fieldOf = (id: string): string => `answer-${id}`;

/** What a form sent, in the shape that the interface takes: questions that were left out are not there. A form has line ends of two signs, which a person has written as one. */
export function answersFromForm(filled: FilledForm, { questions }: Pick<FeedbackRound, 'questions'>): Answers {
  return questions.map(({ id }) => ({ id, value: (filled[fieldOf(id)] ?? '').replace(/\r\n?/g, '\n').trim() })).filter(({ value }) => value !== '');
}

/** The fields of the form that are at fault; without an answer at all the first. */
export function fieldsAtFault(errors: readonly FieldError[], answers: Answers, { questions }: Pick<FeedbackRound, 'questions'>): FieldError[] {
  return errors.map(({ pointer, code }) => {
    const [, , place = ''] = pointer.split('/');
    const id = answers[Number(place)]?.id ?? questions[0]?.id ?? '';
    return { pointer: `/${fieldOf(id)}`, code };
  });
}
