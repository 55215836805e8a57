import type { FieldError } from '@dugnad/client/errors';
import type { PetitionEdit } from '../routes/bodies.ts';
import type { StoredPetition } from '../store/petition-store.ts';

/** What a petition has to have before anybody may sign it: who answers for it, whom one can talk to, and when all of it is deleted. */
export function missingToOpen(edit: Pick<PetitionEdit, 'controller' | 'contact' | 'retention' | 'consents' | 'closes'>, today: string): FieldError[] {
  const missing: FieldError[] = [];
  const { controller, contact, retention, closes, consents } = edit;
  if (controller === undefined || controller.name === '' || controller.email === '') missing.push({ pointer: '/controller', code: 'missing' });
  if (contact === undefined) missing.push({ pointer: '/contact', code: 'missing' });
  if (retention === undefined || retention.deleteAfter === '') missing.push({ pointer: '/retention/deleteAfter', code: 'missing' });
  else if (retention.deleteAfter < (closes ?? today).slice(0, 10) || retention.deleteAfter < today.slice(0, 10)) missing.push({ pointer: '/retention/deleteAfter', code: 'too-early' });
  if (!consents.some(({ explicit, required }) => explicit && required)) missing.push({ pointer: '/consents', code: 'no-explicit-statement' });
  return missing;
}

/** A petition to keep, made of an edit. A draft without controller or date has empty ones, which keep it from being opened. */
export function storedFromEdit(id: string, revision: number, edit: PetitionEdit): StoredPetition {
  const { controller, retention, ...rest } = edit;
  return { ...rest, id, revision, controller: controller ?? { name: '', email: '', receivers: [] }, retention: retention ?? { deleteAfter: '' } };
}
