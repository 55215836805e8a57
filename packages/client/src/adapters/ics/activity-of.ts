import type { Attachment } from '../../ics/details.ts';
import type { FeedEvent as CalendarEvent } from '../../ics/event.ts';
import { parseDateTime } from '../../ics/values/date-time.ts';
import { directionOf } from '../../model/choose-text.ts';
import type { Activity, ActivityDocument, Online } from '../../model/activity.ts';
import type { Contact } from '../../model/contact.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Place } from '../../model/place.ts';
import type { Text } from '../../model/text.ts';
import { formatWall } from '../../time/format.ts';

/** What all occurrences of an event have in common. */
export type Details = Omit<Activity, 'id' | 'start' | 'end' | 'allDay' | 'status' | 'recurrenceId' | 'timeZone'>;

let plainText = (text: string): string => text;

/**
 * Loads what makes words of HTML, which some calendar programs write into descriptions. Without it, should it not come,
 * a description shows its tags, which is no danger and costs nobody the calendar.
 */
export async function loadPlainText(): Promise<void> {
  try {
    ({ plainText } = await import('./plain-text.ts'));
  } catch {
    // Tried again with the next reading.
  }
}

const LINK = /^(https?:\/\/|mailto:|tel:|sms:)\S+$/i;
const isWeb = ({ uri }: { uri: string }): boolean => /^https?:\/\/\S+$/i.test(uri);

/** Only those entries that say something; undefined when none does. */
function given<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const said = Object.entries(entries as Record<string, { length?: number } | undefined>).filter(([, value]) => value?.length ?? value);
  return said.length > 0 ? (Object.fromEntries(said) as T) : undefined;
}

/** The text in the language that its publisher declared (RFC 5545 §3.2.10), or just the text. */
function textOf(event: CalendarEvent, name: string, value = event.text(name)): Text | undefined {
  const language = event.property(name)?.params.get('LANGUAGE')?.[0];
  return value && language && directionOf(language) !== 'auto' ? { [language]: value } : value;
}

function onlineOf({ conference }: CalendarEvent): Online | undefined {
  const phone = conference.find(({ uri }) => /^tel:/i.test(uri));
  return given<Online>({ url: conference.find(isWeb)?.uri, phone: phone?.uri.slice('tel:'.length) });
}

function organiserOf({ organizer }: CalendarEvent): Organisation | undefined {
  const { email, name = email ?? '' } = organizer ?? {};
  return given<Organisation>({ name, contact: email ? { name, email } : undefined });
}

const documentOf = ({ uri: url, name, type }: Attachment): ActivityDocument =>
  ({ title: name ?? url.replace(/[?#].*/, '').split('/').findLast(Boolean) ?? url, url, ...(type && { type }) });

/** `20261122T100000Z` as `2026-11-22T10:00:00Z`; a time that is not in UTC is none (RFC 5545 §3.8.7.3). */
function updatedOf(event: CalendarEvent): string | undefined {
  const changed = parseDateTime(event.text('LAST-MODIFIED') ?? '');
  return changed?.kind === 'utc' ? `${formatWall(changed.wall)}Z` : undefined;
}

function readDetails(event: CalendarEvent, source: string): Details {
  const { uid, description, url = '', categories, attach } = event;
  const online = onlineOf(event);
  const place = given<Place>({ name: textOf(event, 'LOCATION'), geo: event.geo });
  return {
    title: textOf(event, 'SUMMARY') ?? '',
    source,
    ...given<Partial<Details>>({
      uid,
      description: textOf(event, 'DESCRIPTION', description && plainText(description)),
      url: LINK.test(url) ? url : undefined,
      mode: online && (place ? 'mixed' : 'online'),
      place,
      online,
      organiser: organiserOf(event),
      // Free text: the person, the number, the address, in any order (RFC 5545 §3.8.4.2).
      contact: given<Contact>({ name: textOf(event, 'CONTACT') }),
      categories,
      documents: attach.filter(isWeb).map(documentOf),
      updated: updatedOf(event),
    }),
  };
}

const known = new WeakMap<CalendarEvent, Details>();

/** The details of an event, read from the file once however many occurrences it has. */
export function detailsOf(event: CalendarEvent, source: string): Details {
  const details = known.get(event) ?? readDetails(event, source);
  known.set(event, details);
  return details;
}
