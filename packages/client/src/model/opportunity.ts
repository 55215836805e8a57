import * as v from 'valibot';
import { LinkSchema, WebAddressSchema } from './address.ts';
import { ContactSchema } from './contact.ts';
import { DeclarationSchema } from './declaration.ts';
import { ABOVE_MINIMUM, GuardianBelowSchema, isAboveMinimum } from './guardian-below.ts';
import { IdentifierSchema } from './identifier.ts';
import { LanguageUseSchema } from './language-use.ts';
import { MediaSchema } from './media.ts';
import { OrganisationSchema } from './organisation.ts';
import { ControllerSchema } from './petition.ts';
import { AccessSchema, PlaceSchema } from './place.ts';
import { ShiftSchema } from './shift.ts';
import { TalkSchema } from './talk.ts';
import { TextSchema } from './text.ts';
import { MomentSchema } from './when.ts';

const DAYS = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1), v.maxValue(365));
const AGE = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0), v.maxValue(120));

/**
 * What an association asks for before somebody helps. `police-certificate` and the like are seen by a person, never copied. Others are words of
 * its own. A declaration is read and agreed to with the sign-up, or signed on paper.
 */
export const RequirementSchema = v.union([v.picklist(['id-check', 'police-certificate', 'confidentiality', 'driving-licence', 'training', 'first-aid', 'physical']), v.object({ text: TextSchema }), v.object({ declaration: DeclarationSchema })]);

type Requirements = v.InferOutput<typeof RequirementSchema>[];

const declarationIds = (all: Requirements): string[] => all.flatMap((one) => (typeof one === 'object' && 'declaration' in one ? one.declaration.id : []));

/** How a new volunteer begins: with a talk, after which a person says yes, or at once. */
export const FirstStepSchema = v.picklist(['conversation', 'direct']);

/** How much one binds oneself: not at all, for once, or for longer (UK Volunteering Data Standard: `commitment`). */
export const CommitmentSchema = v.picklist(['none', 'once', 'regular']);

export const OpportunityStatusSchema = v.picklist(['open', 'full', 'closed']);

const whole = v.object({
  id: IdentifierSchema,
  /** Its own page, without script as well. */
  url: v.optional(WebAddressSchema),
  title: TextSchema,
  /** What one does, for whom and with whom; plain words, paragraphs separated by an empty line. */
  description: v.optional(TextSchema),
  /** Who organises it: always shown, with its kind. */
  organiser: OrganisationSchema,
  /** Who talks with whoever wants to help. */
  contact: ContactSchema,
  mode: v.optional(v.picklist(['in-person', 'online', 'mixed']), 'in-person'),
  place: v.optional(PlaceSchema),
  commitment: v.optional(CommitmentSchema),
  media: v.optional(v.array(MediaSchema), []),
  /** Which languages it takes, and how well. */
  languages: v.optional(v.array(LanguageUseSchema), []),
  skills: v.optional(v.array(TextSchema), []),
  requirements: v.pipe(v.optional(v.array(RequirementSchema), []), v.check((all) => new Set(declarationIds(all)).size === declarationIds(all).length, 'has a declaration twice')),
  access: v.optional(v.array(AccessSchema), []),
  /** What one gets: coffee, travel paid, a certificate. */
  rewards: v.optional(v.array(TextSchema), []),
  /** Whole years: who is younger cannot take part. */
  minimumAge: v.optional(AGE),
  /** Volunteers are asked what to prepare for them. */
  asksNeeds: v.optional(v.boolean(), false),
  /** Who is younger comes with a parent or guardian, and nothing is theirs before that person has agreed. */
  guardianBelow: v.optional(GuardianBelowSchema),
  /** House rules, read before the link of something online. */
  rules: v.optional(v.object({ text: v.optional(TextSchema), url: v.optional(LinkSchema) })),
  /** Whom to tell when something is not as it should be. */
  concernContact: v.optional(ContactSchema),
  first: v.optional(FirstStepSchema, 'conversation'),
  /** Days that a chosen place is held for whoever is to be talked with first. */
  holdDays: v.optional(DAYS, 7),
  /** Days within which somebody answers. No promise where it is left out. */
  answerWithin: v.optional(DAYS),
  /** Hours that an offered place of the waiting list can be confirmed in. */
  offerHours: v.optional(v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1), v.maxValue(720)), 24),
  /** Hours before a shift when it is late to cancel, so that somebody hears of it first; 24 unless told. */
  lateHours: v.optional(v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1), v.maxValue(720))),
  shifts: v.pipe(v.optional(v.array(ShiftSchema), []), v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has a shift twice')),
  /** Times for a talk that nobody has and that have not begun; which are taken is nobody's business. */
  talks: v.pipe(v.optional(v.pipe(v.array(TalkSchema), v.maxLength(1000, 'too-many')), []), v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has a talk twice')),
  /** Times of one's own can be said instead of a shift. */
  flexible: v.optional(v.boolean(), false),
  /** The first moment when one cannot sign up any more. */
  applyBy: v.optional(MomentSchema),
  status: v.optional(OpportunityStatusSchema, 'open'),
  controller: ControllerSchema,
  /** Days after the last shift, or after the sign-up where there is none, when everything about a volunteer is deleted. */
  retention: v.object({ deleteAfterDays: v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1), v.maxValue(3650)) }),
});

/** Something that one can help with, as anybody may see it: a role with its shifts (UK Volunteering Data Standard, 2026). */
export const OpportunitySchema = v.pipe(whole, v.check((ages) => isAboveMinimum(ages), ABOVE_MINIMUM));

export type Requirement = v.InferOutput<typeof RequirementSchema>;
export type FirstStep = v.InferOutput<typeof FirstStepSchema>;
export type OpportunityStatus = v.InferOutput<typeof OpportunityStatusSchema>;
export type Opportunity = v.InferOutput<typeof OpportunitySchema>;
/** An opportunity as it may be written down: what has a default can be left out. */
export type OpportunityInput = v.InferInput<typeof OpportunitySchema>;
