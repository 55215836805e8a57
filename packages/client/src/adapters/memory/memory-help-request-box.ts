import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { HelpPointInput, HelpRequest, HelpRequestInput, HelpRequestReceipt, HelpRequestStatus } from '../../model/help-request.ts';
import type { HelpRequestBox } from '../../ports/help-request-box.ts';
import { helpDeletionDay } from '../../model/help-request-faults.ts';
import { checkHelpRequest, demandOpenPoint } from '../answer/check-help-request.ts';
import { completeHelpPoint } from '../answer/complete-help-point.ts';
import { createAnswering } from './obey.ts';

/** The help point, and how its backend behaves; for stories, tests and demonstrations. */
export interface MemoryHelpRequestOptions {
  /** Not checked against the schema: it comes from code. */
  point: HelpPointInput;
  src?: string;
  /** Milliseconds since 1970; the clock unless told. */
  now?: () => number;
  /** Everything is rejected with this and nothing done, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** What is sent is done, but its answer is lost with this. */
  failAfter?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
}

/** A request as it is kept: a coordinator's decision is `status`, `answer` and `known`. */
export interface KeptHelpRequest extends Pick<HelpRequestStatus, 'status' | 'answer' | 'known' | 'sent'> {
  token: string;
  request: HelpRequest;
  receipt: HelpRequestReceipt;
}

/** A box that can be changed from outside and looked into. */
export interface MemoryHelpRequestBox extends HelpRequestBox {
  update(changes: Partial<MemoryHelpRequestOptions>): void;
  /** What a coordinator does. */
  decide(token: string, decision: Pick<KeptHelpRequest, 'status' | 'answer' | 'known'>): void;
  /** Everything that was sent, the repeated and the refused too, with its key. */
  readonly sent: readonly { request: HelpRequestInput; idempotencyKey: string }[];
  readonly kept: readonly KeptHelpRequest[];
}

const DAY = 86_400_000;

function statusOf({ request: { what, when }, receipt: { token: _token, status: _received, ...receipt }, status, answer, known, sent }: KeptHelpRequest): HelpRequestStatus {
  return { ...receipt, status, ...(known && { known }), ...(answer !== undefined && { answer }), what, when, sent };
}

/** The next request, checked and with its receipt. */
function makeKept(input: HelpRequestInput, { point: written, now: clock = Date.now }: MemoryHelpRequestOptions, number: number): KeptHelpRequest {
  const [point, now] = [completeHelpPoint(written), clock()];
  demandOpenPoint(point);
  const request = checkHelpRequest(input, now);
  const { answerWithin, contact } = point;
  const answerBy = answerWithin === undefined ? {} : { answerBy: new Date(now + answerWithin * DAY).toISOString() };
  const receipt: HelpRequestReceipt = { reference: `HELP-${String(number).padStart(4, '0')}`, status: 'received', token: `token-${number}`, contact, ...answerBy, deleteAfter: helpDeletionDay(point, request, now) };
  return { token: receipt.token, request, receipt, status: 'received', sent: new Date(now).toISOString() };
}

/** A box for requests in memory: no request of the net, and no chance. References and tokens count from 1. */
export function createMemoryHelpRequestBox(options: MemoryHelpRequestOptions): MemoryHelpRequestBox {
  let state = options;
  const { src = 'memory:' } = options;
  const sent: { request: HelpRequestInput; idempotencyKey: string }[] = [];
  const kept: KeptHelpRequest[] = [];
  const done = new Map<string, { content: string; receipt: HelpRequestReceipt }>();
  const answer = createAnswering(src, () => state);
  const find = (token: string): KeptHelpRequest => {
    const found = kept.find((one) => one.token === token);
    if (!found) throw new DugnadError('not-found', 'There is no such request.', { src });
    return found;
  };
  function take(request: HelpRequestInput, key: string): HelpRequestReceipt {
    sent.push({ request, idempotencyKey: key });
    const content = JSON.stringify(request);
    const before = done.get(key);
    if (before && before.content !== content) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.', { src });
    if (before) return before.receipt;
    const fresh = makeKept(request, state, done.size + 1);
    kept.push(fresh);
    done.set(key, { content, receipt: fresh.receipt });
    return fresh.receipt;
  }
  return {
    src,
    abilities: {},
    sent,
    kept,
    update(changes) {
      state = { ...state, ...changes };
    },
    decide: (token, decision) => void Object.assign(find(token), decision),
    readPoint: (how) => answer(() => completeHelpPoint(state.point), how),
    send: (request, how) => answer(() => take(request, how.idempotencyKey), how, true),
    status: (token, how) => answer(() => statusOf(find(token)), how),
    withdraw: (token, how) => answer(() => void kept.splice(kept.indexOf(find(token)), 1), how, true),
  };
}
