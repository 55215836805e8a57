import * as v from 'valibot';
import { ContactSchema } from './contact.ts';
import { declarationEntries } from './declaration.ts';
import { IdentifierSchema } from './identifier.ts';
import { plainPhone, withoutControls } from './mend-typed.ts';
import { needsEntries } from './need.ts';
import { EmailSchema, PersonNameSchema } from './signature.ts';
import { BookedTalkSchema, TalkWishSchema } from './talk.ts';
import { LanguageTagSchema } from './text.ts';
import { DateSchema, MomentSchema } from './when.ts';

const words = (most: number) => v.pipe(v.string(), v.transform(withoutControls), v.trim(), v.maxLength(most, 'too-long'));

/** A telephone number of any country as people write it: digits of any script, with blanks, brackets, hyphens and a plus. Kept as `+4790000000` or `90000000`. */
export const PhoneSchema = v.pipe(
  v.string(),
  v.transform(plainPhone),
  v.minLength(1, 'missing'),
  v.regex(/^\+?\d{5,15}$/, 'not-a-phone-number'),
);

/** Days of the week and parts of the day when one could help: `monday-morning` (the 21 of the UK Volunteering Data Standard). */
export const HalfDaySchema = v.pipe(v.string(), v.regex(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day-(?:morning|afternoon|evening)$/, 'not-a-half-day'));

/**
 * How somebody wants to be met: `call` is called, `text` gets a message on the telephone, `email` a letter, `drop-in` comes by, `self` calls.
 */
export const PreferredContactSchema = v.picklist(['call', 'text', 'email', 'drop-in', 'self']);

const eachOnce = (all: string[]): boolean => new Set(all).size === all.length;

const person = v.object({
  name: PersonNameSchema,
  phone: v.optional(PhoneSchema),
  email: v.optional(EmailSchema),
  preferred: v.optional(PreferredContactSchema),
  /** When best, in one's own words. */
  bestTime: v.optional(words(200)),
  /** Nobody rings this person, whatever the reason: it stands beside the number wherever that is shown. */
  noCalls: v.optional(v.boolean(), false),
});

type Person = v.InferOutput<typeof person>;

const isReachable = ({ phone, email }: Person): boolean => phone !== undefined || email !== undefined;
const hasPhone = ({ preferred, phone }: Person): boolean => phone !== undefined || (preferred !== 'call' && preferred !== 'text');
const hasEmail = ({ preferred, email }: Person): boolean => email !== undefined || preferred !== 'email';
const isCalledWillingly = ({ preferred, noCalls }: Person): boolean => !(noCalls && preferred === 'call');

/** Whoever wants to help: a name and one way to be reached. */
export const VolunteerSchema = v.pipe(
  person,
  v.forward(v.check<Person, 'unreachable'>(isReachable, 'unreachable'), ['phone']),
  v.forward(v.check<Person, 'missing'>(hasPhone, 'missing'), ['phone']),
  v.forward(v.check<Person, 'missing'>(hasEmail, 'missing'), ['email']),
  v.forward(v.check<Person, 'contradiction'>(isCalledWillingly, 'contradiction'), ['noCalls']),
);

const entries = {
  /** Shifts that are wished for; none where a talk comes first, or where one says one's own times. */
  shiftIds: v.optional(v.pipe(v.array(IdentifierSchema), v.maxLength(50, 'too-many'), v.check(eachOnce, 'twice')), []),
  availability: v.optional(v.pipe(v.array(HalfDaySchema), v.maxLength(21, 'too-many'), v.check(eachOnce, 'twice')), []),
  /** A time for a talk, and how: it is had, or nothing of the sign-up is kept. How one is met is said by it: `preferred` may be left out. */
  talk: v.optional(TalkWishSchema),
  person: VolunteerSchema,
  message: v.optional(words(1000)),
  /** Languages that one can talk in. */
  languages: v.optional(v.pipe(v.array(LanguageTagSchema), v.maxLength(20, 'too-many')), []),
  /** What is written to the volunteer in. */
  language: LanguageTagSchema,
  /** The volunteer says to be as old as the opportunity asks: `guardianBelow` where it has that, else `minimumAge`. */
  oldEnough: v.optional(v.boolean()),
  /** Of a volunteer who is younger than `guardianBelow`: the parent or guardian, who has to agree. With an address they get a page with a yes and a no; else they are called. */
  guardian: v.optional(v.object({ name: PersonNameSchema, phone: PhoneSchema, email: v.optional(EmailSchema) })),
  /** Shifts of this sign-up that overlap are taken on purpose. */
  overlap: v.optional(v.boolean(), false),
  ...needsEntries,
  ...declarationEntries,
};

const signUp = v.object(entries);
const signUpRequest = v.object({ ...entries, formToken: v.optional(v.pipe(v.string(), v.maxLength(500))), website: v.optional(v.string()) });

type Wish = v.InferOutput<typeof signUp>;
type WishRequest = v.InferOutput<typeof signUpRequest>;
type Talking = Pick<Wish, 'talk' | 'person'>;

// A talk on the telephone needs a number that may be rung. The link of a video call, and word of a visit that cannot be, go to number or address.
const canBeRung = ({ talk, person }: Talking): boolean => talk?.mode !== 'phone' || person.phone !== undefined;
const isRungWillingly = ({ talk, person }: Talking): boolean => talk?.mode !== 'phone' || !person.noCalls;

/** What is sent when somebody wants to help. Messages of the schema are codes: the widget says them in the visitor's language. */
export const SignUpSchema = v.pipe(
  signUp,
  v.forward(v.check<Wish, 'missing'>(canBeRung, 'missing'), ['person', 'phone']),
  v.forward(v.check<Wish, 'contradiction'>(isRungWillingly, 'contradiction'), ['person', 'noCalls']),
);

/** With what the wire adds: the token that the form came with, and the field that only machines fill in. */
export const SignUpRequestSchema = v.pipe(
  signUpRequest,
  v.forward(v.check<WishRequest, 'missing'>(canBeRung, 'missing'), ['person', 'phone']),
  v.forward(v.check<WishRequest, 'contradiction'>(isRungWillingly, 'contradiction'), ['person', 'noCalls']),
);

/**
 * What became of a wish for one shift. `confirmed`: it is the volunteer's. `to-confirm`: held until somebody has talked with the volunteer.
 * `waitlisted`: not free now. The others: not to be had.
 */
export const ShiftAnswerSchema = v.picklist(['confirmed', 'to-confirm', 'waitlisted', 'full', 'closed', 'cancelled', 'past']);

/** The same for a new, a repeated and a blocked sign-up. */
export const SignUpReceiptSchema = v.object({
  /** Names this sign-up towards the association: `K7QD-M2XP`. */
  reference: v.string(),
  /** The best of its shifts; `received` where there is none among them. */
  status: v.picklist(['received', 'waitlisted', 'to-confirm', 'confirmed']),
  /** In the order in which they were wished for. */
  shifts: v.array(v.object({ id: IdentifierSchema, status: ShiftAnswerSchema })),
  /** The talk that was wished for: it is the volunteer's. */
  talk: v.optional(BookedTalkSchema),
  /** Who gets in touch. */
  contact: ContactSchema,
  /** Until when somebody answers, where that was promised. */
  answerBy: v.optional(MomentSchema),
  /** Until when chosen places are held, where a talk comes first. */
  heldUntil: v.optional(MomentSchema),
  /** When everything about the volunteer is deleted. */
  deleteAfter: DateSchema,
});

export type PreferredContact = v.InferOutput<typeof PreferredContactSchema>;
export type Volunteer = v.InferOutput<typeof VolunteerSchema>;
export type SignUpInput = v.InferInput<typeof SignUpSchema>;
export type SignUp = v.InferOutput<typeof SignUpSchema>;
export type SignUpRequest = v.InferOutput<typeof SignUpRequestSchema>;
export type ShiftAnswer = v.InferOutput<typeof ShiftAnswerSchema>;
export type SignUpReceipt = v.InferOutput<typeof SignUpReceiptSchema>;
