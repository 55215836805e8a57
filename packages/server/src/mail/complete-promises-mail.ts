import type { PromisedAnswer } from '@dugnad/client/hosted';
import { momentThere, ownShifts } from '../volunteering/own-shifts.ts';
import { at, find, fromName } from './complete-volunteer-mail.ts';
import type { Completed, Found, Row, VolunteerPlace } from './complete-volunteer-mail.ts';

/** Of a talk that was booked, when it was to end: that was the answer. */
function promisedTo({ signUp, opportunity }: Found, place: VolunteerPlace): PromisedAnswer[] {
  const { reference, person: { name }, answerBy } = signUp;
  const { title, contact } = opportunity;
  const booked = ownShifts(signUp, opportunity, at(place)).find(({ talk, status }) => talk && status === 'past');
  return answerBy === undefined ? [] : [{ help: { title, contact }, reference, name, answerBy: booked?.end ?? momentThere(answerBy, opportunity) }];
}

/** To whoever answers, or to whom the association named; whoever is erased by now is not in it. */
export async function completePromises({ what, signUpIds, to }: Row<'promises'>, place: VolunteerPlace): Promise<Completed<'promises'> | undefined> {
  const found = (await Promise.all(signUpIds.map((id) => find(id, place)))).filter((one) => one !== undefined);
  const people = found.flatMap((one) => promisedTo(one, place));
  const [first] = found;
  if (!first || people.length === 0) return undefined;
  const deskUrl = `${place.publicUrl.replace(/\/+$/, '')}/desk/${encodeURIComponent(place.mail.siteId)}/-/helping`;
  return { data: { what, controller: first.opportunity.controller.name, deskUrl, ...(to !== undefined && { to }), people }, fromName: fromName(first.opportunity, place) };
}
