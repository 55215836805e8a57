import { DeskError } from './desk-error.ts';
import type { Problem } from './desk-answers.ts';

type Fetch = typeof globalThis.fetch;

/** How the pages ask: paths below `/desk/api/`. Rejects with a {@link DeskError}. */
export interface DeskApi {
  read<Answer>(path: string): Promise<Answer>;
  write<Answer = object>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>;
  /** Sent with each write, once somebody has signed in. */
  csrf: string;
}

interface ProblemBody {
  type?: string;
  errors?: Problem[];
}

async function problemOf(response: Response): Promise<DeskError> {
  const body = await (response.json() as Promise<ProblemBody | null>).catch(() => null);
  return new DeskError(body?.type?.split('/').at(-1) ?? 'unavailable', body?.errors ?? []);
}

const notReached = (): never => {
  throw new DeskError('network');
};

/** Asks this page's own server, with the session's cookie, which no script can read. */
export function createDeskApi(fetch: Fetch = globalThis.fetch.bind(globalThis)): DeskApi {
  async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`/desk/api/${path}`, { credentials: 'same-origin', ...init }).catch(notReached);
    if (!response.ok) throw await problemOf(response);
    // An answer that was cut off says nothing of what has happened.
    return (await response.json().catch(notReached)) as Answer;
  }

  return {
    csrf: '',
    read: (path) => ask(path, {}),
    write(method, path, body = {}) {
      return ask(path, { method, headers: { 'content-type': 'application/json', 'x-csrf-token': this.csrf }, body: JSON.stringify(body) });
    },
  };
}
