import { PetitionCountsSchema, TalkWishSchema, TextSchema } from '@dugnad/client/model';
import type { MailKind } from '@dugnad/client/hosted';
import * as v from 'valibot';

const ID = v.pipe(v.string(), v.minLength(1));
const SECRET = v.pipe(v.string(), v.regex(/^[\w-]{4,200}$/));
const CODE = v.pipe(v.string(), v.regex(/^\d{6}$/));
const MOMENT = v.pipe(v.string(), v.isoTimestamp());

/** Any signer's mail: the petition is looked up when the mail is written, so that the row holds ids and secrets alone. */
const signer = { petitionId: ID, name: v.optional(v.string(), '') };

/** Of an attempt. After `codeExpires` the mail goes without its code; after `expires` the link leads nowhere any more. */
const attempt = { token: SECRET, code: CODE, expires: v.optional(MOMENT), codeExpires: v.optional(MOMENT) };

/** What somebody did with their sign-up. */
const NEWS = v.object({
  what: v.picklist(['cancelled', 'changed', 'needs-withdrawn', 'withdrawn', 'offered', 'accepted', 'call-me', 'guardian-yes', 'guardian-no']),
  opportunityId: ID,
  // What it is about, where that is of no opportunity: then `opportunityId` is what its person is known for.
  offerId: v.optional(ID),
  // Not of what is withdrawn.
  signUpId: v.optional(ID),
  reference: v.string(),
  shiftIds: v.array(v.string()),
  // Of what is withdrawn, for nobody can look it up any more.
  talk: v.optional(TalkWishSchema),
  late: v.boolean(),
});

/**
 * What the queue keeps of a mail, by its kind. The mail's link is made of `token`: that of an attempt in `confirm`, `guardian` and `already-signed`
 * (`/embed/petition/<id>/confirm/<token>`), that of the signer's own page in `confirmed` and `update` (`…/signature/<token>`), that of a volunteer's own page in `signed-up`, `offer`, `message`, `reminder` and `guardian-answered`
 * (`/embed/volunteer/<site>/<id>/sign-up/<token>`), that of a guardian's in `guardian-asked` (`…/guardian/<token>`), that of what became of a request in `asked` and `help-answer` (`/embed/help/<site>/request/<token>`).
 */
export const mailRowSchemas = {
  confirm: v.object({ ...signer, ...attempt }),
  guardian: v.object({ ...signer, guardian: v.string(), agreed: v.array(v.string()), token: SECRET, expires: v.optional(MOMENT) }),
  // To a guardian it has no code.
  'already-signed': v.object({ ...signer, ...attempt, guardian: v.optional(v.string()), code: v.optional(CODE) }),
  confirmed: v.object({ ...signer, guardian: v.optional(v.string()), token: SECRET, reference: v.string() }),
  update: v.object({ ...signer, token: SECRET, title: TextSchema, text: TextSchema }),
  'sign-in': v.object({ code: CODE, minutes: v.pipe(v.number(), v.minValue(1)) }),
  digest: v.object({
    petitions: v.array(
      v.object({ title: TextSchema, url: v.string(), counts: PetitionCountsSchema, fresh: v.number(), comments: v.number(), reports: v.number(), bounces: v.number() }),
    ),
  }),
  report: v.object({ petitionId: ID, reason: v.string(), text: v.string(), email: v.optional(v.string()) }),
  'signed-up': v.object({ signUpId: ID, token: SECRET }),
  volunteer: v.object({ signUpId: ID }),
  offer: v.object({ signUpId: ID, shiftId: ID, token: SECRET }),
  offered: v.object({ offerId: ID, token: SECRET }),
  message: v.object({ signUpId: ID, token: SECRET, subject: v.string(), text: v.string(), language: v.string() }),
  'volunteer-news': NEWS,
  // New sign-ups, what others did with theirs, those of whom a place is held not much longer, and whose gaps are told.
  'volunteer-digest': v.object({ fresh: v.array(ID), news: v.array(NEWS), ending: v.array(ID), opportunityIds: v.array(ID) }),
  reminder: v.object({ signUpId: ID, shiftIds: v.array(ID), token: SECRET }),
  promises: v.object({ what: v.picklist(['soon', 'over']), signUpIds: v.array(ID), to: v.optional(v.string()) }),
  'guardian-asked': v.object({ signUpId: ID, token: SECRET }),
  'guardian-answered': v.object({ signUpId: ID, answer: v.picklist(['yes', 'no']), token: SECRET }),
  asked: v.object({ helpRequestId: ID, token: SECRET }),
  // Again, where whoever had said yes is deleted.
  'help-request': v.object({ helpRequestId: ID, again: v.optional(v.boolean()) }),
  'help-answer': v.object({ helpRequestId: ID, token: SECRET }),
  'help-withdrawn': v.object({ reference: v.string() }),
  'text-limit': v.object({ opportunityId: ID, limit: v.number(), month: v.string() }),
} satisfies { [Kind in MailKind]: v.GenericSchema };

/** A reminder that goes to a telephone: a row of the same table, so that it is sent as mails are. */
export const TEXT_KIND = 'reminder-text';
/** The same as that of a mail. */
export const textRowSchema = mailRowSchemas.reminder;

/** What is put into a row of each kind. */
export type MailRows = { [Kind in MailKind]: v.InferInput<(typeof mailRowSchemas)[Kind]> };

/** Nobody waits for these, so they go after all others. */
export const BULK_KINDS: readonly MailKind[] = ['update', 'digest', 'volunteer-digest', 'message'];
