import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** Where log lines go. */
export interface LogTarget {
  write(line: string): void;
}

/** The pattern of the path: the path itself may hold somebody's link. */
function writtenRequest({ method, routeOptions }: FastifyRequest): { method: string; route: string } {
  return { method, route: routeOptions.url ?? 'none' };
}

function writtenReply({ statusCode }: { statusCode?: number }): { statusCode: number } {
  return { statusCode: statusCode ?? 0 };
}

/** Where it failed. The sentence stays out: a database repeats the row that it refused, name and address included. */
export function writtenError(error: Error & { code?: unknown }): { type: string; message: string; stack: string; code?: string } {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, message: '', stack: frames.join('\n'), ...(typeof error.code === 'string' && { code: error.code }) };
}

function errorIn(logged: unknown): Error | undefined {
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | null | undefined)?.err;
  return error instanceof Error ? error : undefined;
}

/** An error that is logged without a sentence of ours would bring its own along. */
function keepItsSentenceOut(this: unknown, [logged, sentence, ...rest]: unknown[], write: (...all: unknown[]) => void): void {
  const error = errorIn(logged);
  const isItsOwn = error !== undefined && (sentence === undefined || sentence === error.message);
  write.apply(this, [logged, isItsOwn ? 'failed' : sentence, ...rest]);
}

/** Log lines without personal data: no address of the net, no query, no body, no header. */
export function logOptions(target: boolean | LogTarget): NonNullable<FastifyServerOptions['logger']> {
  if (target === false) return false;
  const serializers = { req: writtenRequest, res: writtenReply, err: writtenError };
  return { level: 'info', base: null, serializers, hooks: { logMethod: keepItsSentenceOut }, ...(target !== true && { stream: target }) };
}
