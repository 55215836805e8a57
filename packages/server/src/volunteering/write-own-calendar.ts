import type { OwnShift } from '@dugnad/client/hosted';
import { writeCalendar } from '@dugnad/client/ics/write';
import { chooseText } from '@dugnad/client/model';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** What is written into the calendar of a volunteer, and for whom. */
interface OwnCalendar {
  reference: string;
  shifts: readonly OwnShift[];
  opportunity: StoredOpportunity;
  language: string;
  now: number;
}

/** What it is called there, and where: whoever talks by telephone or video goes nowhere. */
function told({ id, talk }: OwnShift, { title, contact, place, shifts }: StoredOpportunity, language: string) {
  if (!talk) return { uid: id, title, contact, place: shifts.find((shift) => shift.id === id)?.place ?? place };
  const [about, name] = [title, talk.with].map((text) => chooseText(text, [language]).value);
  // No identifier has a point.
  return { uid: `talk.${id}`, title: `${about} (${name})`, contact: { ...contact, name: talk.with }, place: talk.mode === 'visit' ? (contact.place ?? place) : undefined };
}

/** The confirmed times as an iCalendar file; nothing where there are none, for a calendar takes everything for settled. */
export function writeOwnCalendar({ reference, shifts, opportunity, language, now }: OwnCalendar): string | undefined {
  const mine = shifts.filter(({ status }) => status === 'confirmed');
  if (mine.length === 0) return undefined;
  const events = mine.map((shift) => {
    const { uid, title, contact, place } = told(shift, opportunity, language);
    return { id: `${reference}-${uid}@dugnad`, title, start: shift.start, end: shift.end, allDay: false, status: 'scheduled' as const, contact, organiser: opportunity.organiser, ...(place && { place }) };
  });
  return writeCalendar(events, { productId: '-//Dugnad//Volunteering//EN', now, language });
}
