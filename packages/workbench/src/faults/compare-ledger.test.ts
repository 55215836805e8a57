import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareLedger, type LedgerEntry } from './compare-ledger.ts';
import type { KeptRows } from './kept-rows.ts';

const told = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({ key: 'k1', email: 'a@example.org', sent: ['R1'], ...changes });

function rows(changes: Partial<KeptRows> = {}): KeptRows {
  return {
    keys: [{ key: 'k1', reference: 'R1' }],
    attempts: [{ reference: 'R1', signatureId: 's1' }],
    signatures: [{ id: 's1', email: 'a@example.org', state: 'waiting', mails: 1, thanks: 0 }],
    counts: { waiting: 1, confirmed: 0 },
    codes: {},
    ...changes,
  };
}

const nothing = rows({ keys: [], attempts: [], signatures: [], counts: { waiting: 0, confirmed: 0 } });
const confirmed = rows({ signatures: [{ id: 's1', email: 'a@example.org', state: 'confirmed', mails: 1, thanks: 1 }], counts: { waiting: 0, confirmed: 1 } });
const again = rows({
  keys: [{ key: 'k1', reference: 'R1' }, { key: 'k2', reference: 'R2' }],
  attempts: [{ reference: 'R1', signatureId: 's1' }, { reference: 'R2', signatureId: 's1' }],
  signatures: [{ id: 's1', email: 'a@example.org', state: 'waiting', mails: 2, thanks: 0 }],
});

const CASES: readonly [sentence: string, entries: LedgerEntry[], rows: KeptRows, complaint?: RegExp][] = [
  ['told “sent” and there once', [told()], rows()],
  ['told “sent” twice alike', [told({ sent: ['R1', 'R1'] })], rows()],
  ['told “sent” and lost', [told()], nothing, /k1 was told “sent” and is lost/u],
  ['told another reference', [told({ sent: ['R1', 'R9'] })], rows(), /k1 was told R9 and is kept as R1/u],
  ['told “sent” and only its key is there', [told()], rows({ signatures: [], counts: { waiting: 0, confirmed: 0 } }), /its signature is not there/u],
  ['told “sent” and the signature of somebody else is there', [told({ email: 'b@example.org' })], rows(), /its signature is not there/u],
  ['not told, given up, and absent', [told({ sent: [], gaveUp: true })], nothing],
  ['not told, given up, and there once', [told({ sent: [], gaveUp: true })], rows()],
  ['never told anything', [told({ sent: [] })], rows(), /never told anything that ends it/u],
  ['left the outbox while its page was gone, and there once', [told({ sent: [], leftUnseen: true })], rows()],
  ['left the outbox while its page was gone, and lost', [told({ sent: [], leftUnseen: true })], nothing, /left the outbox and is lost/u],
  ['told “refused” and absent', [told({ sent: [], refused: 'invalid-input' })], nothing],
  ['told “refused” and kept', [told({ sent: [], refused: 'invalid-input' })], rows(), /told “refused” \(invalid-input\) and is kept/u],
  ['signed twice by two intents', [told(), told({ key: 'k2', sent: ['R2'] })], again],
  ['one intent that was done twice', [told()], rows({ attempts: again.attempts }), /signed 1 times and made 2 attempts/u],
  ['one intent that wrote two mails', [told()], rows({ signatures: [{ id: 's1', email: 'a@example.org', state: 'waiting', mails: 2, thanks: 0 }] }), /made 1 attempts and 2 mails/u],
  ['one address kept twice', [told()], rows({ signatures: [...rows().signatures, { id: 's2', email: 'a@example.org', state: 'waiting', mails: 0, thanks: 0 }], counts: { waiting: 2, confirmed: 0 } }), /is kept 2 times/u],
  ['a key that nobody sent', [], nothing],
  ['a row that nobody sent', [], rows(), /k1 is kept and nobody sent it/u],
  ['told “confirmed” and confirmed', [told({ confirmed: 'told' })], confirmed],
  ['told “confirmed” and waiting', [told({ confirmed: 'told' })], rows(), /told “confirmed” and is waiting/u],
  ['tried to confirm and confirmed', [told({ confirmed: 'tried' })], confirmed],
  ['tried to confirm and waiting', [told({ confirmed: 'tried' })], rows()],
  ['confirmed by nobody', [told()], confirmed, /is confirmed and nobody confirmed it/u],
  ['thanked twice', [told({ confirmed: 'told' })], rows({ ...confirmed, signatures: [{ id: 's1', email: 'a@example.org', state: 'confirmed', mails: 1, thanks: 2 }] }), /is confirmed and was thanked 2 times/u],
  ['counted wrongly', [told()], rows({ counts: { waiting: 2, confirmed: 0 } }), /the counts say 2 waiting and 0 confirmed, and there are 1 and 0/u],
];

describe('what clients were told, beside what is kept', () => {
  for (const [sentence, entries, kept, complaint] of CASES) {
    it(`${sentence}: ${complaint ? 'a complaint' : 'all is well'}`, () => {
      const complaints = compareLedger(entries, kept);
      if (complaint) assert.match(complaints.join('\n'), complaint);
      else assert.deepEqual(complaints, []);
    });
  }
});
