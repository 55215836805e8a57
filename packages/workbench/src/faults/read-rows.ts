/** A process of its own that reads the database past the server: `read-rows.ts <file or postgres://…> <petition>` prints `KeptRows` as JSON. */
import { createHash } from 'node:crypto';
import { askAll, text } from './ask-all.ts';
import type { Rows } from './ask-all.ts';
import type { KeptRows } from './kept-rows.ts';

/** Kept apart from the server's own code, so that one mistake cannot hide in both. */
function questionsAbout(petition: string): string[] {
  return [
    `SELECT key, reference FROM idempotency_keys WHERE petition_id = '${petition}'`,
    `SELECT reference, signature_id, token_hash FROM attempts WHERE petition_id = '${petition}'`,
    `SELECT s.id, s.email, s.state, (SELECT count(*) FROM mails m WHERE m.signature_id = s.id AND m.kind <> 'confirmed') AS mails, (SELECT count(*) FROM mails m WHERE m.signature_id = s.id AND m.kind = 'confirmed') AS thanks FROM signatures s WHERE s.petition_id = '${petition}'`,
    `SELECT waiting, confirmed FROM petition_counts WHERE petition_id = '${petition}'`,
    `SELECT m.data FROM mails m JOIN signatures s ON s.id = m.signature_id WHERE s.petition_id = '${petition}'`,
  ];
}

/** Of a token only its hash is kept beside the reference; the mail that waits has the token itself. */
function codesIn(mails: Rows, attempts: Rows): KeptRows['codes'] {
  const references = new Map(attempts.map(({ token_hash: hash, reference }) => [text(hash), text(reference)]));
  const all = mails.map(({ data }) => JSON.parse(text(data)) as { code?: string; token?: string });
  return Object.fromEntries(
    all.flatMap(({ code, token }) => {
      const reference = token && references.get(createHash('sha256').update(token).digest('hex'));
      return reference && code ? [[reference, { code, token }]] : [];
    }),
  );
}

const countsIn = ([row]: Rows): KeptRows['counts'] => ({ waiting: Number(row?.['waiting'] ?? 0), confirmed: Number(row?.['confirmed'] ?? 0) });

async function readRows(place: string, petition: string): Promise<KeptRows> {
  const [keys = [], attempts = [], signatures = [], counts = [], mails = []] = await askAll(place, questionsAbout(petition));
  return {
    keys: keys.map(({ key, reference }) => ({ key: text(key), reference: text(reference) })),
    attempts: attempts.map(({ reference, signature_id: signatureId }) => ({ reference: text(reference), signatureId: signatureId === null ? null : text(signatureId) })),
    signatures: signatures.map(({ id, email, state, mails: count, thanks }) => ({ id: text(id), email: text(email), state: text(state), mails: Number(count), thanks: Number(thanks) })),
    counts: countsIn(counts),
    codes: codesIn(mails, attempts),
  };
}

const [place = '', petition = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readRows(place, petition)));
