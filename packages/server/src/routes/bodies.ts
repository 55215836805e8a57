import { ConsentRecordSchema, ControllerSchema, DateSchema, NOTICE_LENGTH, PetitionSchema, VisibilitySchema, WebAddressSchema } from '@dugnad/client/model';
import * as v from 'valibot';

/** How a signer wants to be shown from now on. */
export const ChangeSchema = v.object({ visibility: VisibilitySchema });

/** As it is sent: what was said of an age is not claimed, but written down here. */
const SentRecordSchema = v.omit(ConsentRecordSchema, ['age']);

/** A withdrawal needs no words; a widget may send its record of it. */
export const WithdrawalSchema = v.object({ consent: v.optional(SentRecordSchema) });

/** Records of a site's own question, several at once where some had to wait, and the texts that they point at, each as it was hashed. */
export const ConsentEventsSchema = v.object({
  records: v.pipe(v.array(SentRecordSchema), v.minLength(1, 'missing'), v.maxLength(20, 'too-many')),
  notices: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(NOTICE_LENGTH, 'too-long'))), v.maxLength(20, 'too-many')), []),
});

export type ConsentEvents = v.InferOutput<typeof ConsentEventsSchema>;

const OriginSchema = v.pipe(WebAddressSchema, v.check((text) => URL.canParse(text) && new URL(text).origin === text, 'not-an-origin'));

export const SiteEditSchema = v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(200, 'too-long')), origins: v.optional(v.pipe(v.array(OriginSchema), v.maxLength(50, 'too-many')), []) });

const { id: _id, url: _url, shortUrl: _shortUrl, reportUrl: _reportUrl, counts: _counts, recentSigners: _recentSigners, comments: _comments, status: _status, ...own } = PetitionSchema.entries;

/** What whoever runs a petition decides of it. A draft may leave out who answers for it, and when it is deleted. */
export const PetitionEditSchema = v.object({
  ...own,
  controller: v.optional(ControllerSchema),
  retention: v.optional(v.object({ deleteAfter: DateSchema })),
  siteId: v.string(),
  state: v.optional(v.picklist(['draft', 'open', 'closed', 'answered']), 'draft'),
});

export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'not-an-identifier'));

export type PetitionEdit = v.InferOutput<typeof PetitionEditSchema>;
