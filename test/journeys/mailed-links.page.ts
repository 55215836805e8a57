/** A letter box with every mail about volunteering, offers and help that has a link, each sent by the server itself. */
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { SAMPLE_HELP_POINT, sampleHelpRequest } from '@dugnad/client/contract';
import type { MailKind } from '@dugnad/client/hosted';
import { HelpPointSchema } from '@dugnad/client/model';
import type { StoredOpportunity } from '@dugnad/server';
import { parse } from 'valibot';
import { linksIn, type HostedServer } from './hosted-server.page.ts';

/** `coordinator`: leads to the desk at most. `petition`: has journeys of its own. */
export type Leads = RegExp | 'coordinator' | 'petition';

const OWN = /\/volunteer\/gronlia\/[\w-]+\/sign-up\/[\w-]{20,}/u;
const STATUS = /\/help\/gronlia\/request\/[\w-]{20,}/u;

/** Where the link of each mail leads. A mail of a new kind has to be named here, and to be sent below if it has a link. */
export const LEADS: { readonly [Kind in MailKind]: Leads } = {
  ...{ confirm: 'petition', guardian: 'petition', 'already-signed': 'petition', confirmed: 'petition', update: 'petition', digest: 'petition', report: 'petition', 'sign-in': 'petition' },
  ...{ volunteer: 'coordinator', 'volunteer-news': 'coordinator', 'volunteer-digest': 'coordinator', promises: 'coordinator', 'help-request': 'coordinator', 'help-withdrawn': 'coordinator', 'text-limit': 'coordinator' },
  ...{ 'signed-up': OWN, offer: OWN, message: OWN, reminder: OWN, 'guardian-answered': OWN },
  offered: /\/volunteer\/gronlia\/offer\/[\w-]{20,}/u,
  'guardian-asked': /\/volunteer\/gronlia\/young-host\/guardian\/[\w-]{20,}/u,
  ...{ asked: STATUS, 'help-answer': STATUS },
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const fresh = (): { token: string; tokenHash: string } => {
  const token = randomBytes(20).toString('base64url');
  return { token, tokenHash: hashOf(token) };
};
const coordinator = { recipient: 'post@gronlia.example', language: 'en' };
/** Eleven in Oslo on the day before the first time. */
const DAY_BEFORE = '2099-06-05T09:00:00.000Z';
export const shift = (id: string, day: string, more: Partial<StoredOpportunity['shifts'][number]> = {}): StoredOpportunity['shifts'][number] => ({ id, start: `${day}T09:00:00+02:00[Europe/Oslo]`, end: `${day}T12:00:00+02:00[Europe/Oslo]`, capacity: 3, taken: 0, waitlist: 'none', state: 'open', ...more });

export const opportunity = (id: string, changes: Partial<StoredOpportunity>): StoredOpportunity => ({
  ...{ id, siteId: 'gronlia', state: 'open', title: 'Café host', organiser: { name: 'Grønlia Vel', kind: 'association' }, contact: { name: 'Kari Nordmann', phone: '22 33 44 55' } },
  ...{ mode: 'in-person', media: [], languages: [], skills: [], requirements: [], access: [], rewards: [], first: 'direct', holdDays: 7, offerHours: 24, shifts: [shift('morning', '2099-06-06')], asksNeeds: false, talks: [], flexible: false },
  ...{ controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 }, ...changes },
});

/** Somebody signs up. @returns their row */
async function signUp(server: HostedServer, [id, shiftId]: readonly [opportunity: string, shift: string], name: string, more: object = {}): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`;
  const answer = await server.post(`/api/v1/opportunities/${id}/sign-ups`, { shiftIds: [shiftId], person: { name, phone: `9000${String(1000 + name.charCodeAt(0))}`, email }, language: 'en', ...more });
  assert.equal(answer.status, 202, await answer.text());
  return (await server.store.database.selectFrom('sign_ups').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
}

/** The token in the first mail to somebody, once it is sent: its row forgets it then. */
async function tokenOf(server: HostedServer, recipient: string): Promise<string> {
  const [link = ''] = (await server.mails(1)).filter(({ to }) => to === recipient).flatMap(linksIn);
  return /\/(?:sign-up|guardian)\/([\w-]{20,})/u.exec(link)?.[1] ?? assert.fail(`no mail to ${recipient}`);
}

/** A mail as the desk puts it into the queue. */
async function putMail(server: HostedServer, kind: MailKind, signUpId: string, data: object): Promise<void> {
  const now = new Date().toISOString();
  await server.store.write((db) => db.insertInto('mails').values({ ...{ id: randomUUID(), site_id: 'gronlia', signature_id: null, sign_up_id: signUpId, kind, recipient: 'aud@example.org', domain: 'example.org', languages: '["en"]', data: JSON.stringify(data) }, ...{ state: 'queued', tries: 0, next_try: now, created: now, sent_at: null, error: null, expires: null } }).execute());
}

async function mailVolunteers(server: HostedServer): Promise<void> {
  const { store } = server;
  await store.saveOpportunity(opportunity('cafe-host', { shifts: [shift('morning', '2099-06-06'), shift('sunday', '2099-06-07', { capacity: 1, waitlist: 'offer' }), shift('later', '2099-07-07')] }));
  const aud = await signUp(server, ['cafe-host', 'morning'], 'Aud');
  await signUp(server, ['cafe-host', 'sunday'], 'Bo');
  await signUp(server, ['cafe-host', 'sunday'], 'Cem');
  const now = new Date().toISOString();
  await store.cancelShifts(hashOf(await tokenOf(server, 'bo@example.org')), ['sunday'], { now, coordinator, lateHours: 24 });
  await store.offerPlaces(now, fresh);
  await putMail(server, 'message', aud, { signUpId: aud, token: await tokenOf(server, 'aud@example.org'), subject: 'We meet at the barn', text: 'Bring a coat.', language: 'en' });
  const { token, tokenHash } = fresh();
  const offer = { id: randomUUID(), site_id: 'gronlia', sign_up_id: aud, token_hash: tokenHash, opportunity_id: 'cafe-host', shift_id: 'later', help_request_id: null, data: null };
  await store.write((db) => db.insertInto('offers').values({ ...offer, first: 'direct', state: 'open', offered_at: now, expires: '2099-06-01T10:00:00.000Z', answered_at: null, given_sign_up_id: null }).execute());
  await putMail(server, 'offered', aud, { offerId: offer.id, token });
}

/** Who is reminded can say whether they come: a link of that day, and the link of the receipt. */
async function mailReminders(server: HostedServer): Promise<void> {
  await server.store.remindOfShifts(DAY_BEFORE, fresh);
  await server.store.write((db) => db.updateTable('mails').set({ next_try: '2026-01-01T00:00:00.000Z' }).where('kind', '=', 'reminder').execute());
}

async function mailGuardians(server: HostedServer): Promise<void> {
  await server.store.saveOpportunity(opportunity('young-host', { guardianBelow: 18, shifts: [shift('autumn', '2099-09-06', { capacity: 9 })] }));
  await signUp(server, ['young-host', 'autumn'], 'Dana', { guardian: { name: 'Kim Berg', phone: '92000000', email: 'kim@example.org' } });
  await signUp(server, ['young-host', 'autumn'], 'Eva', { guardian: { name: 'Lea Dahl', phone: '92000001', email: 'lea@example.org' } });
  await server.store.answerAsGuardian(hashOf(await tokenOf(server, 'lea@example.org')), 'yes', { now: new Date().toISOString(), coordinator, link: fresh() });
}

async function mailHelp(server: HostedServer): Promise<void> {
  const { id: siteId, status, ...point } = parse(HelpPointSchema, SAMPLE_HELP_POINT);
  await server.store.saveHelpPoint({ ...point, siteId, state: status });
  const ask = async (name: string): Promise<string> => {
    const answer = await server.post(`/api/v1/help/${siteId}/requests`, sampleHelpRequest({ language: 'en', person: { name, email: `${name.toLowerCase()}@example.org` } }));
    assert.equal(answer.status, 202);
    return ((await answer.json()) as { token: string }).token;
  };
  await ask('Finn');
  const token = await ask('Gro');
  const [row] = await server.store.database.selectFrom('help_requests').select('id').where('email', '=', 'gro@example.org').execute();
  await server.store.decideHelpRequest({ id: row?.id ?? '', state: 'cannot', answer: 'We are sorry.', token, now: new Date().toISOString() });
}

/** Sends them all. @returns the kinds of what was sent */
export async function fillMailbox(server: HostedServer): Promise<ReadonlySet<string>> {
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await mailVolunteers(server);
  await mailGuardians(server);
  await mailHelp(server);
  await mailReminders(server);
  await server.mails((server.dump()['mails'] ?? []).length);
  return new Set((server.dump()['mails'] ?? []).map((row) => (row as { kind: string }).kind));
}
