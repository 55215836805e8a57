import { EmailSchema, LanguageTagSchema, PersonNameSchema, PostcodeSchema, VisibilitySchema } from '@dugnad/client/model';
import type { FieldError } from '@dugnad/client/errors';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { canonicalEmail } from '../../secrets/canonical-email.ts';
import { hashEmail } from '../../secrets/make-secrets.ts';
import { petitionStatus } from '../../signing/petition-status.ts';
import type { StoredPetition } from '../../store/petition-store.ts';
import type { SignatureRow } from '../../store/tables.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { keepDeskSignature, noticeOf } from './desk-signature.ts';
import { PhoneSchema } from './phone.ts';

const AssistedSchema = v.object({
  /** Made by the page, so that the same press twice is one signature. */
  id: v.pipe(v.string(), v.uuid('not-a-uuid')),
  way: v.picklist(['assisted', 'phone']),
  name: PersonNameSchema,
  phone: v.optional(PhoneSchema),
  email: v.optional(EmailSchema),
  postcode: v.optional(PostcodeSchema),
  visibility: v.optional(VisibilitySchema, 'hidden'),
  language: LanguageTagSchema,
  granted: v.pipe(v.array(v.string()), v.maxLength(50)),
  /** Of the text that was on the screen and was read aloud. */
  noticeHash: v.string(),
  oldEnough: v.optional(v.boolean()),
});

type Assisted = v.InferOutput<typeof AssistedSchema>;
type AskedAssisted = AskedOfPetition<Assisted>;

function missingConsents({ petition, body }: AskedAssisted): FieldError[] {
  return petition.consents.filter(({ id, required }) => required && !body.granted.includes(id)).map(() => ({ pointer: '/granted', code: 'missing' }));
}

/** Who is too young to sign alone does so with a guardian, who agrees by mail: not here. */
const askedAge = ({ eligibility: { minimumAge, guardianBelow } }: StoredPetition): number | undefined => guardianBelow ?? minimumAge;

function missing(asked: AskedAssisted): FieldError[] {
  const { petition, body } = asked;
  const isReachable = (body.phone ?? body.email) !== undefined;
  const isOldEnough = askedAge(petition) === undefined || body.oldEnough === true;
  const wrong: [boolean, string, string][] = [
    [petition.ask.postcode === 'required' && body.postcode === undefined, '/postcode', 'missing'],
    [!isOldEnough, '/oldEnough', 'missing'],
    [!isReachable, '/phone', 'missing'],
    [!['hidden', ...petition.ask.visibility].includes(body.visibility), '/visibility', 'not-offered'],
  ];
  return [...missingConsents(asked), ...wrong.filter(([isWrong]) => isWrong).map(([, pointer, code]) => ({ pointer, code }))];
}

function admit(asked: AskedAssisted): void {
  const { petition, desk, body } = asked;
  if (petitionStatus(petition, desk.now()) !== 'open') throw new ProblemError('not-open', 'One cannot sign this petition now.');
  if (noticeOf(petition, body.language).hash !== body.noticeHash) throw new ProblemError('conflict', 'The text has changed since it was read aloud.');
  const errors = missing(asked);
  if (errors.length > 0) throw new ProblemError('invalid-input', 'Something is missing.', { errors });
}

async function before({ db, petition, body }: AskedAssisted, emailHash: string | null): Promise<SignatureRow | undefined> {
  const test = petition.test ? 1 : 0;
  const others = db.selectFrom('signatures').selectAll().where('petition_id', '=', petition.id).where('test', '=', test).where('state', '<>', 'withdrawn');
  return others
    .where(({ eb, and, or }) => or([and([eb('name', '=', body.name), eb('phone', '=', body.phone ?? '')]), ...(emailHash === null ? [] : [eb('email_hash', '=', emailHash)])]))
    .limit(1)
    .executeTakeFirst();
}

const receipt = ({ reference, signed_at: at }: SignatureRow, { petition }: AskedAssisted): unknown => ({ reference, at, deleteAfter: petition.retention.deleteAfter });

/** Somebody called, or came by: kept at once, with what was read aloud as its proof. */
async function addAssisted(asked: AskedAssisted): Promise<Done> {
  const { db, petition, body, now, desk } = asked;
  const same = await db.selectFrom('signatures').selectAll().where('id', '=', body.id).where('petition_id', '=', petition.id).executeTakeFirst();
  if (same) return { answer: receipt(same, asked), audit: { action: 'signature-add-again', subject: same.id } };
  admit(asked);
  const emailHash = body.email === undefined ? null : hashEmail(desk.secret, canonicalEmail(body.email));
  if (await before(asked, emailHash)) throw new ProblemError('duplicate', 'This person has signed already.');
  const { id, way: method, name, visibility, language, granted, phone, email } = body;
  const postcode = petition.ask.postcode === 'no' ? undefined : body.postcode;
  const signer = { id, name, emailHash, visibility, language, method, granted, now, ...(phone !== undefined && { phone }), ...(email !== undefined && { email }), ...(postcode !== undefined && { postcode }) };
  const row = await keepDeskSignature(db, petition, signer);
  return { answer: receipt(row, asked), audit: { action: 'signature-add', subject: row.id, detail: { way: method } } };
}

async function notice({ petition, query }: AskedOfPetition): Promise<unknown> {
  const language = v.is(LanguageTagSchema, query['lang']) ? query['lang'] : (petition.languages[0] ?? 'en');
  const { ask, handOver, retention, title, noticeVersion, controller } = petition;
  return { ...noticeOf(petition, language), language, languages: petition.languages, ask, minimumAge: askedAge(petition), gives: handOver.gives, deleteAfter: retention.deleteAfter, title, noticeVersion, controller };
}

export const assistedRoutes: readonly DeskRoute[] = [
  reads('/petitions/:petition/notice', 'helper', notice),
  writes('POST', '/petitions/:petition/assisted', { role: 'helper', body: AssistedSchema, run: addAssisted }),
];
