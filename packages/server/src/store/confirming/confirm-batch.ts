import type { Connection, NewRows } from '../database/database.ts';
import type { ConfirmRequest } from '../petition-store.ts';
import { consentRow, consentRows } from '../signing/consent-row.ts';
import type { TypedDetails } from '../signing/decide-signing.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { MailRow } from '../tables.ts';
import type { ConfirmDecision, Confirmed, FoundAnswer, FoundAttempt, FoundConfirming, FoundSigner } from './decide-confirming.ts';

const ATTEMPTS = 'SELECT * FROM attempts WHERE token_hash = ANY($1) OR reference = ANY($2) ORDER BY reference FOR NO KEY UPDATE';
const SIGNERS = `SELECT s.id, s.petition_id, s.state, s.method, s.test, s.name, s.guardian_name, s.email, s.language, p.site_id,
  COALESCE((SELECT max(c.position) FROM consent_records c WHERE c.signature_id = s.id), 0) AS consents,
  COALESCE((SELECT c.hash FROM consent_records c WHERE c.signature_id = s.id ORDER BY c.position DESC LIMIT 1), '') AS last_consent FROM signatures s JOIN petitions p ON p.id = s.petition_id
  WHERE s.id IN (SELECT signature_id FROM attempts WHERE token_hash = ANY($1) OR reference = ANY($2)) ORDER BY s.id FOR NO KEY UPDATE OF s`;
const LINKS = 'SELECT token_hash FROM manage_links WHERE token_hash = ANY($1)';
const ANSWERS = 'SELECT key, fingerprint, body FROM answers WHERE key = ANY($1)';
const CONFIRM = `UPDATE signatures SET state = 'confirmed', confirmed_at = $2 WHERE id = ANY($1)`;
const USE = 'UPDATE attempts SET used_at = $2 WHERE reference = ANY($1)';
/** What others typed for the same address is of no use any more. */
const FORGET = 'UPDATE attempts SET details = NULL WHERE signature_id = ANY($1) AND details IS NOT NULL';
const DETAILS = 'UPDATE signatures SET name = $2, email = $3, postcode = $4, visibility = $5, comment = $6, comment_state = $7, language = $8, guardian_name = $9 WHERE id = $1';
const TRIED = 'UPDATE attempts SET tries = $2 WHERE reference = $1';
/** The first link, which is in a mail, and the latest few stay. */
const LINKS_KEPT = 20;
const PRUNE = `DELETE FROM manage_links WHERE signature_id = $1
  AND token_hash NOT IN (SELECT token_hash FROM manage_links WHERE signature_id = $1 ORDER BY created_at DESC LIMIT ${LINKS_KEPT})
  AND token_hash NOT IN (SELECT token_hash FROM manage_links WHERE signature_id = $1 ORDER BY created_at LIMIT 1)`;

/** All at once: none of it needs the answer of another. */
export async function findConfirming(connection: Connection, requests: readonly ConfirmRequest[]): Promise<FoundConfirming> {
  if (requests.length === 0) return { attempts: [], signers: [], answers: [], links: [] };
  const tokens = requests.flatMap((request) => ('tokenHash' in request ? [request.tokenHash] : []));
  const references = requests.flatMap((request) => ('reference' in request ? [request.reference] : []));
  const [attempts, signers, links, answers] = await Promise.all([
    connection.all<FoundAttempt>(ATTEMPTS, [tokens, references]),
    connection.all<FoundSigner>(SIGNERS, [tokens, references]),
    connection.all<{ token_hash: string }>(LINKS, [requests.map(({ fresh }) => fresh.manageTokenHash)]),
    connection.all<FoundAnswer>(ANSWERS, [requests.flatMap(({ intent }) => intent?.key ?? [])]),
  ]);
  return { attempts, signers, links, answers };
}

const typedIn = ({ attempt }: Confirmed): TypedDetails | undefined => (attempt.details === null ? undefined : (JSON.parse(attempt.details) as TypedDetails));

/** Who is written to, as they called themselves with the mail that was answered. */
function addressed(confirmed: Confirmed): Pick<FoundSigner, 'name' | 'email' | 'language'> & { guardian: string | null } {
  const { signer } = confirmed;
  const { guardian, ...typed } = typedIn(confirmed) ?? { ...signer, guardian: undefined };
  return { ...typed, guardian: guardian?.name ?? signer.guardian_name };
}

/** The mail with the personal link, once, to each who is confirmed now. */
function mailTo(confirmed: Confirmed, { links }: ConfirmDecision, now: string): MailRow[] {
  const { signer, attempt } = confirmed;
  const { name, email, language, guardian } = addressed(confirmed);
  if (email === null) return [];
  const token = links.find(({ signature_id }) => signature_id === signer.id)?.token;
  const data = { petitionId: signer.petition_id, reference: attempt.reference, name: name ?? '', token, ...(guardian !== null && { guardian }) };
  return [mailRow({ siteId: signer.site_id, signatureId: signer.id, kind: 'confirmed', recipient: email, language, data, now, expires: null })];
}

/** What confirming adds. */
export function confirmedRows(decision: ConfirmDecision, { links }: Pick<FoundConfirming, 'links'>, now: string): Required<Pick<NewRows, 'consent_records' | 'mails' | 'manage_links' | 'answers'>> {
  const all = [...decision.confirmed.values()];
  const fresh = new Map(decision.links.map(({ token: _, ...row }) => [row.token_hash, row]));
  for (const { token_hash } of links) fresh.delete(token_hash);
  return {
    consent_records: all.flatMap((confirmed) => {
      const { consents = [], noticeKnown = false } = typedIn(confirmed) ?? {};
      const { signer: { id, consents: position, last_consent: hash }, attempt, guardian } = confirmed;
      const agreed = { id, petitionId: attempt.petition_id };
      const rows = consentRows(consents, { ...agreed, noticeKnown, after: { position, hash } }, now);
      // The guardian's proof is what a page of ours has shown, and stands after the child's.
      return guardian ? [...rows, consentRow(guardian, { ...agreed, noticeKnown: true, after: rows.at(-1) ?? { position, hash } }, now)] : rows;
    }),
    mails: all.flatMap((confirmed) => mailTo(confirmed, decision, now)),
    manage_links: [...fresh.values()],
    answers: decision.answers,
  };
}

function takeDetails(connection: Connection, confirmed: Confirmed): void {
  const typed = typedIn(confirmed);
  if (!typed) return;
  const { name, email, postcode, visibility, comment, language, guardian } = typed;
  connection.send(DETAILS, [confirmed.signer.id, name, email, postcode ?? null, visibility, comment || null, comment ? 'waiting' : 'none', language, guardian?.name ?? null]);
}

/** What confirming changes, after its rows are added. */
export function changeConfirmed(connection: Connection, { tried, confirmed, links }: ConfirmDecision, now: string): void {
  for (const [reference, tries] of tried) connection.send(TRIED, [reference, tries]);
  const ids = [...confirmed.keys()];
  if (ids.length > 0) {
    connection.send(CONFIRM, [ids, now]);
    connection.send(USE, [[...confirmed.values()].map(({ attempt }) => attempt.reference), now]);
    for (const one of confirmed.values()) takeDetails(connection, one);
    connection.send(FORGET, [ids]);
  }
  const again = new Set(links.map(({ signature_id }) => signature_id).filter((id) => !confirmed.has(id)));
  for (const id of again) connection.send(PRUNE, [id]);
}
