import * as v from 'valibot';
import { WebAddressSchema } from '../model/address.ts';
import { ConsentKindSchema, NecessaryReasonSchema } from '../model/consent-config.ts';
import {
  ConsentIdSchema, ContactAddressSchema, CookieDomainSchema, CookieNameSchema, CountrySchema, HeldOriginSchema, NoticeVersionSchema, PageAddressSchema, StorageDurationSchema, StorageNameSchema,
} from '../model/consent-values.ts';
import { findNearest } from './find-nearest.ts';

/** An address with a scheme, as a browser takes it apart; undefined when it is none. */
function parsed(written: string): URL | undefined {
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written.replace(/^\/\//, '').replace(/^\./, '*.')}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function mendOrigin(written: string): string | undefined {
  const origin = parsed(written)?.origin ?? '';
  const held: boolean = v.is(HeldOriginSchema, origin);
  return held ? origin : parsed(origin.replace(/^http:/, 'https:'))?.origin;
}

/** Letters without their marks: `Målinger på nett` becomes `malinger-pa-nett`. */
function mendId(written: string): string {
  const plain = written.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
}

const MINUTES: Readonly<Record<string, number>> = { D: 1440, H: 60, M: 1, S: 1 / 60 };

/** Hours, minutes and seconds as whole days, rounded up: `PT36H` and `36 hours` are `P2D`. */
function mendHours(upper: string): string | undefined {
  const [whole] = /^(P(\d{1,4}D)?T(\d{1,6}[HMS])+|\d{1,6} *(H|MIN|S(?!ESSION))[A-Z]*)$/.exec(upper) ?? [];
  const minutes = [...(whole ?? '').matchAll(/(\d+) *([DHMS])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (MINUTES[unit ?? ''] ?? 0), 0);
  return minutes > 0 ? `P${Math.ceil(minutes / 1440)}D` : undefined;
}

function mendDuration(written: string): string {
  const [, count, unit] = /^(\d{1,4})\s*(d|w|m(?!in)|y)[a-z]*$/i.exec(written) ?? [];
  if (count !== undefined && unit !== undefined) return `P${count}${unit.toUpperCase()}`;
  const upper = written.toUpperCase();
  return /^(PT?0+[A-Z]|SESSION.*)$/.test(upper) ? 'session' : mendHours(upper) ?? upper;
}

/** A path from the root for a file's name; whatever has a scheme of its own is left as it is. */
function mendPage(written: string): string {
  if (/^www\./i.test(written)) return `https://${written}`;
  return written.includes(':') ? written : `/${written.replace(/^[./]+/, '')}`;
}

/** `/^_ga/` and `_ga_(.*)` are meant as `_ga*` and `_ga_*`. */
function mendCookie(written: string): string {
  const bare = written.replace(/^\/?\^?/, '').replace(/(\(?\.\*\)?)?\$?\/?$/, '');
  return bare === written || bare.endsWith('*') ? bare : `${bare}*`;
}

const PLACES: Readonly<Record<string, string>> = { local: 'local', session: 'session', indexed: 'indexeddb', cache: 'cache' };

function mendStorage(written: string): string {
  const [, place, name] = /^(local|session|indexed|cache)(?:Storage|DB|s)?\s*[:./]\s*(.+)$/i.exec(written) ?? [];
  return place !== undefined && name !== undefined ? `${PLACES[place.toLowerCase()] ?? ''}:${name}` : `local:${written.replace(/^\w*:/, '')}`;
}

/** What somebody most likely meant, by the place in the configuration; the schema says whether that would be right. */
const MENDS: Readonly<Record<string, readonly [schema: v.GenericSchema, mend: (written: string) => string | undefined]>> = {
  noticeVersion: [NoticeVersionSchema, (written) => written.replace(/[^\w.]+/g, '-').replace(/^-|-$/g, '')],
  domain: [CookieDomainSchema, (written) => parsed(written.replace(/^[.*]+/, ''))?.hostname],
  'controller.privacy': [PageAddressSchema, mendPage],
  'controller.contact': [ContactAddressSchema, (written) => (/^www\./i.test(written) ? `https://${written}` : `tel:${written.replace(/[\s()-]/g, '').replace(/[^+\d].*/, '') || ' '}`)],
  'purposes[].id': [ConsentIdSchema, mendId],
  'purposes[].necessary': [NecessaryReasonSchema, (written) => findNearest(written, NecessaryReasonSchema.options)],
  'purposes[].kind': [ConsentKindSchema, (written) => findNearest(written, ConsentKindSchema.options)],
  'services[].id': [ConsentIdSchema, mendId],
  'services[].country': [CountrySchema, (written) => written.toUpperCase()],
  'services[].duration': [StorageDurationSchema, mendDuration],
  'services[].origins[]': [HeldOriginSchema, mendOrigin],
  'services[].cookies[]': [CookieNameSchema, mendCookie],
  'services[].storage[]': [StorageNameSchema, mendStorage],
  'services[].privacy': [WebAddressSchema, (written) => (/^[^\s:@/]+\.[^\s:@]+$/.test(written) ? `https://${written}` : undefined)],
};

/** What would be right at that kind of place and is near to what was written, or undefined. */
export function mendConfigValue(kind: string, written: string): string | undefined {
  const [schema, mend] = MENDS[kind] ?? [];
  const mended = mend?.(written.trim());
  return schema !== undefined && mended !== written && v.is(schema, mended) ? mended : undefined;
}
