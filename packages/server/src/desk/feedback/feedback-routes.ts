import { reportFeedback, reportJson, reportLines } from '@dugnad/client/feedback';
import type { FeedbackReport, FeedbackWords } from '@dugnad/client/feedback';
import { chooseText } from '@dugnad/client/model';
import type { Connection } from '../../store/database/database.ts';
import { readRound } from '../../store/feedback/rounds.ts';
import { tallyFeedbackIn } from '../../store/feedback/show-feedback.ts';
import type { StoredRound } from '../../store/feedback-store.ts';
import { fileOf, FormatSchema } from '../exports/export-routes.ts';
import type { DeskFile, Format } from '../exports/export-routes.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { ofSite, roundWrites, versionOf } from './round-routes.ts';

const COLUMNS = ['question', 'answer', 'people'] as const;

/** In the order of their identifiers, drafts too. */
async function list({ desk, siteId }: AskedOfPetition): Promise<unknown> {
  const rounds = await desk.store.listRounds(siteId);
  return { rounds: rounds.map(({ id, title, state, retention }) => ({ id, title, state, deleteAfter: retention.deleteAfter, url: `${desk.publicUrl()}/embed/feedback/${id}` })) };
}

async function report({ desk, siteId, params }: AskedOfPetition): Promise<unknown> {
  const round = ofSite(siteId, await desk.store.readRound(params['round'] ?? ''));
  return { round, version: versionOf(round), url: `${desk.publicUrl()}/embed/feedback/${round.id}`, report: reportFeedback(round, await desk.store.tallyFeedback(round.id)) };
}

/** As the association wrote it, in its own first language; the words of a scale are those of the interface. */
function wordsOf({ questions }: StoredRound): FeedbackWords {
  const find = (id: string) => questions.find((question) => question.id === id);
  return {
    question: (id) => chooseText(find(id)?.text ?? id, []).value,
    value(id, value) {
      const question = find(id);
      const option = question?.kind === 'choice' ? question.options.find((each) => each.id === value) : undefined;
      return option ? chooseText(option.text, []).value : value;
    },
    leftOut: 'left-out',
  };
}

function fileFor(round: StoredRound, found: FeedbackReport, format: Format, today: string): DeskFile {
  const name = `${round.id}-${today}-feedback`;
  if (format.format === 'json') return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(reportJson(round, found), null, 2)}\n` };
  return fileOf(name, format, reportLines(found, wordsOf(round)).map((line) => ({ ...line })), COLUMNS);
}

/** What the desk shows, and no more, for whoever pays for it. */
async function exportReport({ siteId, params, body, now }: AskedOfPetition<Format>, connection: Connection): Promise<Done> {
  const round = ofSite(siteId, await readRound(connection, params['round'] ?? ''));
  const found = reportFeedback(round, await tallyFeedbackIn(connection, round.id));
  return { answer: { file: fileFor(round, found, body, now.slice(0, 10)) }, audit: { action: 'feedback-export', subject: round.id, detail: { format: body.format } } };
}

/** What people said, without who they are: groups under five are hidden here already. */
export const feedbackRoutes: readonly DeskRoute[] = [
  reads('/feedback', 'helper', list),
  reads('/feedback/:round', 'helper', report),
  ...roundWrites,
  writes('POST', '/feedback/:round/exports', { role: 'owner', body: FormatSchema, run: exportReport }),
];
