import type { HelpRequestInput } from '@dugnad/client/model';
import { put } from './open-petition.ts';
import { PETITION } from './people.ts';

const path = `help/${PETITION.siteId}`;

const POINT = {
  state: 'open',
  title: { nb: 'Trenger du en hånd?', en: 'Do you need a hand?' },
  contact: PETITION.contact,
  controller: PETITION.controller,
  answerWithin: 3,
  retention: { deleteAfterDays: 30 },
};

/** Opens the site and the place where one asks for help at it; done again it is the same. @returns where one asks */
export async function openHelpPoint(origin: string): Promise<string> {
  await put(origin, `sites/${PETITION.siteId}`, { name: 'Grønlia Vel', origins: [] });
  await put(origin, path, POINT);
  return `/api/v1/${path}/requests`;
}

/** What somebody sends who needs a hand. */
export const needOf = (person: { phone?: string; email?: string }): HelpRequestInput => ({
  for: 'myself', what: 'Bære et skap ned fra loftet', when: { kind: 'date', date: '2099-03-07', time: '17:00' }, effort: 'heavy', things: ['stairs'], place: 'Grønlia øst',
  person: { name: 'Aud Bjørnøy', ...person }, language: 'nb',
});

/** Asks for help. @returns the token of the status link */
export async function askedForHelp(origin: string): Promise<string> {
  const answer = await fetch(origin + (await openHelpPoint(origin)), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(needOf({ email: 'aud@example.org' })),
  });
  if (answer.status !== 202) throw new Error(`Nobody has asked for help: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { token: string }).token;
}
