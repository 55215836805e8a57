import type { Activity } from '../model/activity.ts';
import { chooseTag } from '../model/choose-tag.ts';
import { momentOf } from '../model/moment-of.ts';
import type { Text } from '../model/text.ts';

/** What the file says of itself. */
export interface WriteOptions {
  /** Who made the file, for PRODID (RFC 5545 §3.7.3): `-//Dugnad//Calendar//EN`. */
  productId: string;
  /** Milliseconds since 1970, for DTSTAMP. */
  now: number;
  /** Language to choose when a text has several. */
  language?: string;
}

const LINE = 75;

/** No line longer than 75 octets, none broken inside a character (RFC 5545 §3.1). */
function fold(line: string): string {
  let folded = '';
  let room = LINE;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const octets = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** RFC 5545 §3.3.11; other control characters are not allowed there. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[^\P{Cc}\t]/gu, '');

/** A parameter's value cannot escape anything, so what would end it is left out (RFC 5545 §3.2). */
const quoted = (text: string): string => `"${text.replace(/["\p{Cc}]/gu, ' ')}"`;

/** An address ends at the first space; a line end in it would begin a property of its own. */
const unspaced = (address: string): string => address.replace(/[\s\p{Cc}]/gu, '');

const utc = (epoch: number): string => new Date(epoch).toISOString().replace(/[-:]|\.\d+/g, '');

function when(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return value.includes('T') ? `${name}:${utc(momentOf(value))}` : `${name};VALUE=DATE:${value.replaceAll('-', '')}`;
}

const STATUS: Partial<Record<Activity['status'], string>> = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' };

function whereLines({ place }: Activity, read: (text?: Text) => string): string[] {
  const location = [read(place?.name), place?.address ?? ''].filter(Boolean).join(', ');
  const geo = place?.geo;
  return [location && `LOCATION:${escaped(location)}`, geo ? `GEO:${geo.latitude};${geo.longitude}` : ''];
}

function organiserLine({ organiser, contact }: Activity, read: (text?: Text) => string): string {
  const email = (organiser?.contact ?? contact)?.email;
  return organiser && email ? `ORGANIZER;CN=${quoted(read(organiser.name))}:mailto:${unspaced(email)}` : '';
}

/** Whom to call or write to, kept where the visitor looks the activity up again. */
function contactLine({ organiser, contact = organiser?.contact }: Activity, read: (text?: Text) => string): string {
  const words = contact ? [read(contact.name), contact.phone, contact.email] : [];
  return words.length > 0 ? `CONTACT:${escaped(words.filter(Boolean).join(', '))}` : '';
}

function reader(language: string | undefined): (text?: Text) => string {
  const languages = language === undefined ? [] : [language];
  return (text = '') => (typeof text === 'string' ? text : (text[chooseTag(Object.keys(text), languages) ?? ''] ?? ''));
}

/** Grows with every change, and fits 32 bits. */
const sequenceOf = (updated = '1970-01-01T00:00:00Z'): number => Math.max(0, Math.floor(momentOf(updated) / 60_000));

function eventLines(activity: Activity, { now, language }: WriteOptions): string[] {
  const read = reader(language);
  const text = (name: string, value: string): string => value && `${name}:${escaped(value)}`;
  const { recurrenceId, uid, id, categories = [] } = activity;
  return [
    'BEGIN:VEVENT',
    // One of a series saved alone must not replace the whole series in the visitor's calendar.
    text('UID', (recurrenceId === undefined && uid) || id),
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${sequenceOf(activity.updated)}`,
    when('DTSTART', activity.start),
    when('DTEND', activity.end),
    text('SUMMARY', read(activity.title)),
    text('DESCRIPTION', read(activity.description ?? activity.summary)),
    ...whereLines(activity, read),
    organiserLine(activity, read),
    contactLine(activity, read),
    activity.url ? `URL:${unspaced(activity.url)}` : '',
    categories.length > 0 ? `CATEGORIES:${categories.map(escaped).join(',')}` : '',
    `STATUS:${STATUS[activity.status] ?? 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * One or more activities as an iCalendar file (RFC 5545), for "add to calendar". Clock times are written in UTC, so
 * that no program has to know the zone.
 */
export function writeCalendar(activities: Activity | readonly Activity[], options: WriteOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(options.productId)}`,
    ...[activities].flat().flatMap((activity) => eventLines(activity, options)),
    'END:VCALENDAR',
  ];
  return lines.filter(Boolean).map((line) => `${fold(line)}\r\n`).join('');
}
