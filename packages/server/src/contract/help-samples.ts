import { SAMPLE_HELP_POINT, sampleHelpRequest } from '@dugnad/client/contract';
import { HelpPointSchema, HelpRequestSchema } from '@dugnad/client/model';
import type { HelpRequestInput } from '@dugnad/client/model';
import * as v from 'valibot';
import type { HelpIntent, StoredHelpPoint } from '../store/help-store.ts';

/** Where one asks for help at `gronlia`. */
export function testHelpPoint(changes: Partial<StoredHelpPoint> = {}): StoredHelpPoint {
  const { id, status: _status, ...point } = v.parse(HelpPointSchema, SAMPLE_HELP_POINT);
  return { ...point, siteId: id, state: 'open', ...changes };
}

/** A request of Aud's, as the server makes it; the same names give the same keys. */
export function testHelp(id = 'help-1', changes: Partial<HelpIntent> = {}, request: Partial<HelpRequestInput> = {}): HelpIntent {
  return {
    idempotencyKey: `key of ${id}`, fingerprint: `print of ${id}`, id, siteId: 'gronlia', token: `token-of-${id}`, tokenHash: `hash of the link of ${id}`, blocked: false,
    request: v.parse(HelpRequestSchema, sampleHelpRequest(request)), phoneHash: 'hash of the phone', emailHash: 'hash of the mail', reference: `REF-${id.toUpperCase()}`,
    answerBy: '2026-12-01T10:00:00.000Z', deleteAfter: '2027-03-01', coordinator: { recipient: 'kari@example.org', language: 'nb' }, now: '2026-11-28T10:00:00.000Z',
    ...changes,
  };
}
