import * as v from 'valibot';
import { LinkSchema, WebAddressSchema } from './address.ts';
import { ConsentPurposeSchema } from './consent.ts';
import { ContactSchema } from './contact.ts';
import { DocumentSchema } from './document.ts';
import { EMAIL } from './email-address.ts';
import { ABOVE_MINIMUM, GuardianBelowSchema, isAboveMinimum } from './guardian-below.ts';
import { IdentifierSchema } from './identifier.ts';
import { MediaSchema } from './media.ts';
import { OrganisationSchema } from './organisation.ts';
import { LanguageTagSchema, TextSchema } from './text.ts';
import { DateSchema, MomentSchema } from './when.ts';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How a name may stand in public. `hidden` shows nothing, `initials` shows `A. H.`. */
export const VisibilitySchema = v.picklist(['hidden', 'initials', 'name']);

/** Where a petition stands; `closed` has no answer yet. */
export const PetitionStatusSchema = v.picklist(['draft', 'not-open', 'open', 'closed', 'answered']);

/** Honest numbers. They are kept, never counted when they are asked for. */
export const PetitionCountsSchema = v.object({
  /** E-mail address confirmed, or added by a person at the desk who spoke with the signer. */
  confirmed: COUNT,
  /** Not confirmed yet; not part of any sum. */
  waiting: COUNT,
  /** On paper or by telephone, entered by the association. */
  paper: COUNT,
  /** When they were counted. */
  asOf: MomentSchema,
});

/** News from whoever collects. */
export const PetitionUpdateSchema = v.object({ id: v.string(), date: DateSchema, title: TextSchema, text: TextSchema, url: v.optional(LinkSchema) });

/** Who decides what happens with personal data, and what a person can do about it (Article 13 GDPR). */
export const ControllerSchema = v.object({
  name: TextSchema,
  address: v.optional(v.string()),
  email: v.pipe(v.string(), v.regex(EMAIL, 'is not an e-mail address')),
  phone: v.optional(v.string()),
  /** Entry in a public register: `brreg`, `cvr`, `kvk`, `kbo`. */
  register: v.optional(v.object({ scheme: v.string(), number: v.string() })),
  dataProtectionOfficer: v.optional(v.object({ name: v.optional(TextSchema), email: v.optional(v.string()), phone: v.optional(v.string()) })),
  /** Who else sees the data: the host of the server, the addressee. */
  receivers: v.optional(v.array(TextSchema), []),
  /** The authority to complain to. */
  authority: v.optional(v.object({ name: TextSchema, url: v.optional(WebAddressSchema) })),
  /** Anything else that a person should know. */
  more: v.optional(TextSchema),
});

/** Who may sign. */
const EligibilitySchema = v.pipe(
  v.object({
    /** Whole years: who is younger cannot sign, not with a guardian either. */
    minimumAge: v.optional(COUNT),
    /**
     * Whole years, 13 to 18, and more than `minimumAge` where there is one: who is younger signs with a parent or guardian, who agrees by mail (Article 8 GDPR).
     * `ageOfConsent` of `@dugnad/client/consent` knows what the law of a country says.
     */
    guardianBelow: v.optional(GuardianBelowSchema),
    areas: v.optional(TextSchema),
  }),
  v.check((ages) => isAboveMinimum(ages), ABOVE_MINIMUM),
);

/** A petition as anybody may see it. */
export const PetitionSchema = v.object({
  id: IdentifierSchema,
  /** Its own page, the same for link, frame and confirmation. */
  url: WebAddressSchema,
  /** A short address that one can type from paper. */
  shortUrl: v.optional(WebAddressSchema),
  title: TextSchema,
  /** What is asked for, in one or two sentences. */
  demand: TextSchema,
  /** Who is asked. */
  addressee: TextSchema,
  /** Why; plain words, paragraphs separated by an empty line. */
  background: v.optional(TextSchema),
  media: v.optional(v.array(MediaSchema), []),
  documents: v.optional(v.array(DocumentSchema), []),
  updates: v.optional(v.array(PetitionUpdateSchema), []),
  /** Goals, the lowest first: the next that is not reached is shown. */
  goal: v.optional(v.array(v.pipe(COUNT, v.minValue(1))), []),
  opens: v.optional(MomentSchema),
  /** The first moment when one cannot sign any more. */
  closes: v.optional(MomentSchema),
  status: PetitionStatusSchema,
  /** What the addressee said. */
  answer: v.optional(v.object({ date: DateSchema, text: TextSchema, url: v.optional(LinkSchema) })),
  organiser: v.optional(OrganisationSchema),
  contact: v.optional(ContactSchema),
  controller: ControllerSchema,
  /** Languages that the association wrote its own texts in. */
  languages: v.optional(v.array(LanguageTagSchema), []),
  /** What is asked of a signer beside name and e-mail. */
  ask: v.optional(
    v.object({
      postcode: v.optional(v.picklist(['no', 'optional', 'required']), 'no'),
      /** Why the postcode is asked for. */
      postcodeReason: v.optional(TextSchema),
      comment: v.optional(v.boolean(), false),
      /** How one may choose to be shown; `hidden` is always among them and is the default. */
      visibility: v.optional(v.array(VisibilitySchema), ['hidden']),
    }),
    {},
  ),
  eligibility: v.optional(EligibilitySchema, {}),
  /** One control each; the statement of Article 9 is the one with `explicit` and `required`. */
  consents: v.pipe(v.array(ConsentPurposeSchema), v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has a purpose twice')),
  noticeVersion: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Exactly what the addressee receives, and when. The hand-over exports that and no more. */
  handOver: v.object({ gives: v.picklist(['number', 'names', 'names-and-postcodes']), date: v.optional(DateSchema), when: v.optional(TextSchema) }),
  /** When everything about the signers is deleted; carried out by the server. */
  retention: v.object({ deleteAfter: DateSchema }),
  /** The other ways to sign. */
  paper: v.optional(v.object({ allowed: v.boolean(), sheetCode: v.optional(v.string()), handIn: v.optional(TextSchema) }), { allowed: false }),
  counts: v.optional(PetitionCountsSchema),
  /** Only those who chose to be shown, the newest first. */
  recentSigners: v.optional(v.array(v.object({ name: v.string(), at: MomentSchema })), []),
  /** Comments that the association has read and let through. */
  comments: v.optional(v.array(v.object({ name: v.optional(v.string()), text: v.string(), language: v.optional(LanguageTagSchema), at: MomentSchema })), []),
  /** Where one can say that something here is not right; an address of ours. */
  reportUrl: v.optional(WebAddressSchema),
  /** A try-out: what is sent is marked and counts for nothing. */
  test: v.optional(v.boolean(), false),
});

export type Visibility = v.InferOutput<typeof VisibilitySchema>;
export type PetitionStatus = v.InferOutput<typeof PetitionStatusSchema>;
export type PetitionCounts = v.InferOutput<typeof PetitionCountsSchema>;
export type PetitionUpdate = v.InferOutput<typeof PetitionUpdateSchema>;
export type Controller = v.InferOutput<typeof ControllerSchema>;
export type Petition = v.InferOutput<typeof PetitionSchema>;
/** A petition as it may be written down: what has a default can be left out. */
export type PetitionInput = v.InferInput<typeof PetitionSchema>;
