import { deskOf, fromName } from './complete-volunteer-mail.ts';
import type { Completed, Row, VolunteerPlace } from './complete-volunteer-mail.ts';

/** To the coordinator of what the first message was about that could not go. */
export async function completeTextLimit({ opportunityId, limit, month }: Row<'text-limit'>, place: VolunteerPlace): Promise<Completed<'text-limit'> | undefined> {
  const opportunity = await place.volunteers.readOpportunity(opportunityId);
  return opportunity && { data: { controller: opportunity.controller.name, limit, month, ...deskOf(opportunity, place) }, fromName: fromName(opportunity, place) };
}
