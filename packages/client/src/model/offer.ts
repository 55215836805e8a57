import * as v from 'valibot';
import { WebAddressSchema } from './address.ts';
import { ContactSchema } from './contact.ts';
import { HelpWhenSchema } from './help-request.ts';
import type { OFFER_ANSWERS } from './offer-answers.ts';
import { FirstStepSchema, OpportunitySchema } from './opportunity.ts';
import { OrganisationSchema } from './organisation.ts';
import { ControllerSchema } from './petition.ts';
import { PlaceSchema } from './place.ts';
import { TextSchema } from './text.ts';
import { MomentSchema } from './when.ts';

/**
 * Where an offer stands. `open`: nobody has answered. `call-me`: somebody talks with them first, and they can still say yes or no. `accepted`: it is theirs.
 * `to-confirm`: they said yes, and a talk comes first. `expired`: it is too late. `full`: others have the places. `gone`: it takes place no more, or was taken back.
 */
export const OfferStatusSchema = v.picklist(['open', 'call-me', 'accepted', 'to-confirm', 'declined', 'expired', 'full', 'gone']);

/** A person asks another one for help with something, once. Whoever has its link reads it, and needs no account. */
export const OfferSchema = v.object({
  status: OfferStatusSchema,
  /** What one would do. */
  task: TextSchema,
  description: v.optional(TextSchema),
  start: v.optional(MomentSchema),
  /** The first moment after it. */
  end: v.optional(MomentSchema),
  /** When, as somebody who asks for help has said it: no clock is known by which it would be a moment. */
  when: v.optional(HelpWhenSchema),
  /** Where, roughly: a name or a town, and no door. */
  where: v.optional(TextSchema),
  /** Where exactly, with `accepted` alone. */
  place: v.optional(PlaceSchema),
  /** What a yes means: theirs at once, or after a talk. */
  first: FirstStepSchema,
  /** Who asks. */
  organiser: OrganisationSchema,
  /** Whom one can talk with about it. */
  contact: ContactSchema,
  rules: OpportunitySchema.pipe[0].entries.rules,
  concernContact: v.optional(ContactSchema),
  controller: ControllerSchema,
  /** The first moment when it cannot be answered any more. */
  expires: MomentSchema,
  answered: v.optional(MomentSchema),
  /** Until when the place is held, with `to-confirm`. */
  heldUntil: v.optional(MomentSchema),
  /** Their own page, where it can be cancelled: after a yes. */
  ownUrl: v.optional(WebAddressSchema),
});

/** What somebody answers, and nothing beside it. */
export const OfferResponseSchema = v.strictObject({ answer: v.picklist(['accept', 'decline', 'call-me'] satisfies typeof OFFER_ANSWERS, 'unknown') });

export type OfferStatus = v.InferOutput<typeof OfferStatusSchema>;
export type Offer = v.InferOutput<typeof OfferSchema>;
export type OfferResponse = v.InferOutput<typeof OfferResponseSchema>;
