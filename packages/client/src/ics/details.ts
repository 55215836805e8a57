import { unescapeText } from './text/escapes.ts';
import { param, type Property } from './text/property.ts';

export interface Person {
  readonly name?: string;
  readonly email?: string;
  /** The address as written: `mailto:…`, `tel:…`, `https:…`. */
  readonly uri: string;
}

/** Degrees, north and east positive (WGS 84). */
export interface Geo {
  readonly latitude: number;
  readonly longitude: number;
}

/** RFC 7986 §5.11. */
export interface Conference {
  readonly uri: string;
  readonly label?: string;
  /** `audio`, `chat`, `feed`, `moderator`, `phone`, `screen`, `video` */
  readonly features: readonly string[];
}

export interface Attachment {
  readonly uri: string;
  /** Media type. */
  readonly type?: string;
  readonly name?: string;
}

/** Only those entries that say something, for `exactOptionalPropertyTypes` and JSON both want no `undefined`; undefined when none does. */
export function given<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const said = Object.entries(entries as Record<string, { length?: number } | undefined>).filter(([, value]) => value?.length ?? value);
  return said.length > 0 ? (Object.fromEntries(said) as T) : undefined;
}

/** The mail address of an ORGANIZER, which some programs write without its scheme. */
export function emailOf(property: Property): string | undefined {
  const address = /^mailto:([^?]+)|^[^\s:@]+@[^\s@]+$/i.exec(property.value.trim());
  return param(property, 'EMAIL') ?? address?.[1] ?? address?.[0];
}

export function person(property: Property): Person {
  return { ...given<Partial<Person>>({ name: param(property, 'CN'), email: emailOf(property) }), uri: property.value.trim() };
}

export function geo(property: Property | undefined): Geo | undefined {
  const [latitude = NaN, longitude = NaN] = (property?.value ?? '').split(/[;,]/).map((part) => (part.trim() === '' ? NaN : Number(part)));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** Where a CONFERENCE takes place. */
export const linkOf = ({ value }: Property): string => unescapeText(value).trim();

export function conference(property: Property): Conference {
  const features = (property.params.get('FEATURE') ?? []).map((feature) => feature.toLowerCase());
  return { ...given<Pick<Conference, 'label'>>({ label: param(property, 'LABEL') }), uri: linkOf(property), features };
}

/** What an ATTACH is called. */
export function attachedName(property: Property): string | undefined {
  return param(property, 'FILENAME') ?? param(property, 'X-FILENAME') ?? param(property, 'LABEL');
}

/** Undefined for what is carried inside the file: pages link, they do not unpack. */
export function attachment(property: Property): Attachment | undefined {
  const uri = property.value.trim();
  if (uri === '' || property.params.has('ENCODING') || param(property, 'VALUE')?.toUpperCase() === 'BINARY') return undefined;
  return { uri, ...given<Partial<Attachment>>({ type: param(property, 'FMTTYPE'), name: attachedName(property) }) };
}
