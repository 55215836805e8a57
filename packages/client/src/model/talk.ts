import * as v from 'valibot';
import { IdentifierSchema } from './identifier.ts';
import { TextSchema } from './text.ts';
import { MomentSchema } from './when.ts';
import { momentOf } from './moment-of.ts';

/** How one talks: on the telephone, by a video call whose link is sent, or where the contact is. */
export const TalkModeSchema = v.picklist(['phone', 'video', 'visit']);

/** A time for a talk with one person about helping. One volunteer has it, or nobody. */
export const TalkSchema = v.pipe(
  v.object({
    id: IdentifierSchema,
    start: MomentSchema,
    /** The first moment after it; a quarter of an hour after the start where it is left out. */
    end: v.optional(MomentSchema),
    modes: v.pipe(v.array(TalkModeSchema), v.minLength(1, 'missing'), v.check((all) => new Set(all).size === all.length, 'twice')),
    /** With whom, if not with the contact. */
    with: v.optional(TextSchema),
  }),
  v.check(({ start, end }) => end === undefined || momentOf(end) > momentOf(start), 'ends before it starts'),
);

/** The talk that somebody wants, and how. */
export const TalkWishSchema = v.object({ id: IdentifierSchema, mode: TalkModeSchema });

/** A talk that is booked. */
export const BookedTalkSchema = v.object({ ...TalkWishSchema.entries, start: MomentSchema, end: MomentSchema });

export type TalkMode = v.InferOutput<typeof TalkModeSchema>;
export type Talk = v.InferOutput<typeof TalkSchema>;
export type TalkWish = v.InferOutput<typeof TalkWishSchema>;
export type BookedTalk = v.InferOutput<typeof BookedTalkSchema>;
