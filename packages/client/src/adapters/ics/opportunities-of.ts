import { given } from '../../ics/details.ts';
import type { FeedEvent } from '../../ics/event.ts';
import type { FeedOccurrence as Occurrence } from '../../ics/lean.ts';
import type { Opportunity, OpportunityInput } from '../../model/opportunity.ts';
import type { ShiftInput } from '../../model/shift.ts';
import type { Text } from '../../model/text.ts';
import type { FeedProblem } from '../../ports/activity-source.ts';
import { completeOpportunity } from '../answer/complete-opportunity.ts';
import { detailsOf, type Details } from './activity-of.ts';
import { contactIn, type WrittenContact } from './contact-in.ts';
import { idOf } from './id-of.ts';

interface Found {
  readonly opportunities: Opportunity[];
  readonly problems: FeedProblem[];
}

const MOST = 1_000_000;

/** A short name for something long, the same at every reading (FNV-1a): it keeps apart what is called alike. */
function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

const words = (text: Text | undefined): string => (typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? ''));

/** `Talk Norwegian` at the library as `talk-norwegian-1x2y3z`. */
function identifierOf(title: string, key: string): string {
  const readable = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 48);
  return [readable, shortName(key)].filter(Boolean).join('-').replace(/-+/g, '-');
}

/** How many people a time takes, and whether that was written as a whole number. */
function capacityOf(event: FeedEvent): number | undefined {
  const written = event.property('X-DUGNAD-CAPACITY')?.value.trim();
  if (!written) return 1;
  const capacity = /^\d+$/.test(written) ? Number(written) : 0;
  return capacity >= 1 && capacity <= MOST ? capacity : undefined;
}

/** Why an event is nothing that one can help with, for the webmaster. */
function faultOf({ event, allDay, startMs, endMs }: Occurrence): readonly [code: string, message: string] | undefined {
  if (!event.text('SUMMARY')) return ['no-title', 'has no SUMMARY, so nobody knows what one does'];
  if (allDay || endMs <= startMs) return ['no-clock-times', 'has no clock time at which it begins and ends, so it is no shift'];
  return capacityOf(event) === undefined ? ['invalid-capacity', 'has an X-DUGNAD-CAPACITY that is no whole number from 1 on'] : undefined;
}

function shiftOf(occurrence: Occurrence): ShiftInput {
  const { event, start, end, status } = occurrence;
  const named = idOf(occurrence);
  const clock = named.slice(named.lastIndexOf('/') + 1).toLowerCase();
  return { id: `${clock}-${shortName(named)}`, start, end, capacity: capacityOf(event) ?? 1, status: status === 'cancelled' ? 'cancelled' : 'open' };
}

/** CONTACT as it is written, else who is named as organising it. */
function contactOf({ contact, organiser }: Details): WrittenContact | undefined {
  const organised = { name: words(organiser?.name), email: organiser?.contact?.email };
  const { name, email, phone }: { name: string; email?: string | undefined; phone?: string } = { ...organised, ...(contact && contactIn(words(contact.name))) };
  return name ? { name, ...given<Omit<WrittenContact, 'name'>>({ email, phone }) } : undefined;
}

type Asked = WrittenContact & { readonly email: string };

const hasAddress = (contact: WrittenContact | undefined): contact is Asked => contact?.email !== undefined;

/** What the events of one group say together: of each thing the first that says it. */
function said(shifts: readonly Occurrence[], src: string): Details & { readonly asked: WrittenContact | undefined } {
  const all = [...new Set(shifts.map(({ event }) => event))].map((event) => detailsOf(event, src));
  return { ...Object.assign({ title: '' }, ...all.toReversed()) as Details, asked: all.map(contactOf).find((contact) => contact !== undefined) };
}

function opportunityOf(shifts: readonly Occurrence[], key: string, src: string, calendar: { asked: Asked; name: string }): Opportunity {
  const details = said(shifts, src);
  const { title, description, place, mode, url = '' } = details;
  const contact = details.asked ?? calendar.asked;
  const organiser = details.organiser ? { name: details.organiser.name } : { name: calendar.name };
  return completeOpportunity({
    id: identifierOf(words(title), key), title, organiser, contact,
    ...given<Partial<OpportunityInput>>({ description, place, mode, url: /^https?:/i.test(url) ? url : undefined }),
    controller: { name: organiser.name, email: contact.email ?? calendar.asked.email },
    // Nobody can sign up by a calendar: there is nothing to keep, and one day is the least that the model can say.
    retention: { deleteAfterDays: 1 },
    shifts: shifts.map(shiftOf),
  });
}

function keyOf(event: FeedEvent, src: string): string {
  const { title, place } = detailsOf(event, src);
  return JSON.stringify([title, place?.name]);
}

/** Each once: by its event, not by its times. */
function problemsOf(occurrences: readonly Occurrence[], src: string): FeedProblem[] {
  return [...new Map(occurrences.map((one) => [one.event, one])).values()].flatMap((one) => {
    const fault = faultOf(one);
    return fault ? [problem(one.event, src, ...fault)] : [];
  });
}

const problem = ({ line, uid }: FeedEvent, src: string, code: string, message: string): FeedProblem => ({ src, line, code, message: `The event of line ${line} ${message}.`, ...(uid && { uid }) });

/**
 * Occurrences as opportunities with shifts. An event that names nobody is asked about where the calendar's first contact with an address is; a
 * calendar without any shows nothing, for nobody could do anything about it.
 *
 * @param name what the calendar calls itself
 */
export function opportunitiesOf(occurrences: readonly Occurrence[], src: string, name?: string): Found {
  const problems = problemsOf(occurrences, src);
  const shifts = occurrences.filter((one) => faultOf(one) === undefined);
  const asked = shifts.map(({ event }) => contactOf(detailsOf(event, src))).find(hasAddress);
  const [first] = shifts;
  if (!first) return { opportunities: [], problems };
  if (!asked) return { opportunities: [], problems: [...problems, problem(first.event, src, 'no-contact', 'and all others name no e-mail address: write it as CONTACT or ORGANIZER, so that people know whom to ask')] };
  const groups = new Map<string, Occurrence[]>();
  for (const shift of shifts) {
    const key = keyOf(shift.event, src);
    groups.set(key, [...(groups.get(key) ?? []), shift]);
  }
  return { opportunities: [...groups].map(([key, of]) => opportunityOf(of, key, src, { asked, name: name ?? asked.name })), problems };
}
