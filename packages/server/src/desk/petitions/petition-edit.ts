import { ControllerSchema, DateSchema, PetitionSchema } from '@dugnad/client/model';
import type { FieldError } from '@dugnad/client/errors';
import * as v from 'valibot';
import type { StoredPetition } from '../../store/petition-store.ts';

const { id: _id, url: _url, shortUrl: _short, reportUrl: _report, counts: _counts, recentSigners: _signers, comments: _comments, status: _status, updates: _updates, answer: _answer, ...own } = PetitionSchema.entries;

/** What the desk edits. A draft may leave out who answers for it, and when all is deleted. */
export const PetitionEditSchema = v.object({
  ...own,
  controller: v.optional(v.object({ ...ControllerSchema.entries, email: v.union([v.literal(''), ControllerSchema.entries.email]) })),
  retention: v.optional(v.object({ deleteAfter: v.union([DateSchema, v.literal('')]) })),
  noticeVersion: v.optional(v.string(), ''),
  handOver: v.optional(own.handOver, { gives: 'number' }),
  /** The one that was edited: somebody else may have been faster. */
  revision: v.pipe(v.number(), v.integer()),
});

export type PetitionEdit = v.InferOutput<typeof PetitionEditSchema>;

/** What a draft that has just been begun is. */
export function draftOf(id: string, siteId: string, title: string): StoredPetition {
  const edit = v.parse(PetitionEditSchema, { title, demand: '', addressee: '', consents: [], revision: 1 });
  return applyEdit({ ...edit, id, siteId, state: 'draft', updates: [], noticeVersion: '', controller: noController(), retention: { deleteAfter: '' } }, edit, '');
}

function noController(): StoredPetition['controller'] {
  return { name: '', email: '', receivers: [] };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The state of the texts that are agreed to gets a new name whenever they are others. */
function noticeVersionOf(before: StoredPetition, edit: PetitionEdit, day: string): string {
  if (edit.noticeVersion !== '' && edit.noticeVersion !== before.noticeVersion) return edit.noticeVersion;
  if (before.noticeVersion !== '' && same(before.consents, edit.consents)) return before.noticeVersion;
  return `${day}.${before.revision + 1}`;
}

/** The petition as it is after the edit; what is not edited stays. */
export function applyEdit(before: StoredPetition, { revision: _revision, controller, retention, ...edit }: PetitionEdit, day: string): StoredPetition {
  const { id, siteId, state, revision, updates, answer } = before;
  return {
    ...edit,
    id,
    siteId,
    state,
    revision,
    updates,
    ...(answer && { answer }),
    noticeVersion: noticeVersionOf(before, { ...edit, revision, controller, retention }, day),
    controller: controller ?? noController(),
    retention: retention ?? { deleteAfter: '' },
  };
}

const isEmpty = (text: StoredPetition['title']): boolean => (typeof text === 'string' ? text.trim() === '' : Object.values(text).every((one) => one.trim() === ''));

/** What is missing before anybody can sign (issue codes `missing`, `past`). */
export function missingToOpen({ title, demand, addressee, controller, contact, retention, consents }: StoredPetition, today: string): FieldError[] {
  const missing: FieldError[] = [];
  const need = (isThere: boolean, pointer: string, code = 'missing'): void => void (isThere || missing.push({ pointer, code }));
  need(!isEmpty(title), '/title');
  need(!isEmpty(demand), '/demand');
  need(!isEmpty(addressee), '/addressee');
  need(!isEmpty(controller.name), '/controller/name');
  need(controller.email !== '', '/controller/email');
  need(Boolean(contact?.name && (contact.phone || contact.email)), '/contact');
  need(consents.some(({ explicit, required }) => explicit && required), '/consents');
  need(retention.deleteAfter !== '', '/retention/deleteAfter');
  if (retention.deleteAfter !== '') need(retention.deleteAfter > today, '/retention/deleteAfter', 'past');
  return missing;
}

const GIVES = ['number', 'names', 'names-and-postcodes'];

/** Promises that were made to those who have signed: nothing is kept longer, and nobody is told more (codes `promised`). */
export function brokenPromises(before: StoredPetition, after: StoredPetition): FieldError[] {
  const broken: FieldError[] = [];
  const promised = before.retention.deleteAfter;
  if (promised !== '' && (after.retention.deleteAfter === '' || after.retention.deleteAfter > promised)) broken.push({ pointer: '/retention/deleteAfter', code: 'promised' });
  if (GIVES.indexOf(after.handOver.gives) > GIVES.indexOf(before.handOver.gives)) broken.push({ pointer: '/handOver/gives', code: 'promised' });
  return broken;
}
