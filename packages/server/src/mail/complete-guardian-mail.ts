import { ownShifts } from '../volunteering/own-shifts.ts';
import { at, find, fromName, helpOf, linkTo } from './complete-volunteer-mail.ts';
import type { Completed, Found, Row, VolunteerPlace } from './complete-volunteer-mail.ts';

/** The times, without a word of other sign-ups. */
const timesIn = ({ signUp, opportunity }: Found, place: VolunteerPlace) => ownShifts(signUp, opportunity, at(place)).map(({ isDouble: _double, ...shift }) => shift);

/** To a parent or guardian, who has not answered by now; an answer reaches the person who is named in it. */
export async function completeGuardianAsked({ signUpId, token }: Row<'guardian-asked'>, place: VolunteerPlace): Promise<Completed<'guardian-asked'> | undefined> {
  const found = await find(signUpId, place);
  if (found?.signUp.guardian === undefined || found.signUp.guardianAnswer !== undefined) return undefined;
  const { signUp: { person: { name }, guardian, deleteAfter }, opportunity } = found;
  return {
    data: { help: helpOf(opportunity), name, guardian: guardian.name, shifts: timesIn(found, place), link: linkTo(token, opportunity, place, 'guardian'), deleteAfter },
    fromName: fromName(opportunity, place),
    replyTo: opportunity.contact.email ?? opportunity.controller.email,
  };
}

/** To the young person; what was said since is told by a mail of its own. */
export async function completeGuardianAnswered({ signUpId, answer, token }: Row<'guardian-answered'>, place: VolunteerPlace): Promise<Completed<'guardian-answered'> | undefined> {
  const found = await find(signUpId, place);
  if (found?.signUp.guardian === undefined || found.signUp.guardianAnswer !== answer) return undefined;
  const { signUp: { person: { name }, guardian, reference, deleteAfter }, opportunity } = found;
  return {
    data: { help: helpOf(opportunity), name, guardian: guardian.name, answer, reference, shifts: timesIn(found, place), link: linkTo(token, opportunity, place), deleteAfter },
    fromName: fromName(opportunity, place),
    replyTo: opportunity.contact.email ?? opportunity.controller.email,
  };
}
