import { ABOVE_MINIMUM, EmailSchema, isAboveMinimum, OpportunitySchema, PersonNameSchema, ShiftSchema, TalkSchema, momentOf } from '@dugnad/client/model';
import * as v from 'valibot';
import { IdSchema } from './bodies.ts';

const { status: _shiftStatus, taken: _taken, ...ownOfShift } = ShiftSchema.entries;

/** A shift as whoever runs an opportunity decides it. How many places are taken is the server's own. */
const ShiftEditSchema = v.pipe(
  v.object({ ...ownOfShift, state: v.optional(v.picklist(['open', 'closed', 'cancelled']), 'open') }),
  v.check(({ start, end }) => momentOf(end) > momentOf(start), 'ends-before-it-starts'),
);

/** A time for a talk, as whoever runs an opportunity decides it. */
const TalkEditSchema = v.pipe(
  v.object({ ...TalkSchema.entries, state: v.optional(v.picklist(['open', 'closed', 'cancelled']), 'open') }),
  v.check(({ start, end }) => end === undefined || momentOf(end) > momentOf(start), 'ends-before-it-starts'),
);

const { id: _id, url: _url, status: _status, shifts: _shifts, talks: _talks, ...own } = OpportunitySchema.entries;

const edit = v.object({
  ...own,
  shifts: v.pipe(v.optional(v.pipe(v.array(ShiftEditSchema), v.maxLength(1000, 'too-many')), []), v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'twice')),
  talks: v.pipe(v.optional(v.pipe(v.array(TalkEditSchema), v.maxLength(1000, 'too-many')), []), v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'twice')),
  siteId: v.string(),
  /** Who is told when a promised answer was not given in time; in no public answer. */
  escalateTo: v.optional(v.object({ name: PersonNameSchema, email: EmailSchema })),
  state: v.optional(v.picklist(['draft', 'open', 'closed']), 'draft'),
  /** How the coordinator hears of sign-ups: each by a mail of its own, or what can wait in one a day. */
  mails: v.optional(v.picklist(['each', 'daily'])),
  /** The round of feedback that asks how it was, of whoever has had a shift; of the same site. */
  feedback: v.optional(IdSchema),
});

/** What whoever runs an opportunity decides of it. */
export const OpportunityEditSchema = v.pipe(edit, v.check((ages) => isAboveMinimum(ages), ABOVE_MINIMUM));

/** As it is kept. */
export const KeptOpportunitySchema = v.object({
  ...OpportunityEditSchema.entries,
  id: v.string(),
  shifts: v.array(v.object({ ...ShiftEditSchema.entries, taken: v.number() })),
  talks: v.array(v.object({ ...TalkEditSchema.entries, taken: v.number() })),
});

export type OpportunityEdit = v.InferOutput<typeof OpportunityEditSchema>;
