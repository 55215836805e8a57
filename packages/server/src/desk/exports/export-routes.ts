import { randomUUID } from 'node:crypto';
import type { ConsentRecord } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { hashText } from '../../signing/notice-hashes.ts';
import type { SignatureRow } from '../../store/tables.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { readCountsIn } from '../petitions/read-petitions.ts';
import { savePetitionIn } from '../petitions/save-petition.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { handOverRows, keptUntil } from './hand-over-rows.ts';

export const FormatSchema = v.object({ format: v.picklist(['csv', 'json']), separator: v.optional(v.picklist([';', ',']), ';') });
export type Format = v.InferOutput<typeof FormatSchema>;

/** A file in an answer, for the page to hand to whoever asked for it. */
export interface DeskFile {
  name: string;
  type: string;
  text: string;
}

const COLUMNS = ['reference', 'state', 'method', 'name', 'guardian', 'email', 'phone', 'postcode', 'visibility', 'language', 'comment', 'signed', 'confirmed', 'test', 'agreed'] as const;

function exported(row: SignatureRow, agreed: readonly string[]): Record<(typeof COLUMNS)[number], string | null> {
  const { reference, state, method, name, guardian_name: guardian, email, phone, postcode, visibility, language, comment, signed_at: signed, confirmed_at: confirmed, test } = row;
  return { reference, state, method, name, guardian, email, phone, postcode, visibility, language, comment, signed, confirmed, test: test === 0 ? 'no' : 'yes', agreed: agreed.join(' ') };
}

/** The rows as a file; no cell of it is a formula. */
export function fileOf(name: string, { format, separator }: Format, rows: readonly Readonly<Record<string, string | number | null>>[], columns: readonly string[]): DeskFile {
  if (format === 'json') return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(rows, null, 2)}\n` };
  return { name: `${name}.csv`, type: 'text/csv', text: writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))], separator) };
}

async function agreements({ db, petition }: AskedOfPetition<Format>): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom('consent_records').select(['signature_id', 'data']).where('petition_id', '=', petition.id).orderBy('position').execute();
  return new Map(rows.map(({ signature_id: id, data }) => [id, (JSON.parse(data) as ConsentRecord).purposes.filter(({ granted }) => granted).map((purpose) => purpose.id)]));
}

/** Everything of a petition's signers, for its own association. */
async function exportAll(asked: AskedOfPetition<Format>): Promise<Done> {
  const { db, petition, body, now } = asked;
  const agreed = await agreements(asked);
  const rows = await db.selectFrom('signatures').selectAll().where('petition_id', '=', petition.id).where('state', '<>', 'withdrawn').orderBy('signed_at').orderBy('id').execute();
  const file = fileOf(`${petition.id}-${now.slice(0, 10)}`, body, rows.map((row) => exported(row, agreed.get(row.id) ?? [])), COLUMNS);
  return { answer: { file, rows: rows.length }, audit: { action: 'export', detail: { format: body.format, rows: rows.length } } };
}

async function handOver(asked: AskedOfPetition<Format>): Promise<Done> {
  const { db, desk, petition, body, who, now } = asked;
  if (petition.state === 'draft' || petition.test) throw new ProblemError('not-open', 'A draft or a try-out is not handed over.');
  const { confirmed, paper } = await readCountsIn(db, petition.id);
  const signers = await db.selectFrom('signatures').select(['name', 'postcode']).where('petition_id', '=', petition.id).where('state', '=', 'confirmed').where('test', '=', 0).execute();
  const { gives } = petition.handOver;
  const [columns = [], ...rows] = handOverRows(gives, signers, confirmed + paper);
  const names = columns.map(String);
  const file = fileOf(`${petition.id}-${now.slice(0, 10)}-${gives}`, body, rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))), names);
  const deleteAfter = keptUntil(petition.retention.deleteAfter, now, desk.keptDaysAfterHandOver);
  const number = confirmed + paper;
  const record = { id: randomUUID(), petition_id: petition.id, gives, number, hash: hashText(file.text), delete_after: deleteAfter, at: now, coordinator_id: who.id };
  await db.insertInto('desk_hand_overs').values(record).execute();
  await savePetitionIn(db, { ...petition, retention: { ...petition.retention, deleteAfter } }, petition, now);
  return { answer: { file, number, deleteAfter, withoutNames: gives === 'number' ? 0 : Math.max(0, number - rows.length) }, audit: { action: 'hand-over', subject: record.id, detail: { gives, number, deleteAfter } } };
}

async function listHandOvers({ db, petition, desk, now }: AskedOfPetition): Promise<unknown> {
  const handOvers = await db.selectFrom('desk_hand_overs').select(['id', 'gives', 'number', 'hash', 'delete_after as deleteAfter', 'at']).where('petition_id', '=', petition.id).orderBy('at', 'desc').execute();
  return { gives: petition.handOver.gives, deleteAfter: petition.retention.deleteAfter, wouldDelete: keptUntil(petition.retention.deleteAfter, now, desk.keptDaysAfterHandOver), handOvers };
}

export const exportRoutes: readonly DeskRoute[] = [
  writes('POST', '/petitions/:petition/exports', { role: 'owner', body: FormatSchema, run: exportAll }),
  reads('/petitions/:petition/hand-overs', 'editor', listHandOvers),
  writes('POST', '/petitions/:petition/hand-overs', { role: 'owner', body: FormatSchema, run: handOver }),
];
