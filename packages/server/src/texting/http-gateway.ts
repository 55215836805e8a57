import type { SmsGateway, TextMessage } from './sms-gateway.ts';
import { SmsGatewayError } from './sms-gateway.ts';

export interface HttpGatewaySettings {
  /** Begins with `https:`. */
  url: string;
  /** Sent as a bearer token. */
  key?: string;
  /** Milliseconds until nobody waits any more; 15,000 unless told. */
  patience?: number;
  fetch?: typeof fetch;
}

/** What a gateway says about this very message. Whatever else is wrong may be put right: then it goes later. */
const REFUSALS = new Set([400, 404, 410, 413, 422]);

/** Errors of the net before anything was said. */
const BEFORE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID']);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  // What `fetch` rejects with has the error of the net inside.
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,50}$/.test(code) ? code : 'unknown';
}

async function post({ url, key, patience = 15_000, fetch: ask = fetch }: HttpGatewaySettings, message: TextMessage): Promise<number> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': message.key, ...(key !== undefined && { authorization: `Bearer ${key}` }) };
  try {
    const answer = await ask(url, { method: 'POST', headers, body: JSON.stringify(message), redirect: 'manual', signal: AbortSignal.timeout(patience) });
    // What it says beside its status is nobody's business here, however long it is.
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    const code = codeOf(error);
    throw new SmsGatewayError(code, BEFORE.has(code));
  }
}

/**
 * Sends by one POST of JSON, `{"to":"+4790000000","text":"…","key":"…"}`. A status of 2xx has accepted it.
 *
 * @throws RangeError for an address that is not `https:`: numbers and words do not travel in the open.
 */
export function createHttpGateway(settings: HttpGatewaySettings): SmsGateway {
  if (new URL(settings.url).protocol !== 'https:') throw new RangeError('The address of a gateway begins with https:');
  return {
    async send(message) {
      const status = await post(settings, message);
      if (status >= 200 && status < 300) return 'accepted';
      if (REFUSALS.has(status)) return 'refused';
      // Behind an error of the server itself it may have gone.
      throw new SmsGatewayError(String(status), status < 500);
    },
  };
}
