import type { OpportunityInput } from '@dugnad/client/model';
import { weekOfShifts } from './shifts.ts';

/** One opportunity with a week of shifts. */
export function offeredFrom(): OpportunityInput[] {
  const contact = { name: 'Kari Nordby', phone: '+47 12 34 56 78' };
  return [{ id: 'kafe', title: 'Vert på kafeen', organiser: { kind: 'association', name: 'Grønlia Vel' }, contact, controller: { name: 'Grønlia Vel', email: 'post@gronlia.example' }, first: 'direct', retention: { deleteAfterDays: 30 }, shifts: weekOfShifts() }];
}
