import type { OwnShift } from '@dugnad/client/hosted';
import { writeCalendar } from '@dugnad/client/ics/write';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** What is written into the calendar of a volunteer, and for whom. */
interface OwnCalendar {
  reference: string;
  shifts: readonly OwnShift[];
  opportunity: StoredOpportunity;
  language: string;
  now: number;
}

/** The confirmed times as an iCalendar file; nothing where there are none, for a calendar takes everything for settled. */
export function writeOwnCalendar({ reference, shifts, opportunity, language, now }: OwnCalendar): string | undefined {
  const mine = shifts.filter(({ status }) => status === 'confirmed');
  if (mine.length === 0) return undefined;
  const { title, contact, place, organiser } = opportunity;
  const events = mine.map(({ id, start, end }) => {
    const where = opportunity.shifts.find((shift) => shift.id === id)?.place ?? place;
    return { id: `${reference}-${id}@dugnad`, title, start, end, allDay: false, status: 'scheduled' as const, contact, organiser, ...(where && { place: where }) };
  });
  return writeCalendar(events, { productId: '-//Dugnad//Volunteering//EN', now, language });
}
