import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { compareHelp } from './compare-help.ts';
import type { HelpEntry } from './compare-help.ts';
import type { KeptHelp } from './kept-help.ts';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const told = (changes: Partial<HelpEntry> = {}): HelpEntry => ({ key: 'k1', sent: ['R1 own'], hasAddress: true, ...changes });

const request = { id: 'h1', reference: 'R1', tokenHash: hashOf('own'), state: 'received' };
const receipt = { kind: 'asked', requestId: 'h1', token: 'own' };
const toKari = { kind: 'help-request', requestId: 'h1' };
const gone = { kind: 'help-withdrawn', requestId: '', reference: 'R1' };
const rows = (changes: Partial<KeptHelp> = {}): KeptHelp => ({ keys: [{ key: 'k1', reference: 'R1', id: 'h1' }], requests: [request], mails: [receipt, toKari], ...changes });
const nothing = rows({ keys: [], requests: [], mails: [] });
const withdrawn = rows({ requests: [], mails: [gone] });

const CASES: readonly [sentence: string, entries: HelpEntry[], rows: KeptHelp, complaint?: RegExp][] = [
  ['told “sent” and kept', [told()], rows()],
  ['told “sent” and lost', [told()], nothing, /k1 was told “sent” and is lost/u],
  ['told “sent” whose request is not there', [told()], rows({ requests: [], mails: [] }), /R1 was told “sent” and its request is not there/u],
  ['given up and nowhere', [told({ sent: [], gaveUp: true })], nothing],
  ['given up and kept', [told({ sent: [], gaveUp: true })], rows()],
  ['refused and kept', [told({ sent: [], refused: 'not-open' })], rows(), /refused/u],
  ['kept and sent by nobody', [], rows(), /k1 is kept and nobody sent it/u],
  ['kept once more without a key', [told()], rows({ requests: [request, { ...request, id: 'h2', reference: 'R2' }] }), /R2 is kept and nobody sent it/u],
  ['told another link the second time', [told({ sent: ['R1 own', 'R1 other'] })], rows(), /several links.*R1 was told a link that does not lead to it/su],
  ['mailed a link that leads elsewhere', [told()], rows({ mails: [{ ...receipt, token: 'other' }, toKari] }), /R1 was told a link that does not lead to it/u],
  ['without a receipt by mail', [told()], rows({ mails: [toKari] }), /R1 has 0 receipts by mail/u],
  ['with two receipts by mail', [told()], rows({ mails: [receipt, receipt, toKari] }), /R1 has 2 receipts by mail/u],
  ['without an address, and mailed nothing', [told({ hasAddress: false })], rows({ mails: [toKari] })],
  ['without a word to the coordinator', [told()], rows({ mails: [receipt] }), /the coordinator reads 0 times of R1/u],
  ['told “withdrawn” and gone', [told({ withdrawn: 'told', looked: 'not-found' })], withdrawn],
  ['told “withdrawn” and there', [told({ withdrawn: 'told' })], rows(), /R1 was told “withdrawn” and is there/u],
  ['who tried to withdraw, was told nothing, and is gone', [told({ withdrawn: 'tried' })], withdrawn],
  ['who tried to withdraw, was told nothing, and is there', [told({ withdrawn: 'tried' })], rows()],
  ['told that there is nothing to withdraw, when they have withdrawn it', [told({ withdrawn: 'denied' })], withdrawn, /k1 was told that there is nothing to withdraw/u],
  ['gone and never withdrawn', [told()], withdrawn, /its request is not there/u],
  ['withdrawn and the coordinator hears nothing', [told({ withdrawn: 'told' })], rows({ requests: [], mails: [] }), /the coordinator reads 0 times that R1 is withdrawn/u],
  ['withdrawn and the coordinator hears it twice', [told({ withdrawn: 'told' })], rows({ requests: [], mails: [gone, gone] }), /the coordinator reads 2 times that R1 is withdrawn/u],
  ['there, and said to be withdrawn', [told()], rows({ mails: [receipt, toKari, gone] }), /the coordinator reads that R1 is withdrawn, and it is there/u],
  ['withdrawn whose mails are left', [told({ withdrawn: 'told' })], rows({ requests: [], mails: [receipt, gone] }), /R1 is withdrawn, and 1 mails of it are left/u],
  ['whose link says what is so', [told({ looked: 'received' })], rows()],
  ['whose link leads nowhere', [told({ looked: 'not-found' })], rows(), /the link of k1 says not-found, and it is received/u],
  ['whose link says more than is so', [told({ looked: 'found' })], rows(), /the link of k1 says found, and it is received/u],
  ['withdrawn whom nobody knows', [told()], rows({ mails: [receipt, toKari, { ...gone, reference: 'R9' }] }), /the coordinator reads of R9, which nobody sent/u],
];

describe('what those were told who asked for help, against what is kept', () => {
  for (const [sentence, entries, kept, complaint] of CASES) {
    it(`${complaint ? 'complains of' : 'is content with'} somebody ${sentence}`, () => {
      const said = compareHelp(entries, kept).join('\n');
      if (complaint) assert.match(said, complaint);
      else assert.equal(said, '');
    });
  }
});
