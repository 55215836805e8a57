import { randomUUID } from 'node:crypto';
import type { FilledForm } from '@dugnad/client/hosted';
import { EmailSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { checkBody } from '../signing/check-signature.ts';
import type { Checked } from '../signing/check-signature.ts';
import type { Drawn, Visit } from './page-sender.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(most, 'too-long'));

const ReportSchema = v.object({
  reason: text(100),
  text: text(4000),
  email: v.optional(v.pipe(v.string(), v.trim(), v.union([v.literal(''), EmailSchema], 'not-an-email'))),
});

/** A box that nobody sees is filled in by machines alone. */
function isFromMachine(filled: FilledForm): boolean {
  return (filled['website'] ?? '') !== '';
}

function checkReport({ reason = '', text: told = '', email = '' }: FilledForm): Checked<v.InferOutput<typeof ReportSchema>> {
  return checkBody(ReportSchema, { reason, text: told, email });
}

/** Keeps a report, or gives the page again with what is wrong. Machines are told the same as people. */
export async function reportByForm(backend: Backend, visit: Visit): Promise<Drawn<'report'> | undefined> {
  const filled = visit.request.body as FilledForm;
  const wait = backend.limits.waitOfPlace(visit.request.ip);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
  const checked = checkReport(filled);
  if (!checked.ok) return { name: 'report', status: 422, data: { petition: visit.petition, filled, errors: checked.errors } };
  const { email, ...report } = checked.value;
  if (!isFromMachine(filled)) await backend.records.keepReport({ id: randomUUID(), petitionId: visit.petition.id, ...report, ...(email && { email }), at: timeOfDay(backend.now()) });
  return undefined;
}
