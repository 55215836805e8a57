import type { FieldError } from '@dugnad/client/errors';
import type { PetitionEdit } from '../routes/bodies.ts';
import type { StoredPetition } from '../store/petition-store.ts';

type Opened = Pick<PetitionEdit, 'controller' | 'contact' | 'retention' | 'consents' | 'closes'>;

function wrongDeletion({ retention, closes }: Opened, today: string): string | undefined {
  const deleteAfter = retention?.deleteAfter ?? '';
  if (deleteAfter === '') return 'missing';
  const last = [today, closes ?? today].map((moment) => moment.slice(0, 10)).sort().at(-1) ?? today;
  return deleteAfter < last ? 'too-early' : undefined;
}

const isNamed = ({ controller }: Opened): boolean => Boolean(controller?.name) && Boolean(controller?.email);

/** What a petition has to have before anybody may sign it: who answers for it, whom one can talk to, and when all of it is deleted. */
export function missingToOpen(edit: Opened, today: string): FieldError[] {
  const deletion = wrongDeletion(edit, today);
  const hasStatement = edit.consents.some(({ explicit, required }) => explicit && required);
  return [
    ...(isNamed(edit) ? [] : [{ pointer: '/controller', code: 'missing' }]),
    ...(edit.contact === undefined ? [{ pointer: '/contact', code: 'missing' }] : []),
    ...(deletion === undefined ? [] : [{ pointer: '/retention/deleteAfter', code: deletion }]),
    ...(hasStatement ? [] : [{ pointer: '/consents', code: 'no-explicit-statement' }]),
  ];
}

/** A petition to keep, made of an edit. A draft without controller or date has empty ones, which keep it from being opened. */
export function storedFromEdit(id: string, revision: number, edit: PetitionEdit): StoredPetition {
  const { controller, retention, ...rest } = edit;
  return { ...rest, id, revision, controller: controller ?? { name: '', email: '', receivers: [] }, retention: retention ?? { deleteAfter: '' } };
}
