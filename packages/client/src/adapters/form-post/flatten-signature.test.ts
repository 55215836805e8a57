import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import type { Petition, SignatureInput } from '../../model/index.ts';
import { flattenSignature } from './flatten-signature.ts';

async function flat(changes: Partial<SignatureInput> = {}, names?: Record<string, string>): Promise<Record<string, string>> {
  const signature = await sampleSignature(SAMPLE_PETITION as Petition, changes);
  return flattenSignature({ signature, petition: 'park', reference: 'K7QD-M2XP', idempotencyKey: 'key' }, names);
}

describe('a signature as a row of a table', () => {
  it('has a column for each thing, and no other', async () => {
    assert.deepEqual(Object.keys(await flat()).toSorted(), ['consent-news', 'consent-opinion', 'consentRecords', 'email', 'idempotencyKey', 'language', 'name', 'petition', 'reference', 'visibility']);
  });

  it('says yes or no to each agreement, and keeps the whole proof', async () => {
    const row = await flat();
    assert.deepEqual([row['consent-opinion'], row['consent-news']], ['yes', 'no']);
    assert.equal((JSON.parse(row['consentRecords'] ?? '') as { noticeVersion: string }[])[0]?.noticeVersion, '2026-11');
  });

  it('has the names that the webmaster gave to its columns', async () => {
    const row = await flat({}, { email: '_replyto', 'consent-news': 'nyhetsbrev' });
    assert.deepEqual([row['_replyto'], row['nyhetsbrev'], 'email' in row, 'consent-news' in row], ['aud@example.org', 'no', false, false]);
  });

  const COMMENTS: [written: string, sent: string | undefined][] = [['For the trees', 'For the trees'], ['=HYPERLINK("x")', '\'=HYPERLINK("x")'], ['+1', "'+1"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['1=1', '1=1'], ['', undefined]];
  for (const [written, sent] of COMMENTS) {
    it(`has the comment “${written.trim()}” as ${sent === undefined ? 'nothing' : sent.startsWith("'") ? 'text that no spreadsheet runs' : 'it is'}`, async () => assert.equal((await flat({ comment: written }))['comment'], sent));
  }

  it('has the name of the guardian in a column of its own, beside their address', async () => {
    const row = await flat({ guardian: { name: 'Kari Nordmann' }, email: 'kari@example.org' });
    assert.deepEqual([row['guardian'], row['email'], 'oldEnough' in row], ['Kari Nordmann', 'kari@example.org', false]);
    assert.equal((await flat({ guardian: { name: 'Kari Nordmann' } }, { guardian: 'foresatt' }))['foresatt'], 'Kari Nordmann');
  });

  for (const [oldEnough, said] of [[true, 'yes'], [false, 'no'], [undefined, undefined]] as const) {
    it(`says ${said ?? 'nothing'} of an age ${oldEnough === undefined ? 'that nobody asked for' : `that was ${String(oldEnough)}`}`, async () => {
      assert.equal((await flat(oldEnough === undefined ? {} : { oldEnough }))['oldEnough'], said);
    });
  }
});
