import { ADMIN_TOKEN } from './server-process.ts';
import { PETITION } from './people.ts';

/** What is asked of the administrator's interface. */
export async function put(origin: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The server refused ${path}: ${answer.status} ${await answer.text()}`);
}

export interface OpenedPetition {
  readonly id?: string;
  /** Pages that may send. */
  readonly origins?: readonly string[];
  /** In place of what the sample says. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** Opens the site and its petition; done again it is the same. @returns the petition's id */
export async function openPetition(origin: string, { id = 'skatepark', origins = [], changes = {} }: OpenedPetition = {}): Promise<string> {
  await put(origin, `sites/${PETITION.siteId}`, { name: 'Grønlia Vel', origins });
  await put(origin, `petitions/${id}`, { ...PETITION, ...changes });
  return id;
}
