import type { Connection } from '../database/database.ts';
import type { Deltas } from '../petitions/counts.ts';
import type { ConfirmOutcome, ConfirmRequest } from '../petition-store.ts';
import { consentRow } from '../signing/consent-row.ts';
import type { TypedDetails } from '../signing/decide-signing.ts';
import { mailRow } from '../signing/mail-row.ts';
import type { SignatureRow } from '../tables.ts';
import { decideConfirming } from './decide-confirming.ts';
import type { ConfirmDecision, FoundAttempt, FoundSigner } from './decide-confirming.ts';

const ATTEMPTS = 'SELECT * FROM attempts WHERE token_hash = ANY($1) OR reference = ANY($2) ORDER BY reference FOR NO KEY UPDATE';
const SIGNERS = 'SELECT id, petition_id, state, method, test FROM signatures WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE';
const CONFIRM = `UPDATE signatures SET state = 'confirmed', confirmed_at = $2 WHERE id = ANY($1)`;
const USE = 'UPDATE attempts SET used_at = $2 WHERE reference = ANY($1)';
/** What others typed for the same address is of no use any more. */
const FORGET = 'UPDATE attempts SET details = NULL WHERE signature_id = ANY($1) AND details IS NOT NULL';
const DETAILS = 'UPDATE signatures SET name = $2, email = $3, postcode = $4, visibility = $5, comment = $6, comment_state = $7, language = $8 WHERE id = $1';
const TRIED = 'UPDATE attempts SET tries = $2 WHERE reference = $1';
const RECIPIENTS = `SELECT s.id, s.petition_id, s.name, s.email, s.language, p.site_id FROM signatures s JOIN petitions p ON p.id = s.petition_id WHERE s.id = ANY($1) AND s.email IS NOT NULL`;
const LINKS = 'SELECT token_hash FROM manage_links WHERE token_hash = ANY($1)';
/** The first link, which is in a mail, and the latest few stay. */
const LINKS_KEPT = 20;
const PRUNE = `DELETE FROM manage_links WHERE signature_id = $1
  AND token_hash NOT IN (SELECT token_hash FROM manage_links WHERE signature_id = $1 ORDER BY created_at DESC LIMIT ${LINKS_KEPT})
  AND token_hash NOT IN (SELECT token_hash FROM manage_links WHERE signature_id = $1 ORDER BY created_at LIMIT 1)`;

async function takeDetails(connection: Connection, signatureId: string, { details, petition_id: petitionId }: FoundAttempt, now: string): Promise<void> {
  if (details === null) return;
  const { name, email, postcode, visibility, comment, language, consents, noticeKnown } = JSON.parse(details) as TypedDetails;
  await connection.all(DETAILS, [signatureId, name, email, postcode ?? null, visibility, comment || null, comment ? 'waiting' : 'none', language]);
  await connection.insert({ consent_records: consents.map((record) => consentRow(record, { id: signatureId, petitionId, noticeKnown }, now)) });
}

type Recipient = Pick<SignatureRow, 'id' | 'petition_id' | 'name' | 'email' | 'language'> & { site_id: string };

/** The mail with the personal link, once, to each who is confirmed now. */
async function queueMails(connection: Connection, { confirmed, links }: ConfirmDecision, now: string): Promise<void> {
  const recipients = await connection.all<Recipient>(RECIPIENTS, [[...confirmed.keys()]]);
  const rows = recipients.map(({ id, petition_id: petitionId, name, email, language, site_id: siteId }) => {
    const data = { petitionId, reference: confirmed.get(id)?.reference, name: name ?? '', token: links.find(({ signature_id }) => signature_id === id)?.token };
    return mailRow({ siteId, signatureId: id, kind: 'confirmed', recipient: email ?? '', language, data, now, expires: null });
  });
  await connection.insert({ mails: rows });
}

async function writeConfirmed(connection: Connection, decision: ConfirmDecision, now: string): Promise<void> {
  const ids = [...decision.confirmed.keys()];
  if (ids.length === 0) return;
  await connection.all(CONFIRM, [ids, now]);
  await connection.all(USE, [[...decision.confirmed.values()].map(({ reference }) => reference), now]);
  for (const [id, attempt] of decision.confirmed) await takeDetails(connection, id, attempt, now);
  await connection.all(FORGET, [ids]);
  await queueMails(connection, decision, now);
}

async function writeLinks(connection: Connection, { links, confirmed }: ConfirmDecision): Promise<void> {
  // Pressed twice, a button hands out the same link twice.
  const known = links.length === 0 ? [] : await connection.all<{ token_hash: string }>(LINKS, [links.map(({ token_hash }) => token_hash)]);
  const fresh = new Map(links.map(({ token: _, ...row }) => [row.token_hash, row]));
  for (const { token_hash } of known) fresh.delete(token_hash);
  await connection.insert({ manage_links: [...fresh.values()] });
  const again = new Set(links.map(({ signature_id }) => signature_id).filter((id) => !confirmed.has(id)));
  for (const id of again) await connection.all(PRUNE, [id]);
}

/** Confirms many in the transaction of `connection`. */
export async function confirmBatch(connection: Connection, requests: readonly ConfirmRequest[], deltas: Deltas): Promise<ConfirmOutcome[]> {
  if (requests.length === 0) return [];
  const tokens = requests.flatMap((request) => ('tokenHash' in request ? [request.tokenHash] : []));
  const references = requests.flatMap((request) => ('reference' in request ? [request.reference] : []));
  const attempts = await connection.all<FoundAttempt>(ATTEMPTS, [tokens, references]);
  const ids = [...new Set(attempts.flatMap(({ signature_id }) => signature_id ?? []))];
  const signers = await connection.all<FoundSigner>(SIGNERS, [ids]);
  const decision = decideConfirming(requests, { attempts, signers }, deltas);
  const now = requests.at(-1)?.fresh.now ?? '';
  for (const [reference, tries] of decision.tried) await connection.all(TRIED, [reference, tries]);
  await writeConfirmed(connection, decision, now);
  await writeLinks(connection, decision);
  return decision.outcomes;
}
