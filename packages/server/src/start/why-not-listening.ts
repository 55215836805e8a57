import type { Config } from '../config/read-config.ts';

type Place = Pick<Config, 'port' | 'host'>;

const sentences: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port, host }) => `Port ${port} of ${host} is taken: stop what listens there, or give another one as PORT.`,
  EACCES: ({ port }) => `Port ${port} may not be listened at by this user: give one above 1023 as PORT.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}: give one that it has as DUGNAD_HOST, 0.0.0.0 for all.`,
  ENOTFOUND: ({ host }) => `Nothing is called ${host}: give an address of this machine as DUGNAD_HOST, 0.0.0.0 for all.`,
};

/** What keeps a server from listening, as one sentence that says what to change; the code of the system stays with it. */
export function whyNotListening(cause: unknown, place: Place): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const sentence = Object.hasOwn(sentences, code) ? sentences[code]?.(place) : undefined;
  return sentence === undefined ? cause : Object.assign(new Error(sentence, { cause }), { code });
}
