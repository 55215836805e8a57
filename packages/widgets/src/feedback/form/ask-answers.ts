import type { FieldError } from '@dugnad/client/errors';
import type { FeedbackInput, FeedbackRound } from '@dugnad/client/model';
import type { Asking } from '../../form/form-desk.ts';
import { fieldErrors, sendingErrors } from '../texts/form.texts.ts';
import { outbox } from '../texts/states.texts.ts';
import { fieldOf, findFaults, readAnswers } from './read-answers.ts';

/** Which of the answers somebody else found fault with: the number in `/answers/0/value`. */
const placeOf = ({ pointer }: FieldError): number => Number(pointer.split('/')[2]);

/** What the form of a round is about. */
export function askAnswers(round: () => FeedbackRound | undefined, count: (value: number) => string): Asking<FeedbackInput> {
  let sent: FeedbackInput['answers'] = [];
  return {
    compose(_, typed) {
      const shown = round();
      if (!shown) return undefined;
      const answers = (sent = readAnswers(typed, shown));
      const problems = findFaults(answers, shown).map(({ name, code, tooMany }) => ({ name, words: () => (code === 'missing' ? fieldErrors.nothing() : fieldErrors.tooLong(count(tooMany))) }));
      return { body: { answers }, problems };
    },
    /** What has no place in the form is said without one. */
    place(error, form) {
      const id = sent[placeOf(error)]?.id;
      const name = id === undefined ? undefined : fieldOf(id);
      return { name: name && form?.querySelector(`[name="${name}"]`) ? name : undefined, words: () => fieldErrors.changed() };
    },
    words: { connection: () => sendingErrors.connection(), impossible: () => outbox.impossible(), removed: () => outbox.removed() },
  };
}
