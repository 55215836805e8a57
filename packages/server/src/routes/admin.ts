import * as v from 'valibot';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { missingToOpen, storedFromEdit } from '../petitions/missing-to-open.ts';
import { ProblemError } from '../problem/problem.ts';
import type { Site, StoredPetition } from '../store/petition-store.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { IdSchema } from './bodies.ts';
import type { PetitionEdit } from './bodies.ts';

/** An identifier that stands in an address. */
export function checkId(id: string): string {
  if (v.safeParse(IdSchema, id).success) return id;
  throw new ProblemError('invalid-input', 'An identifier has small letters, digits and hyphens: park-spoor-noord.', { errors: [{ pointer: '/path/id', code: 'not-an-identifier' }] });
}

/** Keeps an edit. Unchanged, it makes no revision; a petition never moves to another site. */
export async function keepPetition(backend: Backend, id: string, edit: PetitionEdit): Promise<StoredPetition> {
  const errors = edit.state === 'draft' ? [] : missingToOpen(edit, timeOfDay(backend.now()));
  if (errors.length > 0) throw new ProblemError('invalid-input', 'The petition cannot be opened before it has all of this.', { errors });
  if ((await backend.store.readSite(edit.siteId)) === undefined) throw new ProblemError('invalid-input', 'There is no such site. Open it first.', { errors: [{ pointer: '/siteId', code: 'not-found' }] });
  const before = await backend.store.readPetition(id);
  if (before !== undefined && before.siteId !== edit.siteId) throw new ProblemError('invalid-input', 'A petition stays with its site.', { errors: [{ pointer: '/siteId', code: 'changed' }] });
  const after = storedFromEdit(id, before?.revision ?? 1, edit);
  const kept = await backend.store.savePetition(after);
  backend.forgetPetition(id);
  return kept;
}

/** What whoever runs the server does with the server's own token. Saving the same twice is the same success, so no key is asked for. */
export function adminHandlers(backend: Backend): Pick<ApiHandlers, 'saveSite' | 'savePetition'> {
  return {
    async saveSite({ params, body }) {
      const site: Site = { id: checkId(params.id), ...(body as Omit<Site, 'id'>) };
      await backend.store.saveSite(site);
      backend.forgetSite(site.id);
      return site;
    },
    savePetition: async ({ params, body }) => keepPetition(backend, checkId(params.id), body as PetitionEdit),
  };
}
