import type { ConfirmIntent, ConfirmOutcome } from '../petition-store.ts';
import type { AnswerRow } from '../tables.ts';

type Answered = Exclude<ConfirmOutcome, { kind: 'key-reused' }>;

const STATUS: Record<ConfirmOutcome['kind'], number> = { confirmed: 200, 'code-wrong': 422, 'code-expired': 410, 'key-reused': 422 };

/** What is kept of an answer: never the personal link, which whoever sends the same again has the secret for. */
export function answerRow({ key, fingerprint }: ConfirmIntent, outcome: ConfirmOutcome, now: string): AnswerRow {
  const { kind } = outcome;
  const said = outcome.kind === 'confirmed' ? { kind, petitionId: outcome.petitionId, reference: outcome.reference } : { kind };
  return { key, fingerprint, status: STATUS[kind], body: JSON.stringify(said), at: now };
}

/** The same answer again; a key that came with something else is refused. */
export function answeredBefore(row: Pick<AnswerRow, 'fingerprint' | 'body'>, { fingerprint }: ConfirmIntent, manageToken: string): ConfirmOutcome {
  if (row.fingerprint !== fingerprint) return { kind: 'key-reused' };
  const said = JSON.parse(row.body) as Answered;
  return said.kind === 'confirmed' ? { ...said, manageToken } : said;
}
