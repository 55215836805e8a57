import { randomUUID } from 'node:crypto';
import { LanguageTagSchema, PersonNameSchema, PostcodeSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { addToCounts } from '../petitions/add-to-counts.ts';
import { keepDeskSignature } from '../signers/desk-signature.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { findDoubles, nameKey } from './find-doubles.ts';

const NUMBER = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000, 'too-many'));

const SheetSchema = v.pipe(
  v.object({
    /** Stands at the foot of the sheet; with the number of the sheet where there are several. */
    code: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.minLength(1, 'missing'), v.maxLength(40, 'too-long'), v.regex(/^[\p{L}\d][\p{L}\d/ .-]*$/u, 'not-a-code')),
    /** Signatures whose names are not entered. */
    number: v.optional(NUMBER, 0),
    names: v.optional(v.pipe(v.array(v.object({ name: PersonNameSchema, postcode: v.optional(PostcodeSchema) })), v.maxLength(200, 'too-many')), []),
    language: v.optional(LanguageTagSchema, 'en'),
    /** There are really two sheets of this code. */
    again: v.optional(v.boolean(), false),
  }),
  v.check(({ number, names }) => number + names.length > 0, 'missing'),
);
const CorrectionSchema = v.object({ number: NUMBER });

type Sheet = v.InferOutput<typeof SheetSchema>;

async function knownNames({ db, petition }: AskedOfPetition<Sheet>): Promise<Set<string>> {
  const rows = await db.selectFrom('signatures').select(['name', 'postcode']).where('petition_id', '=', petition.id).where('state', 'in', ['waiting', 'confirmed']).where('name', 'is not', null).execute();
  return new Set(rows.map(({ name, postcode }) => nameKey({ name: name ?? '', postcode })));
}

async function admit({ db, petition, body }: AskedOfPetition<Sheet>): Promise<void> {
  const { allowed, sheetCode } = petition.paper;
  if (!allowed) throw new ProblemError('not-open', 'This petition is not collected on paper.');
  const fits = sheetCode === undefined || body.code.startsWith(sheetCode.toUpperCase());
  if (!fits) throw new ProblemError('invalid-input', 'This is the code of another petition.', { errors: [{ pointer: '/code', code: 'other-petition' }] });
  const before = await db.selectFrom('desk_sheets').select('id').where('petition_id', '=', petition.id).where('code', '=', body.code).executeTakeFirst();
  if (before && !body.again) throw new ProblemError('duplicate', 'A sheet of this code is entered already.', { errors: [{ pointer: '/code', code: 'entered-before' }] });
}

/** Names become signatures of their own, so that they can be found, withdrawn and deleted like any other; the rest is a number. */
async function addSheet(asked: AskedOfPetition<Sheet>): Promise<Done> {
  const { db, petition, body, who, now } = asked;
  await admit(asked);
  const doubles = findDoubles(body.names, await knownNames(asked));
  const fresh = body.names.filter((_, index) => !doubles.includes(index));
  const granted = petition.consents.filter(({ required }) => required).map(({ id }) => id);
  for (const { name, postcode } of fresh) {
    const signer = { id: randomUUID(), name, emailHash: null, visibility: 'hidden' as const, language: body.language, method: 'paper' as const, granted, now };
    await keepDeskSignature(db, petition, { ...signer, ...(postcode !== undefined && petition.ask.postcode !== 'no' && { postcode }) });
  }
  const sheet = { id: randomUUID(), petition_id: petition.id, code: body.code, number: body.number, names: fresh.length, at: now, coordinator_id: who.id };
  await db.insertInto('desk_sheets').values(sheet).execute();
  await addToCounts(db, petition.id, { waiting: 0, confirmed: 0, paper: petition.test ? 0 : body.number }, now);
  return { answer: { id: sheet.id, counted: fresh.length + body.number, doubles }, audit: { action: 'sheet-add', subject: sheet.id, detail: { number: body.number, names: fresh.length, doubles: doubles.length } } };
}

async function correct({ db, petition, params, body, now }: AskedOfPetition<v.InferOutput<typeof CorrectionSchema>>): Promise<Done> {
  const sheet = await db.selectFrom('desk_sheets').selectAll().where('id', '=', params['sheet'] ?? '').where('petition_id', '=', petition.id).executeTakeFirst();
  if (!sheet) throw new ProblemError('not-found', 'There is no such sheet.');
  await db.updateTable('desk_sheets').set({ number: body.number }).where('id', '=', sheet.id).execute();
  await addToCounts(db, petition.id, { waiting: 0, confirmed: 0, paper: petition.test ? 0 : body.number - sheet.number }, now);
  return { audit: { action: 'sheet-correct', subject: sheet.id, detail: { before: sheet.number, after: body.number } } };
}

async function listSheets({ db, petition }: AskedOfPetition): Promise<unknown> {
  const rows = await db.selectFrom('desk_sheets').select(['id', 'code', 'number', 'names', 'at']).where('petition_id', '=', petition.id).orderBy('at', 'desc').execute();
  return { sheets: rows, paper: petition.paper };
}

export const sheetRoutes: readonly DeskRoute[] = [
  reads('/petitions/:petition/sheets', 'helper', listSheets),
  writes('POST', '/petitions/:petition/sheets', { role: 'helper', body: SheetSchema, run: addSheet }),
  writes('PUT', '/petitions/:petition/sheets/:sheet', { role: 'helper', body: CorrectionSchema, run: correct }),
];
