import type { CalendarEvent } from '../../ics/event.ts';
import type { Activity, ActivityDocument, Online } from '../../model/activity.ts';
import type { Contact } from '../../model/contact.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Place } from '../../model/place.ts';
import type { Text } from '../../model/text.ts';
import { plainText } from './plain-text.ts';

/** What all occurrences of an event have in common. */
export type Details = Omit<Activity, 'id' | 'start' | 'end' | 'allDay' | 'status' | 'recurrenceId' | 'timeZone'>;

const isLink = (address: string): boolean => /^(https?:\/\/|mailto:|tel:|sms:)\S+$/i.test(address);
const isWeb = (address: string): boolean => /^https?:\/\/\S+$/i.test(address);

/** Only those entries that are there. */
function given<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;
}

/** The text in the language that its publisher declared (RFC 5545 §3.2.10), or just the text. */
function textOf(event: CalendarEvent, name: string, value = event.text(name)): Text | undefined {
  const language = event.property(name)?.params.get('LANGUAGE')?.[0];
  return value !== undefined && language !== undefined && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language) ? { [language]: value } : value;
}

function placeOf(event: CalendarEvent): Place | undefined {
  const name = textOf(event, 'LOCATION');
  const { geo } = event;
  if (name === undefined && geo === undefined) return undefined;
  return given<Place>({ name, geo });
}

function onlineOf({ conference }: CalendarEvent): Online | undefined {
  const url = conference.find(({ uri }) => isWeb(uri))?.uri;
  const phone = conference.find(({ uri }) => /^tel:/i.test(uri))?.uri.slice('tel:'.length);
  if (url === undefined && phone === undefined) return undefined;
  return given<Online>({ url, phone });
}

function organiserOf({ organizer }: CalendarEvent): Organisation | undefined {
  const name = organizer?.name ?? organizer?.email;
  if (name === undefined) return undefined;
  const email = organizer?.email;
  return email === undefined ? { name } : { name, contact: { name, email } };
}

/** CONTACT is free text: the person, the number, the address, in any order (RFC 5545 §3.8.4.2). */
function contactOf(event: CalendarEvent): Contact | undefined {
  const name = textOf(event, 'CONTACT');
  return name === undefined ? undefined : { name };
}

function documentsOf({ attach }: CalendarEvent): ActivityDocument[] | undefined {
  const documents = attach.filter(({ uri }) => isWeb(uri)).map(({ uri, name, type }) => {
    const title = name ?? uri.replace(/[?#].*/, '').split('/').findLast(Boolean) ?? uri;
    return given<ActivityDocument>({ title, url: uri, type });
  });
  return documents.length > 0 ? documents : undefined;
}

/** `20261122T100000Z` as `2026-11-22T10:00:00Z`. */
function updatedOf(event: CalendarEvent): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(event.text('LAST-MODIFIED') ?? '');
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z` : undefined;
}

const linkOf = ({ url }: CalendarEvent): string | undefined => (url !== undefined && isLink(url) ? url : undefined);

function readDetails(event: CalendarEvent, source: string): Details {
  const { description, categories } = event;
  const online = onlineOf(event);
  const place = placeOf(event);
  return given<Details>({
    uid: event.uid || undefined,
    title: textOf(event, 'SUMMARY') ?? '',
    description: textOf(event, 'DESCRIPTION', description && plainText(description)),
    url: linkOf(event),
    mode: online && (place ? 'mixed' : 'online'),
    place,
    online,
    organiser: organiserOf(event),
    contact: contactOf(event),
    categories: categories.length > 0 ? categories : undefined,
    documents: documentsOf(event),
    updated: updatedOf(event),
    source,
  });
}

const known = new WeakMap<CalendarEvent, Details>();

/** The details of an event, read from the file once however many occurrences it has. */
export function detailsOf(event: CalendarEvent, source: string): Details {
  let details = known.get(event);
  if (details === undefined) known.set(event, (details = readDetails(event, source)));
  return details;
}
