import * as v from 'valibot';
import { IdentifierSchema } from './identifier.ts';
import { PlaceSchema } from './place.ts';
import { TextSchema } from './text.ts';
import { MomentSchema } from './when.ts';
import { momentOf } from './moment-of.ts';

const COUNT = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0));

/**
 * What happens when all places are taken. `none`: nobody more is taken. `offer`: one waits, and is offered a place that becomes free, to be
 * confirmed within `offerHours`. `only`: everybody waits, and a person chooses.
 */
export const WaitlistSchema = v.picklist(['none', 'offer', 'only']);

/** Where a shift stands. `past` once it has begun. */
export const ShiftStatusSchema = v.picklist(['open', 'full', 'closed', 'cancelled', 'past']);

/** One time at which help is needed, with a number of places. May go over midnight, and over a change of the clock. */
export const ShiftSchema = v.pipe(
  v.object({
    id: IdentifierSchema,
    start: MomentSchema,
    /** The first moment after it. */
    end: MomentSchema,
    /** What one does, where that differs between shifts. */
    role: v.optional(TextSchema),
    /** Where, if not at the opportunity's own place. */
    place: v.optional(PlaceSchema),
    /** Places. */
    capacity: v.pipe(COUNT, v.minValue(1), v.maxValue(1_000_000, 'is too many')),
    /** Places that somebody has, or that are held for somebody. Kept by the server; a file may say what it knows. */
    taken: v.optional(COUNT, 0),
    waitlist: v.optional(WaitlistSchema, 'none'),
    status: v.optional(ShiftStatusSchema, 'open'),
  }),
  v.check(({ start, end }) => momentOf(end) > momentOf(start), 'ends before it starts'),
);

export type Waitlist = v.InferOutput<typeof WaitlistSchema>;
export type ShiftStatus = v.InferOutput<typeof ShiftStatusSchema>;
export type Shift = v.InferOutput<typeof ShiftSchema>;
export type ShiftInput = v.InferInput<typeof ShiftSchema>;
