import type { FieldError } from '@dugnad/client/errors';
import { SignUpSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { checkBody } from '../../signing/check-signature.ts';
import type { SignUpIntent, StoredOpportunity } from '../../store/opportunity-store.ts';
import { volunteerHashes } from '../../volunteering/volunteer-hashes.ts';
import type { Db } from '../desk.ts';

const { person, languages, availability, language } = SignUpSchema.entries;

/** One row of a list of volunteers: what a sign-up says of a person, and nothing else. */
export const ListedSchema = v.object({ person, languages, availability, language });
export type Listed = v.InferOutput<typeof ListedSchema>;

type Hashes = Pick<SignUpIntent, 'phoneHash' | 'emailHash'>;

/** `new` is taken; `there` has signed up here already, and `twice` stands higher up in the list: known again by number or address, however they are written. */
export interface Looked {
  status: 'new' | 'there' | 'twice' | 'wrong';
  errors?: FieldError[];
}

interface Known {
  secret: string;
  opportunity: StoredOpportunity;
  /** Hashes of whoever is there. */
  there: ReadonlySet<string>;
}

const hashesOf = ({ phoneHash, emailHash }: Hashes): string[] => [phoneHash, emailHash].filter((hash) => hash !== undefined);

/** Who has signed up for it, as the keyed hashes of numbers and addresses. */
export async function hashesThere(db: Db, opportunityId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('sign_ups').select(['phone_hash', 'email_hash']).where('opportunity_id', '=', opportunityId).where('blocked', '=', 0).execute();
  return new Set(rows.flatMap(({ phone_hash: phone, email_hash: email }) => [phone, email].filter((hash) => hash !== null)));
}

function statusOf(listed: Listed, { secret, opportunity, there }: Known, above: Set<string>): Looked['status'] {
  const own = hashesOf(volunteerHashes(secret, listed.person, opportunity));
  const isThere = own.some((hash) => there.has(hash));
  const isTwice = own.some((hash) => above.has(hash));
  for (const hash of own) above.add(hash);
  return isThere ? 'there' : isTwice ? 'twice' : 'new';
}

/** What would become of each row, in the order of the list. */
export function lookAtList(rows: readonly unknown[], known: Known): Looked[] {
  const above = new Set<string>();
  return rows.map((row) => {
    const checked = checkBody(ListedSchema, row);
    return checked.ok ? { status: statusOf(checked.value, known, above) } : { status: 'wrong', errors: checked.errors };
  });
}
