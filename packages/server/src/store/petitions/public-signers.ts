import type { Visibility } from '@dugnad/client/model';
import type { Database } from '../database/database.ts';
import { shownName } from './initials.ts';

interface SignerRow {
  name: string | null;
  visibility: Visibility;
  at: string;
}

const SIGNERS = `SELECT name, visibility, confirmed_at AS at FROM signatures
  WHERE petition_id = $1 AND state = 'confirmed' AND test = 0 AND visibility <> 'hidden' AND name IS NOT NULL ORDER BY confirmed_at DESC, id LIMIT $2`;
const COMMENTS = `SELECT name, visibility, comment, language, confirmed_at AS at FROM signatures
  WHERE petition_id = $1 AND state = 'confirmed' AND test = 0 AND comment_state = 'shown' AND comment IS NOT NULL ORDER BY confirmed_at DESC, id LIMIT $2`;

export async function recentSigners(database: Database, petitionId: string, limit: number): Promise<{ name: string; visibility: Visibility; at: string }[]> {
  const rows = await database.all<SignerRow>(SIGNERS, [petitionId, limit]);
  return rows.map(({ name, visibility, at }) => ({ name: shownName(name, visibility) ?? '', visibility, at }));
}

export async function shownComments(database: Database, petitionId: string, limit: number): Promise<{ name?: string; text: string; language: string; at: string }[]> {
  const rows = await database.all<SignerRow & { comment: string; language: string }>(COMMENTS, [petitionId, limit]);
  return rows.map(({ name, visibility, comment, language, at }) => {
    const shown = shownName(name, visibility);
    return { ...(shown && { name: shown }), text: comment, language, at };
  });
}
