import type { HelpRequest } from '@dugnad/client/model';
import { haveSimilarWords } from '../../help/similar-words.ts';
import { helpRequestFrom } from '../../store/help/help-request-row.ts';
import type { HelpRequestRow } from '../../store/help/help-tables.ts';
import type { StoredHelpRequest } from '../../store/help-store.ts';
import type { Db } from '../desk.ts';

/** Why one may be the same as another: the same telephone or address, or mostly the same words for the same day. */
export type Likeness = 'person' | 'words';

/** Another request that may be the same. A person decides. */
export interface LikelySame {
  id: string;
  reference: string;
  name: string;
  what: string;
  state: string;
  sent: string;
  why: Likeness;
}

/** A request as the desk shows it. */
export interface DeskRequest extends Pick<StoredHelpRequest, 'id' | 'reference' | 'state' | 'blocked' | 'known' | 'day' | 'sent' | 'changed' | 'deleteAfter'> {
  request: HelpRequest;
  answer?: string;
  answerBy: string | null;
  sameAs?: string;
}

export function deskRequest(row: HelpRequestRow): DeskRequest {
  const { siteId: _site, answerBy, ...rest } = helpRequestFrom(row);
  return { ...rest, answerBy: answerBy ?? null };
}

const OPEN = ['received', 'talking', 'found'] as const;

function likeness(one: HelpRequestRow, other: HelpRequestRow): Likeness | undefined {
  const isOf = (name: 'phone_hash' | 'email_hash'): boolean => one[name] !== null && one[name] === other[name];
  if (isOf('phone_hash') || isOf('email_hash')) return 'person';
  const [what, otherWhat] = [helpRequestFrom(one).request.what, helpRequestFrom(other).request.what];
  return one.day === other.day && haveSimilarWords(what, otherWhat) ? 'words' : undefined;
}

/** Looked for when somebody opens a request, and kept nowhere: open ones of the site, from the same number or address, or for the same day in mostly the same words. */
export async function likelySame(db: Db, row: HelpRequestRow): Promise<LikelySame[]> {
  const others = await db
    .selectFrom('help_requests')
    .selectAll()
    .where('site_id', '=', row.site_id)
    .where('id', '<>', row.id)
    .where('blocked', '=', 0)
    .where('state', 'in', OPEN)
    .where(({ or, eb }) => or([eb('day', '=', row.day), ...(row.phone_hash === null ? [] : [eb('phone_hash', '=', row.phone_hash)]), ...(row.email_hash === null ? [] : [eb('email_hash', '=', row.email_hash)])]))
    .orderBy('sent_at')
    .limit(200)
    .execute();
  return others.flatMap((other) => {
    const why = likeness(row, other);
    const { id, reference, name, request: { what } = { what: '' }, state, sent } = { ...helpRequestFrom(other), name: other.name };
    return why === undefined ? [] : [{ id, reference, name, what, state, sent, why }];
  });
}
