import type { SignUp } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import type { Asked, AskedOfPetition, DeskRoute, Done } from '../routes/desk-route.ts';
import { reads, writes } from '../routes/desk-route.ts';
import { signUpOf } from './decide-routes.ts';
import { opportunityOf } from './find-opportunity.ts';

/** The guardian who has not answered yet; nobody else is asked. */
async function guardianOf({ db }: Pick<Asked<unknown>, 'db'>, signUpId: string): Promise<{ name: string; language: string; guardian: NonNullable<SignUp['guardian']> }> {
  const { name, language, data, guardian_answer: answer } = await db.selectFrom('sign_ups').select(['name', 'language', 'data', 'guardian_answer']).where('id', '=', signUpId).executeTakeFirstOrThrow();
  const { guardian } = JSON.parse(data) as Pick<SignUp, 'guardian'>;
  if (!guardian || answer !== null) throw new ProblemError('not-found', 'There is no guardian to be asked.');
  return { name, language, guardian };
}

/** The words of a message for the coordinator's telephone, where the guardian has no address, in the language of the young person. */
async function readWords(asked: AskedOfPetition): Promise<unknown> {
  const { signUpId, opportunityId } = await signUpOf(asked);
  const { name, language, guardian } = await guardianOf(asked, signUpId);
  const { title, contact } = await opportunityOf({ ...asked, params: { opportunity: opportunityId } });
  const written = await asked.desk.texts?.('guardian-asked', { title, name, contact: contact.name }, { languages: [language] });
  return { phone: guardian.phone, words: written?.text ?? '' };
}

/** The link behind them. Its hash is kept and nothing else, so that each asking makes another; all of them lead to the same page. */
async function makeLink(asked: AskedOfPetition<object>): Promise<Done> {
  const { db, desk, siteId, now } = asked;
  const { signUpId, opportunityId } = await signUpOf(asked);
  const { language } = await guardianOf(asked, signUpId);
  const { token, tokenHash } = freshLink();
  await db.insertInto('sign_up_guardian_links').values({ token_hash: tokenHash, sign_up_id: signUpId, created_at: now }).execute();
  const path = [siteId, opportunityId, 'guardian', token].map(encodeURIComponent).join('/');
  return { answer: { link: `${desk.publicUrl()}/embed/volunteer/${path}?lang=${encodeURIComponent(language)}` }, audit: { action: 'guardian-link', subject: signUpId, detail: { opportunityId } } };
}

/** What a coordinator does so that a guardian can answer. */
export const guardianRoutes: readonly DeskRoute[] = [
  reads('/sign-ups/:signUp/guardian-text', 'helper', readWords),
  writes('POST', '/sign-ups/:signUp/guardian-links', { role: 'helper', body: v.object({}), run: makeLink }),
];
