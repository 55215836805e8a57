import { ownShifts } from '../volunteering/own-shifts.ts';
import { at, find, fromName, helpOf, linkTo } from './complete-volunteer-mail.ts';
import type { Completed, Row, VolunteerPlace } from './complete-volunteer-mail.ts';

/** To the volunteer, about what is theirs when it goes: who has cancelled by now is reminded of nothing. */
export async function completeReminder({ signUpId, shiftIds, token }: Row<'reminder'>, place: VolunteerPlace): Promise<Completed<'reminder'> | undefined> {
  const found = await find(signUpId, place);
  if (!found) return undefined;
  const { signUp, opportunity } = found;
  const shifts = ownShifts(signUp, opportunity, at(place)).filter(({ id, status, talk }) => status === 'confirmed' && !talk && shiftIds.includes(id));
  if (shifts.length === 0) return undefined;
  const { person: { name }, reference, deleteAfter } = signUp;
  return {
    data: { help: helpOf(opportunity), name, reference, shifts, link: linkTo(token, opportunity, place), deleteAfter },
    fromName: fromName(opportunity, place),
    replyTo: opportunity.contact.email ?? opportunity.controller.email,
  };
}
