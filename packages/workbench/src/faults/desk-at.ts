import { addCoordinator } from '@dugnad/server';
import { openStore } from '@dugnad/server/store';
import type { Store } from '@dugnad/server/store';
import { askAll, text } from './ask-all.ts';
import { PETITION } from './people.ts';
import { rowsOf } from './server-process.ts';
import type { ServerPlace } from './server-process.ts';

const EMAIL = 'kari@gronlia.example';
const CODE = `SELECT data FROM mails WHERE kind = 'sign-in'`;

/** What a coordinator asks of the desk of the one site. */
export type Desk = <Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<Answer>;

/** The rows beside the server, as a command of its own has them. */
export async function withStore<Result>(place: ServerPlace, work: (store: Store) => Promise<Result>): Promise<Result> {
  const { databaseUrl } = place;
  const store = await openStore(databaseUrl === undefined ? { file: rowsOf(place) } : { databaseUrl });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function asked(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`The desk refused ${address}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** Seats a coordinator at the desk of the site, which is there, and signs them in with the digits of the mail. */
export async function openDesk(origin: string, place: ServerPlace): Promise<Desk> {
  await withStore(place, (store) => addCoordinator(store, { siteId: PETITION.siteId, email: EMAIL, name: 'Kari Nordmann', role: 'owner' }));
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  await asked(`${origin}/desk/api/sign-in`, { method: 'POST', headers, body: JSON.stringify({ email: EMAIL }) });
  const [[mail] = []] = await askAll(rowsOf(place), [CODE]);
  const { code } = JSON.parse(text(mail?.['data'])) as { code: string };
  const signedIn = await asked(`${origin}/desk/api/sign-in/code`, { method: 'POST', headers, body: JSON.stringify({ email: EMAIL, code }) });
  headers['cookie'] = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  headers['x-csrf-token'] = ((await (await asked(`${origin}/desk/api/session`, { headers })).json()) as { csrf: string }).csrf;
  return async (method, path, body) => (await asked(`${origin}/desk/api/sites/${PETITION.siteId}/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })).json() as never;
}
