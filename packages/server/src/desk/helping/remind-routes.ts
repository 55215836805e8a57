import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import type { AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { opportunitiesOf, opportunityOf } from './find-opportunity.ts';
import { readToRemind } from './to-remind.ts';
import type { ToRemind } from './to-remind.ts';

/** Whoever stands on the list now; nobody else is written to. */
async function personOf({ db, siteId, desk, params }: AskedOfPetition<unknown>): Promise<ToRemind> {
  const people = await readToRemind(db, siteId, await opportunitiesOf(db, siteId), { now: desk.now(), hasTexts: desk.hasTexts });
  const person = people.find(({ id }) => id === params['signUp']);
  if (!person) throw new ProblemError('not-found', 'There is nobody to be reminded.');
  return person;
}

/** The words of a message for the coordinator's telephone, in the language of the volunteer: those that the server would send. */
async function readWords(asked: AskedOfPetition): Promise<unknown> {
  const { phone, language, shifts, opportunity: { id, title } } = await personOf(asked);
  const { controller } = await opportunityOf({ ...asked, params: { opportunity: id } });
  const written = await asked.desk.texts?.('reminder', { from: controller.name, title, shifts }, { languages: [language] });
  return { phone, words: written?.text ?? '' };
}

/** The link behind them. Its hash is kept and nothing else, so that each asking makes another; all of them lead to the same page. */
async function makeLink(asked: AskedOfPetition<object>): Promise<Done> {
  const { db, desk, siteId, now } = asked;
  const { id: signUpId, language, opportunity: { id: opportunityId } } = await personOf(asked);
  const { token, tokenHash } = freshLink();
  await db.insertInto('sign_up_links').values({ token_hash: tokenHash, sign_up_id: signUpId, created_at: now }).execute();
  const path = [siteId, opportunityId, 'sign-up', token].map(encodeURIComponent).join('/');
  return { answer: { link: `${desk.publicUrl()}/embed/volunteer/${path}?lang=${encodeURIComponent(language)}` }, audit: { action: 'reminder-link', subject: signUpId, detail: { opportunityId } } };
}

/** What a coordinator does so that somebody is reminded whom the server does not reach. */
export const remindRoutes: readonly DeskRoute[] = [
  reads('/sign-ups/:signUp/reminder-text', 'helper', readWords),
  writes('POST', '/sign-ups/:signUp/reminder-links', { role: 'helper', body: v.object({}), run: makeLink }),
];
