import * as v from 'valibot';
import { ConsentRecordSchema } from './consent.ts';
import { EMAIL } from './email-address.ts';
import { plainDigits, readCode, withoutControls, withoutMarks, withoutTurns } from './mend-typed.ts';
import { VisibilitySchema } from './petition.ts';
import { LanguageTagSchema } from './text.ts';
import { DateSchema, MomentSchema } from './when.ts';

/** An address of the web in a name is somebody's advertisement. */
const holdsAddress = (text: string): boolean => /https?:|www\.|\b[\p{L}\d-]+\.(?:com|net|org|info|biz|ru|top|xyz|shop|online|site)\b/iu.test(text);

/** Any name of any script, with its own signs; but not what a spreadsheet would run (issue codes `formula`, `address`). */
export const PersonNameSchema = v.pipe(
  v.string(),
  v.transform(withoutTurns),
  v.trim(),
  v.minLength(1, 'missing'),
  v.maxLength(200, 'too-long'),
  v.check((name) => !/^[=+\-@]/u.test(name), 'formula'),
  v.check((name) => !holdsAddress(name), 'address'),
  v.check((name) => /\p{L}/u.test(name), 'no-letter'),
  v.check((name) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name), 'control'),
);

/** As mail servers take it, without asking whether it exists: `local@domain.tld`, 254 characters at most (RFC 5321). */
export const EmailSchema = v.pipe(v.string(), v.transform(withoutMarks), v.trim(), v.minLength(1, 'missing'), v.maxLength(254, 'too-long'), v.regex(EMAIL, 'not-an-email'));

/** Of any country: letters, digits, spaces and hyphens. */
export const PostcodeSchema = v.pipe(
  v.string(),
  v.transform((text) => plainDigits(withoutMarks(text)).replace(/\p{Zs}/gu, ' ')),
  v.trim(),
  v.minLength(2, 'not-a-postcode'),
  v.maxLength(12, 'not-a-postcode'),
  v.regex(/^[\p{L}\d][\p{L}\d -]*\d[\p{L}\d -]*$|^\d+$/iu, 'not-a-postcode'),
);

const entries = {
  name: PersonNameSchema,
  email: EmailSchema,
  postcode: v.optional(PostcodeSchema),
  visibility: v.optional(VisibilitySchema, 'hidden'),
  comment: v.optional(v.pipe(v.string(), v.transform(withoutControls), v.trim(), v.maxLength(1000, 'too-long'))),
  /** What mails to the signer are written in. */
  language: LanguageTagSchema,
  /** The signer says to be as old as the petition asks: `guardianBelow` where it has that, else `minimumAge`. */
  oldEnough: v.optional(v.boolean()),
  /** Of a signer who is younger than `guardianBelow`: the parent or guardian whose `email` it is, and who has to agree. Nothing else is asked of the child. */
  guardian: v.optional(v.object({ name: PersonNameSchema })),
  consents: v.pipe(v.array(ConsentRecordSchema), v.minLength(1, 'missing'), v.maxLength(3, 'too-many')),
};

/** What is sent when somebody signs. Messages of the schema are codes: the widget says them in the visitor's language. */
export const SignatureSchema = v.object(entries);

/** With what the wire adds: the token that the form came with, and the field that only machines fill in. */
export const SignatureRequestSchema = v.object({ ...entries, formToken: v.optional(v.pipe(v.string(), v.maxLength(500))), website: v.optional(v.string()) });

/** The same for a new, a repeated and a blocked signature. */
export const SignatureReceiptSchema = v.object({
  /** Names this submission towards the association and, with the code, towards the server: `K7QD-M2XP`. */
  reference: v.string(),
  status: v.picklist(['waiting', 'received']),
  /** Whole minutes that the mail may take. Absent where no mail is sent. */
  mailMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Until when the code of the mail can be typed in. Absent where there is none. */
  codeExpires: v.optional(MomentSchema),
  /** When everything about the signer is deleted. */
  deleteAfter: v.optional(DateSchema),
});

/** Six digits of a mail, in any script and however they were typed or copied. */
export const MailedCodeSchema = v.pipe(v.string(), v.transform(readCode), v.regex(/^\d{6}$/, 'not-a-code'));

/** By the link of the mail, or by its code in the page that is still open. */
export const ConfirmationRequestSchema = v.union([
  v.object({ token: v.pipe(v.string(), v.minLength(16), v.maxLength(200)) }),
  v.object({ reference: v.pipe(v.string(), v.minLength(1), v.maxLength(40)), code: MailedCodeSchema }),
]);

export const ConfirmationSchema = v.object({
  reference: v.string(),
  status: v.literal('confirmed'),
  /** The signer's own page: change how one is shown, withdraw. */
  manageUrl: v.optional(v.string()),
});

/** What the holder of a personal link sees of the signature. */
export const OwnSignatureSchema = v.object({
  petitionId: v.string(),
  reference: v.string(),
  name: v.string(),
  /** Name of the parent or guardian, who holds the link then. */
  guardian: v.optional(v.string()),
  /** Hidden but for its first letter and its domain: `a…@example.org`. */
  email: v.string(),
  postcode: v.optional(v.string()),
  comment: v.optional(v.string()),
  visibility: VisibilitySchema,
  status: v.picklist(['waiting', 'confirmed', 'withdrawn']),
  signed: MomentSchema,
  deleteAfter: DateSchema,
  consents: v.array(ConsentRecordSchema),
});

export type SignatureInput = v.InferInput<typeof SignatureSchema>;
export type Signature = v.InferOutput<typeof SignatureSchema>;
export type SignatureRequest = v.InferOutput<typeof SignatureRequestSchema>;
export type SignatureReceipt = v.InferOutput<typeof SignatureReceiptSchema>;
export type ConfirmationRequest = v.InferInput<typeof ConfirmationRequestSchema>;
export type Confirmation = v.InferOutput<typeof ConfirmationSchema>;
export type OwnSignature = v.InferOutput<typeof OwnSignatureSchema>;
