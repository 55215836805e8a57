import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ReadyAnswer } from '../petitions/petition-reader.ts';
import { apiHeaders } from './api-headers.ts';
import { FRESH, JSON_TYPE } from './read-petition.ts';

const COUNT = /^\/api\/v1\/petitions\/([a-z0-9][a-z0-9-]{0,63})\/count$/;

export interface QuickCount {
  /** What is ready at this moment, without asking anybody. */
  peekCounts(id: string): ReadyAnswer | undefined;
  /** Told of each answer. */
  answered(): void;
}

/** The petition whose numbers a request asks for with no conditions; nothing where the router has to look. */
export function countAskedFor({ method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string | undefined {
  if (method !== 'GET' || headers['if-none-match'] !== undefined) return undefined;
  return COUNT.exec(url)?.[1];
}

/** The same head as the route sends, in the form that is written fastest. */
export function headOf({ etag, body }: ReadyAnswer): string[] {
  const own = { etag, 'cache-control': FRESH, 'content-type': JSON_TYPE, 'content-length': String(Buffer.byteLength(body)) };
  return Object.entries({ ...apiHeaders, ...own }).flat();
}

/**
 * Answers the one request that every visitor of every page sends again and again, before the router sees it, while its answer is
 * ready. It is counted, and not logged: the line would cost more than the answer. Anything else goes on to the router.
 */
export function answerCountsFirst(server: Server, { peekCounts, answered }: QuickCount): void {
  const heads = new WeakMap<ReadyAnswer, string[]>();
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const id = countAskedFor(request);
    const ready = id === undefined ? undefined : peekCounts(id);
    // A server that is closing tells its clients so, through the router.
    if (ready === undefined || !server.listening) return false;
    const head = heads.get(ready) ?? headOf(ready);
    heads.set(ready, head);
    response.writeHead(200, head).end(ready.body);
    answered();
    return true;
  };
  const others = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!answer(request, response)) for (const other of others) other.call(server, request, response);
  });
}
