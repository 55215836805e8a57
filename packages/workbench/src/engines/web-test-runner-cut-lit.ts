import { answerFor } from '../build/above-the-floor.ts';

interface Served {
  readonly path: string;
  readonly body: unknown;
}

/** Serves tests that Lit which pages get by the script tag (docs/decisions/0019-left-out-of-lit.md). Goes before whatever rewrites a file. */
export function cutLitPlugin(): { name: string; transform: (served: Served) => { body: string } | undefined } {
  return {
    name: 'cut-lit',
    transform({ path, body }) {
      if (typeof body !== 'string' || !path.includes('/node_modules/')) return undefined;
      return { body: answerFor(path.replace(/\?.*/, ''), body) };
    },
  };
}
