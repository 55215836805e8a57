import { DugnadError } from '../../errors/errors.ts';
import type { Feedback, FeedbackReceipt, FeedbackRound, FeedbackRoundInput } from '../../model/feedback.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import type { FeedbackBox } from '../../ports/feedback-box.ts';
import { completeRound } from '../answer/complete-round.ts';
import { createPostOnce } from './post-once.ts';
import { asText, sendForm, type SendingOptions } from './send-form.ts';

export interface FormFeedbackOptions extends SendingOptions {
  /** The round itself, or what reads it. */
  round: FeedbackRoundInput | ((how?: ReadOptions) => Promise<FeedbackRound>);
}

/** One field for each question, by its id: nothing else goes along, not even the key, which would stand beside the answers in a row. */
function flattenFeedback({ answers }: Feedback, round: string, names: Readonly<Record<string, string>> = {}): Record<string, string> {
  const all: [string, string][] = [['round', round], ...answers.map(({ id, value }): [string, string] => [id, asText(value)])];
  return Object.fromEntries(all.map(([name, value]) => [names[name] ?? name, value]));
}

/** A round whose answers go to any address that takes a form. What is kept there, and for how long, is not in our hands. */
export function createFormFeedbackBox(options: FormFeedbackOptions): FeedbackBox {
  const { action, mode, round, fields } = options;
  const postOnce = createPostOnce<FeedbackReceipt>();
  const readRound = async ({ signal, ...how }: ReadOptions = {}): Promise<FeedbackRound> => {
    if (signal?.aborted) throw new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal.reason });
    return typeof round === 'function' ? round({ ...how, ...(signal && { signal }) }) : completeRound(round);
  };
  return {
    src: action,
    abilities: mode === 'no-cors' ? { answers: false } : {},
    readRound,
    send: (feedback, { idempotencyKey, signal }) => postOnce(idempotencyKey, JSON.stringify(feedback), async () => {
      const shown = await readRound(signal ? { signal } : {});
      // There is nobody behind the address who would say what is wrong, so it is said here. The schemas come when they are needed.
      const { checkFeedback, demandOpenRound } = await import('../answer/check-feedback.ts');
      demandOpenRound(shown);
      await sendForm(options, flattenFeedback(checkFeedback(shown, feedback), shown.id, fields), signal);
      return { status: 'received', deleteAfter: shown.retention.deleteAfter };
    }),
  };
}
