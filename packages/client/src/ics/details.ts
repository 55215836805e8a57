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

/** Only those entries that are there: `exactOptionalPropertyTypes` and JSON both want no `undefined`. */
function given<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')) as T;
}

export function person(property: Property): Person {
  const uri = property.value.trim();
  const address = /^mailto:([^?]+)/i.exec(uri)?.[1] ?? (/^[^\s:@]+@[^\s@]+$/.test(uri) ? uri : undefined);
  return given<Person>({ name: param(property, 'CN'), email: param(property, 'EMAIL') ?? address, uri });
}

export function geo(property: Property): Geo | undefined {
  const [latitude = NaN, longitude = NaN] = property.value.split(/[;,]/).map((part) => (part.trim() === '' ? NaN : Number(part)));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

export function conference(property: Property): Conference {
  const features = (property.params.get('FEATURE') ?? []).map((feature) => feature.toLowerCase());
  return { ...given<Conference>({ uri: unescapeText(property.value).trim(), label: param(property, 'LABEL'), features }), features };
}

/** Undefined for what is carried inside the file: pages link, they do not unpack. */
export function attachment(property: Property): Attachment | undefined {
  if (property.params.has('ENCODING') || param(property, 'VALUE')?.toUpperCase() === 'BINARY') return undefined;
  const uri = property.value.trim();
  return uri === '' ? undefined : given<Attachment>({ uri, type: param(property, 'FMTTYPE'), name: param(property, 'FILENAME') ?? param(property, 'X-FILENAME') ?? param(property, 'LABEL') });
}
