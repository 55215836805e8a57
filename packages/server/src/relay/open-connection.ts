import { request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { ProblemError } from '../problem/problem.ts';
import type { FeedAddress } from './feed-address.ts';
import type { CheckedAddress } from './resolve-checked.ts';

/** How we present ourselves; also how a relay recognises another one (see `Via`). */
export const relayName = 'dugnad-feed-relay';

const largestHead = 16_384;

/** Nothing here tells who asked: no cookie, no referrer, no language, no forwarded address. */
const headers = {
  'user-agent': `${relayName}/1`,
  accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
  'accept-encoding': 'gzip, br',
  via: `1.1 ${relayName}`,
};

/**
 * Answers a look-up with what was checked, so that the checked address is the one connected to, whatever the name
 * server would say if it were asked again. The name itself stays in `Host` and in the TLS handshake.
 */
function pinned(addresses: CheckedAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true || first === undefined) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
}

function watchConnection(socket: Socket, milliseconds: number, fail: (error: Error) => void): void {
  if (!socket.connecting) return;
  const timer = setTimeout(() => fail(new ProblemError('timeout', 'The site does not take the connection.')), milliseconds);
  socket.once('connect', () => clearTimeout(timer));
  socket.once('close', () => clearTimeout(timer));
}

/** What one hop is bounded by. */
export interface ConnectionBounds {
  signal: AbortSignal;
  /** Milliseconds to a connection. */
  connectMs: number;
}

/** Opens one connection of its own (none is reused: another request may have been checked against another answer) and returns the head of the answer. */
export function openConnection(target: FeedAddress, addresses: CheckedAddress[], bounds: ConnectionBounds): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'GET',
    agent: false,
    headers,
    lookup: pinned(addresses),
    maxHeaderSize: largestHead,
    signal: bounds.signal,
  };
  const open = target.url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = open(target.url, options, (answer) => {
      // Whoever reads the body hears of its errors there; between two reads nobody listens.
      answer.on('error', () => undefined);
      resolve(answer);
    });
    outgoing.on('error', reject);
    outgoing.once('socket', (socket) => watchConnection(socket, bounds.connectMs, (error) => outgoing.destroy(error)));
    outgoing.end();
  });
}
