import { attachedName, emailOf, geo, given, linkOf } from '../../ics/details.ts';
import type { FeedEvent } from '../../ics/event.ts';
import { param } from '../../ics/text/property.ts';
import { parseDateTime } from '../../ics/values/date-time.ts';
import { directionOf } from '../../model/choose-text.ts';
import type { Activity, Online } from '../../model/activity.ts';
import type { DocumentLink } from '../../model/document.ts';
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
const isWeb = (link: string): boolean => /^https?:\/\/\S+$/i.test(link);

/** The text in the language that its publisher declared (RFC 5545 §3.2.10), or just the text. */
function textOf(event: FeedEvent, name: string, value = event.text(name)): Text | undefined {
  const language = param(event.property(name), 'LANGUAGE');
  return value && language && directionOf(language) !== 'auto' ? { [language]: value } : value;
}

function onlineOf(event: FeedEvent): Online | undefined {
  const links = event.properties('CONFERENCE').map(linkOf);
  return given<Online>({ url: links.find(isWeb), phone: links.find((link) => /^tel:/i.test(link))?.slice('tel:'.length) });
}

function organiserOf(event: FeedEvent): Organisation | undefined {
  const property = event.property('ORGANIZER');
  const email = property && emailOf(property);
  const name = (param(property, 'CN') || email) ?? '';
  return given<Organisation>({ name, contact: email ? { name, email } : undefined });
}

/** What is attached, as a link; pages do not unpack what is carried inside the file. */
function documentsOf(event: FeedEvent): DocumentLink[] {
  return event.properties('ATTACH').map((property) => {
    const url = property.value.trim();
    const type = param(property, 'FMTTYPE');
    return { title: attachedName(property) || (url.replace(/[?#].*/, '').split('/').findLast(Boolean) ?? url), url, ...(type && { type }) };
  }).filter(({ url }) => isWeb(url));
}

/** `20261122T100000Z` as `2026-11-22T10:00:00Z`; a time that is not in UTC is none (RFC 5545 §3.8.7.3). */
function updatedOf(event: FeedEvent): string | undefined {
  const changed = parseDateTime(event.text('LAST-MODIFIED') ?? '');
  return changed?.kind === 'utc' ? `${formatWall(changed.wall)}Z` : undefined;
}

function readDetails(event: FeedEvent, source: string): Details {
  const { uid, categories } = event;
  const description = event.text('DESCRIPTION');
  const url = event.property('URL')?.value.trim() ?? '';
  const online = onlineOf(event);
  const place = given<Place>({ name: textOf(event, 'LOCATION'), geo: geo(event.property('GEO')) });
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
      documents: documentsOf(event),
      updated: updatedOf(event),
    }),
  };
}

const known = new WeakMap<FeedEvent, Details>();

/** The details of an event, read from the file once however many occurrences it has. */
export function detailsOf(event: FeedEvent, source: string): Details {
  const details = known.get(event) ?? readDetails(event, source);
  known.set(event, details);
  return details;
}
