import * as v from 'valibot';
import { ContactSchema } from './contact.ts';
import { FEEDBACK_TEXT_LENGTH, type FEEDBACK_SCALE } from './feedback-scale.ts';
import { IdentifierSchema } from './identifier.ts';
import { withoutControls } from './mend-typed.ts';
import { ControllerSchema } from './petition.ts';
import { TextSchema } from './text.ts';
import { DateSchema } from './when.ts';

const asked = { id: IdentifierSchema, text: TextSchema };
const eachOnce = (all: readonly { id: string }[]): boolean => new Set(all.map(({ id }) => id)).size === all.length;

const OptionSchema = v.object({ id: IdentifierSchema, text: TextSchema });

/** `scale`: one of five words. `choice`: one of what the association wrote. `text`: in one's own words. Each may be left out. */
export const FeedbackQuestionSchema = v.variant('kind', [
  v.object({ kind: v.literal('scale'), ...asked }),
  v.object({
    kind: v.literal('choice'),
    ...asked,
    options: v.pipe(v.array(OptionSchema), v.minLength(2, 'is no choice'), v.maxLength(8, 'is too many'), v.check((all) => eachOnce(all), 'has an id twice')),
  }),
  v.object({ kind: v.literal('text'), ...asked }),
]);

/** One round of feedback: after a shift, an evening, half a year. */
export const FeedbackRoundSchema = v.object({
  id: IdentifierSchema,
  title: TextSchema,
  /** What it is for, and who reads it. */
  introduction: v.optional(TextSchema),
  questions: v.pipe(v.array(FeedbackQuestionSchema), v.minLength(1, 'is empty'), v.maxLength(3, 'is more than three'), v.check((all) => eachOnce(all), 'has an id twice')),
  status: v.optional(v.picklist(['open', 'closed']), 'open'),
  /** Whom one can talk with instead: of what happened to somebody, a form without a name is the wrong place. */
  contact: v.optional(ContactSchema),
  controller: ControllerSchema,
  /** Everything that was answered is deleted after this day. */
  retention: v.object({ deleteAfter: DateSchema }),
});

/** A word of the scale or the id of an option; of a free text the text. */
const AnswerSchema = v.object({ id: IdentifierSchema, value: v.pipe(v.string(), v.transform(withoutControls), v.trim(), v.minLength(1, 'missing'), v.maxLength(FEEDBACK_TEXT_LENGTH, 'too-long')) });

const answers = v.pipe(v.array(AnswerSchema), v.minLength(1, 'missing'), v.maxLength(3, 'too-many'), v.check((all) => eachOnce(all), 'twice'));

/** What is sent: nothing about who sends it, nor when or from where. Questions that were left out are not in it. */
export const FeedbackSchema = v.strictObject({ answers });

/** With what the wire adds: the token that the form came with, and the field that only machines fill in. */
export const FeedbackRequestSchema = v.strictObject({ answers, formToken: v.optional(v.pipe(v.string(), v.maxLength(500))), website: v.optional(v.string()) });

/** The same for everybody: nothing to find the answers by. */
export const FeedbackReceiptSchema = v.object({ status: v.literal('received'), deleteAfter: DateSchema });

export type FeedbackValue = (typeof FEEDBACK_SCALE)[number];
export type FeedbackQuestion = v.InferOutput<typeof FeedbackQuestionSchema>;
export type FeedbackRound = v.InferOutput<typeof FeedbackRoundSchema>;
export type FeedbackRoundInput = v.InferInput<typeof FeedbackRoundSchema>;
export type FeedbackInput = v.InferInput<typeof FeedbackSchema>;
export type Feedback = v.InferOutput<typeof FeedbackSchema>;
export type FeedbackRequest = v.InferOutput<typeof FeedbackRequestSchema>;
export type FeedbackReceipt = v.InferOutput<typeof FeedbackReceiptSchema>;
