import type { FieldError } from '@dugnad/client/errors';
import { ageFaults, SignatureRequestSchema } from '@dugnad/client/model';
import type { Petition, Signature, SignatureRequest } from '@dugnad/client/model';
import * as v from 'valibot';
import { statedAge } from './stated-age.ts';

/** What of a petition says what a signature has to have. */
type Asked = Pick<Petition, 'ask' | 'eligibility' | 'consents'>;

const CODE = /^[a-z][a-z0-9-]*$/;

/** A JSON pointer (RFC 6901) to where a schema found something. */
function pointerOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return keys.map((key) => `/${key}`).join('');
}

/** Messages of our schemas that are codes stay; what is not there is `missing`; anything else is `invalid`. */
function codeOf(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined || issue.received === 'undefined') return 'missing';
  return CODE.test(issue.message) ? issue.message : 'invalid';
}

/** What a schema found, as the wire says it: fifty at most. */
export function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  return issues.slice(0, 50).map((issue) => ({ pointer: pointerOf(issue), code: codeOf(issue) }));
}

/** Something checked, or what is wrong with it. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; errors: FieldError[] };

/** What was sent, by a schema of the model. */
export function checkBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, body);
  return result.success ? { ok: true, value: result.output } : { ok: false, errors: fieldErrors(result.issues) };
}

/** What was sent as a signature, by itself: without asking what the petition wants. */
export function checkSignatureRequest(body: unknown): Checked<SignatureRequest> {
  return checkBody(SignatureRequestSchema, body);
}

function missingConsents(consents: Signature['consents'], petition: Asked): FieldError[] {
  const missing = petition.consents.filter(({ id, required }) => required && !consents.some(({ purposes }) => purposes.some((purpose) => purpose.id === id && purpose.granted)));
  return missing.map(({ id }) => {
    const index = consents[0]?.purposes.findIndex((purpose) => purpose.id === id) ?? -1;
    return { pointer: index < 0 ? '/consents/0/purposes' : `/consents/0/purposes/${index}/granted`, code: 'missing' };
  });
}

/** What this petition alone asks for, and was not answered: of a signature that may have other mistakes, so that all are told at once. */
export function missingAnswers(signature: Pick<Signature, 'postcode' | 'oldEnough' | 'guardian' | 'consents'>, petition: Asked): FieldError[] {
  const errors: FieldError[] = [];
  if (petition.ask.postcode === 'required' && signature.postcode === undefined) errors.push({ pointer: '/postcode', code: 'missing' });
  return [...errors, ...ageFaults(petition.eligibility, signature), ...missingConsents(signature.consents, petition)];
}

/** What this petition asks for beside what every signature has. */
export function missingFields(signature: SignatureRequest, petition: Asked): FieldError[] {
  const isOffered = signature.visibility === 'hidden' || petition.ask.visibility.includes(signature.visibility);
  return [...(isOffered ? [] : [{ pointer: '/visibility', code: 'not-offered' }]), ...missingAnswers(signature, petition)];
}

/** The signature alone, without what the petition did not ask for: what is not asked is not kept. */
export function keptSignature(request: SignatureRequest, petition: Asked, serverTime: string): Signature {
  const { formToken: _token, website: _website, postcode, comment, oldEnough, ...rest } = request;
  const age = statedAge(petition.eligibility, request);
  return {
    ...rest,
    ...(postcode !== undefined && petition.ask.postcode !== 'no' && { postcode }),
    ...(comment !== undefined && comment !== '' && petition.ask.comment && { comment }),
    ...(oldEnough !== undefined && age && { oldEnough }),
    consents: request.consents.map(({ age: _claimed, ...record }) => ({ ...record, ...(age && { age }), at: { ...record.at, server: serverTime } })),
  };
}
