import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../problem/problem.ts';
import { createClientLimit } from '../relay/client-limit.ts';
import type { ClientLimitOptions } from '../relay/client-limit.ts';
import { relayName } from '../relay/open-connection.ts';
import { createFeedReader } from '../relay/read-feed.ts';
import type { FeedReaderOptions } from '../relay/read-feed.ts';
import { etagOf, holds } from './etag.ts';

/** Bounds of the feed relay. */
export interface RelayOptions extends FeedReaderOptions {
  limit?: ClientLimitOptions;
  /** Calendars read at the same time, for all visitors together. Default 16. */
  maxAtOnce?: number;
}

function askedFor(request: FastifyRequest): string {
  const { src } = request.query as { src?: unknown };
  const errors = [{ pointer: '/query/src', code: 'src-missing' }];
  if (src === undefined || src === '') throw new ProblemError('src-missing', 'Give the address of a calendar as ?src=.', { errors });
  if (typeof src !== 'string') throw new ProblemError('invalid-address', 'Give one address only.', { errors: [{ pointer: '/query/src', code: 'src-repeated' }] });
  return src;
}

/** Stops reading when the visitor has left. */
function untilGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

function sendCalendar(text: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const etag = etagOf(text);
  reply.headers({ etag, 'cache-control': 'public, max-age=300, stale-while-revalidate=3600' });
  if (holds(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="calendar.ics"').send(text);
}

/** `GET /api/v1/feed?src=`: reads published calendars whose sites do not let browsers read them. */
export function addFeedRoute(scope: FastifyInstance, options: RelayOptions = {}): void {
  const readFeed = createFeedReader(options);
  const waitOf = createClientLimit(options.limit);
  const maxAtOnce = options.maxAtOnce ?? 16;
  let reading = 0;

  function admit(request: FastifyRequest): void {
    if (request.headers.via?.includes(relayName) === true) throw new ProblemError('loop', 'A relay does not read through a relay.');
    const retryAfter = waitOf(request.ip);
    if (retryAfter > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter });
    if (reading >= maxAtOnce) throw new ProblemError('busy', 'Try again in a moment.', { retryAfter: 2 });
  }

  scope.get('/api/v1/feed', { exposeHeadRoute: false }, async (request, reply) => {
    const src = askedFor(request);
    admit(request);
    reading += 1;
    try {
      return sendCalendar(await readFeed(src, untilGone(reply)), request, reply);
    } finally {
      reading -= 1;
    }
  });

  scope.options('/api/v1/feed', async (_request, reply) => {
    return reply.code(204).headers({ 'access-control-allow-methods': 'GET', 'access-control-allow-headers': 'If-None-Match, Cache-Control', 'access-control-max-age': '86400' }).send();
  });
}
