/** People who sign up, ask for help and answer questions with words that want to run; and what comes of them in mails, on their own pages and at the desk. */
import assert from 'node:assert/strict';
import { SAMPLE_HELP_POINT, SAMPLE_ROUND } from '@dugnad/client/contract';
import { FeedbackRoundSchema, HelpPointSchema } from '@dugnad/client/model';
import { addCoordinator } from '@dugnad/server';
import type { Page } from '@dugnad/workbench/journeys';
import { parse } from 'valibot';
import type { HostedServer, SentMail } from './hosted-server.page.ts';
import { opportunity, shift } from './mailed-links.page.ts';
import { liveWithin, pieces, readable } from './payloads.page.ts';

export const ROUND = SAMPLE_ROUND.id;

/** A café that many can help in, some of them with a guardian, a place to ask for help, and a round of questions. */
export async function openHouse(server: HostedServer): Promise<void> {
  const { store } = server;
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  const many = { flexible: true, languages: [{ code: 'nb', use: 'welcome' as const }] };
  await store.saveOpportunity(opportunity('cafe-host', { ...many, shifts: [shift('morning', '2099-06-06', { capacity: 900 }), shift('evening', '2099-06-07', { capacity: 900 })] }));
  await store.saveOpportunity(opportunity('young-host', { ...many, guardianBelow: 18, shifts: [shift('autumn', '2099-09-06', { capacity: 900 })] }));
  await store.saveOpportunity(opportunity('visiting-friend', { ...many, first: 'conversation', shifts: [shift('winter', '2099-11-06', { capacity: 900 })] }));
  const { id: siteId, status: state, ...point } = parse(HelpPointSchema, SAMPLE_HELP_POINT);
  await store.saveHelpPoint({ ...point, siteId, state });
  const { status, ...round } = parse(FeedbackRoundSchema, SAMPLE_ROUND);
  await store.saveRound({ ...round, siteId, state: status });
}

/** What somebody writes: words for a name, and for everything longer. */
export interface Written {
  readonly index: number;
  readonly name: string;
  readonly words: string;
}

const DECENT = 'Anne Hansen';

/** Of as many people as there are names. All that is longer is spread over them. */
export function writtenBy(names: readonly string[], all: readonly string[], length: number): Written[] {
  const words = pieces(all, length);
  return Array.from({ length: Math.max(names.length, words.length) }, (_, index) => ({ index, name: names[index % names.length] ?? DECENT, words: words[index % words.length] ?? '' }));
}

/** Sends it; under a decent name where that one is refused, for nothing else is. @returns the name that was taken */
async function sendAs({ name }: Written, send: (name: string) => Promise<Response>): Promise<string> {
  const first = await send(name.slice(0, 200));
  if (first.status === 202) return name.slice(0, 200);
  const { errors } = (await first.json()) as { errors: { pointer: string }[] };
  assert.deepEqual([first.status, errors.filter(({ pointer }) => !pointer.endsWith('/name'))], [422, []], name);
  const again = await send(DECENT);
  assert.equal(again.status, 202, `${name} ${await again.text()}`);
  return DECENT;
}

export const signUp = (server: HostedServer, written: Written, [id, shiftId]: readonly [opportunity: string, shift: string], more: (name: string) => object = () => ({})): Promise<string> =>
  sendAs(written, (name) =>
    server.post(`/api/v1/opportunities/${id}/sign-ups`, {
      ...{ shiftIds: [shiftId], message: written.words, languages: ['nb'], language: 'en' },
      person: { name, phone: `9100${String(1000 + written.index)}`, email: `person@example-${written.index}.org`, preferred: 'call', bestTime: written.words.slice(0, 190).toWellFormed() },
      ...more(name),
    }));

export const askForHelp = (server: HostedServer, written: Written): Promise<string> =>
  sendAs(written, (name) =>
    server.post('/api/v1/help/gronlia/requests', {
      ...{ for: 'organisation', organisation: written.words.slice(0, 190).toWellFormed(), what: written.words, when: { kind: 'recurring', words: written.words.slice(0, 190).toWellFormed() }, effort: 'light' },
      ...{ place: written.words.slice(0, 90).toWellFormed(), person: { name, email: `asker@example-${written.index}.org` }, language: 'en' },
    }));

export async function answerQuestions(server: HostedServer, words: string): Promise<void> {
  const answer = await server.post(`/api/v1/feedback/${ROUND}/answers`, { answers: [{ id: 'mood', value: 'good' }, { id: 'wish', value: words }] });
  assert.equal(answer.status, 202, words);
}

export const mailTo = (mails: readonly SentMail[], to: string): SentMail => mails.find((mail) => mail.to === to) ?? assert.fail(`no mail to ${to}`);

const OWNER = 'owner@gronlia.example';

/** In English, by the code of the mail. */
export async function openDesk(page: Page, server: HostedServer): Promise<void> {
  await addCoordinator(server.store, { siteId: 'gronlia', email: OWNER, name: 'Kari Nordmann', role: 'owner' });
  await page.goto(`${server.url}/desk/?lang=en`);
  await page.tabTo('textbox', { name: 'Your e-mail address', partly: true });
  await page.type(OWNER);
  await page.press('Enter');
  await page.tabTo('textbox', { name: 'The six digits of the mail', partly: true });
  const { text } = mailTo(await server.mails(1), OWNER);
  await page.type(/^\s*(\d{3} ?\d{3})\s*$/mu.exec(text)?.[1] ?? assert.fail('no code'));
  await page.press('Enter');
  await page.byRole('button', { name: 'Sign out' }).appears();
}

/** Opens a page of the desk and waits until it says that. Nothing in it could run. */
export async function lookAtDesk(page: Page, server: HostedServer, path: string, words: string): Promise<void> {
  await page.goto(`${server.url}/desk/gronlia/-/${path}`);
  await page.waitFor(`${path} says “${words}”`, async () => readable(await page.text().catch(() => '')).includes(readable(words)));
  await page.evaluate('void [...document.querySelectorAll("dugnad-desk details, dugnad-disclosure")].forEach((each) => { each.open = true; })');
  assert.deepEqual(await page.evaluate<string[]>(liveWithin('dugnad-desk')), [], path);
}

/** Its policy has had nothing to refuse, and no script has failed; that nobody was signed in at first is no failure. One engine does not tell. */
export function deskWasCalm(page: Page): void {
  if (page.engine !== 'webkit') assert.deepEqual(page.consoleMessages().filter((message) => /^(?:error|warn)/u.test(message) && !/\b401\b/u.test(message)), []);
}

/** Saves the file of a page of the desk. @returns its cells, as a spreadsheet reads them (RFC 4180) */
export async function savedCells(page: Page): Promise<string[]> {
  await page.byRole('button', { name: 'Save the file' }).click();
  const { text } = await page.saved();
  return [...text.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(?:;|\r\n)/gu)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}
