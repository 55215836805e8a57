import type { SignatureInput } from '../../model/signature.ts';
import { asText } from './send-form.ts';

/** What is sent, by our names of the fields. */
export interface PostedSignature {
  signature: SignatureInput;
  petition: string;
  reference: string;
  idempotencyKey: string;
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/**
 * Flat, since a form or a row of a spreadsheet is: each agreement is `consent-<purpose id>` with `yes` or `no`, and the whole
 * records of consent follow as JSON in `consentRecords`, to be kept as proof.
 *
 * `guardian` is the name of the parent or guardian of whoever is too young to sign alone; `email` is theirs then.
 *
 * @param names other names for some of the fields, `{ email: '_replyto' }`
 */
export function flattenSignature({ signature, ...about }: PostedSignature, names: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { consents, comment, oldEnough, guardian, ...plain } = signature;
  const all: Record<string, string | undefined> = {
    ...plain,
    comment: comment && asText(comment),
    oldEnough: oldEnough === undefined ? undefined : yesNo(oldEnough),
    guardian: guardian?.name,
    ...Object.fromEntries(consents.flatMap(({ purposes }) => purposes.map(({ id, granted }) => [`consent-${id}`, yesNo(granted)]))),
    consentRecords: JSON.stringify(consents),
    ...about,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[names[name] ?? name, value]])));
}
