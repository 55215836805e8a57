import * as v from 'valibot';
import { ContactSchema } from './contact.ts';
import { HELP_EFFORT, HELP_FOR, HELP_LENGTHS, HELP_STATES, HELP_THINGS } from './help-request-words.ts';
import { IdentifierSchema } from './identifier.ts';
import { withoutControls } from './mend-typed.ts';
import { ControllerSchema } from './petition.ts';
import { PhoneSchema } from './sign-up.ts';
import { EmailSchema, PersonNameSchema } from './signature.ts';
import { LanguageTagSchema, TextSchema } from './text.ts';
import { DateSchema, MomentSchema } from './when.ts';

const words = (most: number) => v.pipe(v.string(), v.transform(withoutControls), v.trim(), v.minLength(1, 'missing'), v.maxLength(most, 'too-long'));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730));

/** Where help is asked for at one site: whom it reaches, and what becomes of what was asked. */
export const HelpPointSchema = v.object({
  /** The site's. */
  id: IdentifierSchema,
  title: TextSchema,
  /** What one can ask for here, and what not. */
  introduction: v.optional(TextSchema),
  status: v.optional(v.picklist(['open', 'closed']), 'open'),
  /** Who reads it and gets in touch; whom one can ask by telephone instead. */
  contact: ContactSchema,
  /** Days within which somebody answers, where that is promised. */
  answerWithin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  controller: ControllerSchema,
  /** Everything about a request is deleted so many days after its day, or after it was sent. */
  retention: v.object({ deleteAfterDays: days }),
});

/** A day, perhaps with a time by the clock there; any time; or again and again, in words. */
export const HelpWhenSchema = v.variant('kind', [
  v.object({ kind: v.literal('date'), date: DateSchema, time: v.optional(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'))) }),
  v.object({ kind: v.literal('flexible') }),
  v.object({ kind: v.literal('recurring'), words: words(HELP_LENGTHS.words) }),
]);

const person = v.object({
  name: PersonNameSchema,
  phone: v.optional(PhoneSchema),
  email: v.optional(EmailSchema),
  /** Nobody rings this person, whatever the reason. */
  noCalls: v.optional(v.boolean(), false),
});

type Person = v.InferOutput<typeof person>;
const isReachable = ({ phone, email }: Person): boolean => phone !== undefined || email !== undefined;

/** Whoever asks: a name and one way to be reached. Of whom it is for nothing is asked. */
export const HelpSeekerSchema = v.pipe(person, v.forward(v.check<Person, 'unreachable'>(isReachable, 'unreachable'), ['phone']));

const entries = {
  for: v.picklist(HELP_FOR),
  /** The centre or municipality that asks. */
  organisation: v.optional(words(HELP_LENGTHS.words)),
  what: words(HELP_LENGTHS.what),
  when: HelpWhenSchema,
  effort: v.picklist(HELP_EFFORT),
  things: v.optional(v.pipe(v.array(v.picklist(HELP_THINGS)), v.maxLength(HELP_THINGS.length, 'too-many'), v.check((all) => new Set(all).size === all.length, 'twice')), []),
  /** A quarter or a village; never the address, which is asked for when somebody comes. */
  place: words(HELP_LENGTHS.place),
  person: HelpSeekerSchema,
  /** What is written to whoever asks in. */
  language: LanguageTagSchema,
};

/** What is sent when somebody asks for help. What has to be there beside is said by `helpRequestFaults`. */
export const HelpRequestSchema = v.object(entries);

/** With what the wire adds: the token that the form came with, and the field that only machines fill in. */
export const HelpRequestSentSchema = v.object({ ...entries, formToken: v.optional(v.pipe(v.string(), v.maxLength(500))), website: v.optional(v.string()) });

export const HelpStateSchema = v.picklist(HELP_STATES);

/** The same for a new, a repeated and a blocked request. */
export const HelpRequestReceiptSchema = v.object({
  /** Names this request towards the association: `K7QD-M2XP`. */
  reference: v.string(),
  status: v.literal('received'),
  /** Opens the page that says what became of it: whoever has it may see that, and withdraw the request. */
  token: v.string(),
  contact: ContactSchema,
  answerBy: v.optional(MomentSchema),
  deleteAfter: DateSchema,
});

/** What the holder of a status link sees: what was asked and what became of it, and nothing of how somebody is reached. */
export const HelpRequestStatusSchema = v.object({
  reference: v.string(),
  status: HelpStateSchema,
  /** Closed, since the same was asked before. */
  known: v.optional(v.boolean()),
  /** What the association wrote to whoever asked. */
  answer: v.optional(v.string()),
  what: v.string(),
  when: HelpWhenSchema,
  sent: MomentSchema,
  answerBy: v.optional(MomentSchema),
  contact: ContactSchema,
  deleteAfter: DateSchema,
});

export type HelpPoint = v.InferOutput<typeof HelpPointSchema>;
export type HelpPointInput = v.InferInput<typeof HelpPointSchema>;
export type HelpWhen = v.InferOutput<typeof HelpWhenSchema>;
export type HelpSeeker = v.InferOutput<typeof HelpSeekerSchema>;
export type HelpRequest = v.InferOutput<typeof HelpRequestSchema>;
export type HelpRequestInput = v.InferInput<typeof HelpRequestSchema>;
export type HelpRequestSent = v.InferOutput<typeof HelpRequestSentSchema>;
export type HelpRequestReceipt = v.InferOutput<typeof HelpRequestReceiptSchema>;
export type HelpRequestStatus = v.InferOutput<typeof HelpRequestStatusSchema>;
export type HelpState = v.InferOutput<typeof HelpStateSchema>;
export type HelpThing = HelpRequest['things'][number];
