import * as v from 'valibot';
import { LanguageTagSchema } from './text.ts';

const pattern = (regex: RegExp, message: string) => v.pipe(v.string(), v.regex(regex, message));

/** What remembers the choice: `dugnad-consent` must outlive every clearing. */
const OWN_COOKIE = 'dugnad-consent';

/** Is this name meant by this pattern? Only a `*` at its end stands for anything. */
const isMeant = (name: string, written: string): boolean => (written.endsWith('*') ? name.startsWith(written.slice(0, -1)) : name === written);

/** Name of a purpose or a service: a small letter, then small letters, digits and hyphens, 64 at most. It stands in markup and in the cookie. */
export const ConsentIdSchema = pattern(/^[a-z][a-z0-9-]{0,63}$/, 'is not an id like statistics');

/** Words on one line that are shown as they stand, 200 characters at most. */
export const NameSchema = v.pipe(v.string(), v.maxLength(200, 'has more than 200 characters'), v.regex(/\S/, 'has no words'));

const WORDS = pattern(/\S/, 'has no words');

/** A `Text` that says something in each of its languages. */
export const WordedTextSchema = v.union([WORDS, v.pipe(v.record(LanguageTagSchema, WORDS), v.minEntries(1, 'has no language at all'))]);

/** State of the texts: `2026-11`, or `2026-11.1` for a change so small that nobody is asked again. It stands in the cookie. */
export const NoticeVersionSchema = pattern(/^[A-Za-z0-9_-]{1,40}(?:\.[A-Za-z0-9_-]{1,20}){0,2}$/, 'is not a version like 2026-11 or 2026-11.1');

/** Whole months, 1 to 12: a longer memory would ask too seldom (EDPB 05/2020, CNIL 2020-091). */
export const MonthsSchema = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is less than 1'), v.maxValue(12, 'is more than 12'));

/** `Domain` of a cookie (RFC 6265, 4.1.2.3), without a dot before it: `example.org`. */
export const CookieDomainSchema = pattern(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, 'is not a domain like example.org');

/** A page: `https://…`, or a path from the root of the site, for `privacy.html` would mean another page in every folder. */
export const PageAddressSchema = pattern(/^(?:https?:\/\/[^\s\/]\S*|\/(?!\/)\S*)$/, 'is not an address like https://example.org/privacy or /privacy');

/** How one reaches somebody: an e-mail address, or an address that can be linked to. */
export const ContactAddressSchema = pattern(
  /^(?:(?:mailto:|tel:|https?:\/\/)\S+|\/(?!\/)\S*|[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+)$/,
  'is neither an e-mail address nor an address like https://example.org/contact',
);

/** ISO 3166-1 alpha-2: `NO`. */
export const CountrySchema = pattern(/^[A-Z]{2}$/, 'is not a country in two capital letters, like NO');

/**
 * A duration in whole years, months, weeks and days (ISO 8601): `P13M`, `P1D` for anything up to a day. `session`, and nothing
 * else, says that it is gone when the window is closed: no duration in ISO 8601 means that.
 */
export const StorageDurationSchema = pattern(
  /^(?:session|P(?=\d)(?!(?:0+[YMWD])+$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?)$/,
  'is neither a duration in whole days, weeks, months or years, like P13M, nor session',
);

/**
 * Scheme, host and port (RFC 6454) as a browser writes them: small letters, Punycode, no default port, no path. `*.` before the
 * host stands for every subdomain. Only https, or http on the own machine.
 */
export const HeldOriginSchema = pattern(
  /^(?:https:\/\/(?:(?:\*\.[a-z0-9_-]+\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])(?::(?!443$)[1-9]\d{0,4})?|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::(?!80$)[1-9]\d{0,4})?)$/,
  'is not an origin like https://example.org, or https://*.example.org for all its subdomains',
);

/** Name of a cookie (a token of RFC 6265); `*` at the end stands for any ending. */
export const CookieNameSchema = v.pipe(
  v.string(),
  v.regex(/^[!#$%&'+.^_`|~0-9A-Za-z-]+\*?$/, 'is not the name of a cookie, like _pk_id*'),
  v.check((written) => !isMeant(OWN_COOKIE, written), 'would also clear the cookie that remembers the choice'),
);

/** `local:key`, `session:key`, `indexeddb:name` or `cache:name`; `*` at the end stands for any ending. */
export const StorageNameSchema = pattern(/^(?:local|session|indexeddb|cache):(?!\*+$)[^*]{1,200}\*?$/, 'is not a place like local:key, session:key, indexeddb:name or cache:name');
