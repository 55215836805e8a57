import { msg } from '@lit/localize';

import { numberFormat } from '../language/number-format.ts';

/** A file behind a link, as far as it is known. */
export interface DocumentFacts {
  /** Its address; its ending tells the kind when nothing else does. */
  readonly url: string;
  /** Media type: `application/pdf`. */
  readonly type?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/** Kinds that are called the same everywhere, by what a media type or an address ends in. */
const kinds: Readonly<Record<string, string>> = {
  pdf: 'PDF', msword: 'Word', doc: 'Word', docx: 'Word', 'vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'vnd.ms-excel': 'Excel', xls: 'Excel', xlsx: 'Excel', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'vnd.ms-powerpoint': 'PowerPoint', ppt: 'PowerPoint', pptx: 'PowerPoint', 'vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  odt: 'ODT', 'vnd.oasis.opendocument.text': 'ODT', ods: 'ODS', 'vnd.oasis.opendocument.spreadsheet': 'ODS', odp: 'ODP', 'vnd.oasis.opendocument.presentation': 'ODP',
  csv: 'CSV', zip: 'ZIP', epub: 'EPUB', 'epub+zip': 'EPUB', ics: 'iCalendar', calendar: 'iCalendar',
  jpg: 'image', jpeg: 'image', png: 'image', webp: 'image', mp3: 'audio', m4a: 'audio', mp4: 'video', webm: 'video', txt: 'text', html: '', 'xhtml+xml': '',
};

/** What kind of file it is, in a word; empty when nobody can tell. */
export function documentKind({ type = '', url }: DocumentFacts): string {
  const kind = kindOfType(type.toLowerCase()) ?? kinds[endingOf(url)] ?? '';
  return words()[kind] ?? (/^[A-Z]|^iC/.test(kind) ? kind : '');
}

function kindOfType(type: string): string | undefined {
  const [, family, subtype = ''] = /^\s*([a-z]+)\/([^;\s]+)/.exec(type) ?? [];
  return kinds[subtype] ?? family;
}

function endingOf(url: string): string {
  return /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

function words(): Readonly<Record<string, string>> {
  return {
    image: msg('picture', { id: 'document-list.kind.image' }),
    audio: msg('sound', { id: 'document-list.kind.audio' }),
    video: msg('film', { id: 'document-list.kind.video' }),
    text: msg('text', { id: 'document-list.kind.text' }),
  };
}

/** A size as file managers show it, 1 kB = 1,000 bytes; nothing below a kilobyte is told apart. The unit stays in the line of its number. */
export function documentSize(bytes: number | undefined, place: string): string {
  if (bytes === undefined || !(bytes > 0) || !Number.isFinite(bytes)) return '';
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const [amount, unit, maximumFractionDigits] = sizeIn(kilobytes);
  return numberFormat(place, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(amount).replace(/\s/g, '\u00a0');
}

function sizeIn(kilobytes: number): [amount: number, unit: string, digits: number] {
  if (kilobytes < 1000) return [kilobytes, 'kilobyte', 0];
  const megabytes = Math.round(kilobytes / 100) / 10;
  return megabytes < 1000 ? [megabytes, 'megabyte', 1] : [megabytes / 1000, 'gigabyte', 1];
}

/** The language of a file, in words, where it is not the one of the place. */
export function documentLanguage(language: string | undefined, place: string): string {
  const [its, ours] = [language, place].map((tag) => tag?.split(/[-_]/)[0]?.toLowerCase());
  if (!its || its === ours) return '';
  try {
    return new Intl.DisplayNames([place], { type: 'language', fallback: 'none' }).of(its) ?? '';
  } catch {
    return '';
  }
}

/**
 * What one wants to know before one fetches a file: "PDF, 2.4 MB, Dutch". Empty when nothing is known.
 *
 * @param title what is told already: a kind that stands in it is not said again
 * @param place the language of formats there
 */
export function describeDocument(facts: DocumentFacts, title: string, place: string): string {
  const kind = documentKind(facts);
  const isSaid = kind !== '' && title.toLowerCase().split(/[^\p{L}]+/u).includes(kind.toLowerCase());
  return join([isSaid ? '' : kind, documentSize(facts.size, place), documentLanguage(facts.language, place)].filter(Boolean));
}

/** In a script that runs from right to left each part keeps its own order: "PDF" and a number would otherwise change places. */
function join(parts: readonly string[]): string {
  const isRightToLeft = /[\u0590-\u08ff]/.test(parts.join(''));
  return isRightToLeft ? parts.map((part) => `\u2068${part}\u2069`).join('\u060c ') : parts.join(', ');
}
