import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { FeedbackRound, HelpRequestStatus, Offer, Opportunity } from '@dugnad/client/model';
import { until } from '../engines/until.ts';
import { sampleCoordinator, startSite } from './start.ts';
import type { StartedSite } from './start.ts';

const PATIENCE_MS = 20_000;
/** Whom one asks at the sample association. */
const CONTACT = 'post@gronlia.example';

const plain = (html: string): string => html.replaceAll('&amp;', '&');
const read = async (address: string): Promise<string> => (await fetch(address)).text();
const json = async <Answer>(address: string): Promise<Answer> => (await fetch(address)).json() as Promise<Answer>;
const fieldIn = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** What of the newest mail to somebody at `/dev/mail` matches. */
async function mailed(origin: string, recipient: string, part: RegExp): Promise<string> {
  return until(`there is ${part.source} in a mail to ${recipient}`, async () => {
    const list = await read(`${origin}/dev/mail`);
    const mails = list.split('<li>').filter((item) => item.includes(`to ${recipient}`)).flatMap((item) => /href="(\/dev\/mail\/[^"]+)"/.exec(item)?.[1] ?? []);
    for (const mail of mails) {
      const [found] = part.exec(plain(await read(origin + mail))) ?? [];
      if (found !== undefined) return found;
    }
    return undefined;
  }, PATIENCE_MS);
}

/** Sends the form of a page as a person does, who takes their time. */
async function send(page: string, fields: Record<string, string>): Promise<Response> {
  const [opened, html] = [performance.now(), await read(page)];
  const hidden = Object.fromEntries(['formToken', 'idempotencyKey'].map((name) => [name, fieldIn(html, name)]).filter(([, value]) => value !== ''));
  await until('nobody takes it for sent by a machine', () => performance.now() > opened + 4000);
  return fetch(page, { method: 'POST', headers: { origin: new URL(page).origin }, redirect: 'manual', body: new URLSearchParams({ ...hidden, ...fields }) });
}

type Desk = <Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<Answer>;

interface Session {
  cookie: string;
  csrf: string;
}

/** The coordinator signs in with the digits of the mail. */
async function signIn(origin: string): Promise<Session> {
  const headers = { origin, 'content-type': 'application/json' };
  await fetch(`${origin}/desk/api/sign-in`, { method: 'POST', headers, body: JSON.stringify({ email: sampleCoordinator }) });
  const code = await mailed(origin, sampleCoordinator, /\b\d{6}\b/);
  const signedIn = await fetch(`${origin}/desk/api/sign-in/code`, { method: 'POST', headers, body: JSON.stringify({ email: sampleCoordinator, code }) });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { csrf } = (await (await fetch(`${origin}/desk/api/session`, { headers: { cookie } })).json()) as { csrf: string };
  return { cookie, csrf };
}

function deskAt(origin: string, { cookie, csrf }: Session): Desk {
  return async (method, path, body) => {
    const answer = await fetch(`${origin}/desk/api/sites/gronlia/${path}`, { method, headers: { origin, 'content-type': 'application/json', cookie, 'x-csrf-token': csrf }, ...(body && { body: JSON.stringify(body) }) });
    const said = await answer.text();
    assert.equal(answer.status, 200, said);
    return JSON.parse(said);
  };
}

interface Waiting {
  waiting: { id: string; request: { what: string; person: { name: string } } }[];
}

interface People {
  people: { id: string; name: string; by: string; speaks: string[] }[];
}

const NEED = 'Bære et skap ned fra loftet';

/** Somebody asks for help by the hosted form. @returns the link that says what becomes of it */
async function askForHelp(origin: string): Promise<string> {
  const page = `${origin}/embed/help/gronlia?lang=nb`;
  const answer = await send(page, { for: 'myself', what: NEED, when: 'flexible', effort: 'heavy', 'thing-stairs': 'on', place: 'Grønlia øst', name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org', language: 'nb' });
  const [link = ''] = /https?:[^"]+\/embed\/help\/gronlia\/request\/[\w-]+/.exec(plain(await answer.text())) ?? [];
  assert.equal(link, (await mailed(origin, 'aud@example.org', /http\S+\/request\/[\w-]+/)), 'the receipt and the mail have the same link');
  return link;
}

/** At the desk the one who is proposed is asked. @returns the link of the mail that asks her */
async function askSomebody(origin: string, session: Session): Promise<string> {
  const desk = deskAt(origin, session);
  const { waiting } = await desk<Waiting>('GET', 'requests');
  assert.deepEqual(waiting.map(({ request }) => request.person.name), ['Olav Lien', 'Aud Berg'], 'the one of the sample waits longer');
  const path = `requests/${waiting.find(({ request }) => request.what === NEED)?.id ?? ''}`;
  const { people } = await desk<People>('GET', `${path}/people`);
  assert.deepEqual(people.map(({ name, by, speaks }) => [name, by, speaks]), [['Ingrid Moe', 'mail', ['nb']]]);
  await desk('POST', `${path}/offers`, { signUp: people[0]?.id, days: 2, task: 'Bære et skap' });
  return mailed(origin, 'ingrid@gronlia.example', /http\S+\/offer\/[\w-]+/);
}

const offerAt = (link: string): Promise<Offer> => json(`${new URL(link).origin}/api/v1/offers/${link.split('/').at(-1) ?? ''}`);
const requestAt = (link: string): Promise<HelpRequestStatus> => json(`${new URL(link).origin}/api/v1/help-requests/${link.split('/').at(-1) ?? ''}`);

async function open(context: TestContext, dataDir: string): Promise<StartedSite> {
  const site = await startSite({ port: 0, dataDir });
  context.after(() => site.close());
  return site;
}

/** The same page of the site on its new port. */
const moved = (link: string, origin: string): string => `${origin}${new URL(link).pathname}`;

test('somebody asks for help, somebody is asked and says yes, and all of it is there after a restart', { timeout: 120_000 }, async (context) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dugnad-whole-way-'));
  context.after(() => rm(dataDir, { recursive: true }));
  const first = await open(context, dataDir);
  const session = await signIn(first.origin);
  const status = await askForHelp(first.origin);
  assert.equal((await requestAt(status)).status, 'received');

  const offer = await askSomebody(first.origin, session);
  assert.equal((await requestAt(status)).status, 'talking');
  const page = await read(offer);
  assert.match(page, /Bære et skap/);
  assert.match(page, /Grønlia øst/);
  assert.doesNotMatch(page, /Aud Berg|90 ?00 ?00 ?00|aud@example|loftet/, 'whoever is asked is not told who asks');
  assert.deepEqual([(await offerAt(offer)).status, (await requestAt(status)).status], ['open', 'talking'], 'looking answers nothing');

  assert.equal((await send(offer, { answer: 'accept', act: 'offer' })).status, 303);
  assert.deepEqual([(await offerAt(offer)).status, (await requestAt(status)).status], ['accepted', 'found']);
  await mailed(first.origin, CONTACT, /Ingrid Moe [^<:]+: Bære et skap/);
  await until('who asked has the receipt and the answer', async () => (await read(`${first.origin}/dev/mail`)).split('to aud@example.org').length === 3);
  await first.close();

  const { origin } = await open(context, dataDir);
  const { opportunities } = await json<{ opportunities: Pick<Opportunity, 'id' | 'first'>[] }>(`${origin}/api/v1/opportunities?site=gronlia`);
  assert.deepEqual(opportunities.map(({ first: how }) => how).toSorted(), ['conversation', 'direct']);
  assert.deepEqual([(await requestAt(moved(status, origin))).status, (await offerAt(moved(offer, origin))).status], ['found', 'accepted']);
  assert.equal((await json<FeedbackRound>(`${origin}/api/v1/feedback/sprakkafe`)).status, 'open');
  const { waiting } = await deskAt(origin, session)<Waiting>('GET', 'requests');
  assert.deepEqual(waiting.map(({ request }) => request.person.name), ['Olav Lien'], 'nothing of the sample is put a second time');
});
