import type { Draft, DraftPurpose, DraftService, Words } from './draft.ts';

/** Nothing is written of what was left empty: that it is missing is then said, and not that it is wrong. */
const given = (typed: string): string | undefined => typed.trim() || undefined;

/** One entry a line. */
const lines = (typed: string): string[] => typed.split('\n').map((line) => line.trim()).filter(Boolean);

const someLines = (typed: string): string[] | undefined => (lines(typed).length > 0 ? lines(typed) : undefined);

/** A number as one; what is none stays as it is, so that it can be said to be wrong. */
const number = (typed: string): number | string | undefined => (/^\s*\d+\s*$/.test(typed) ? Number(typed) : given(typed));

/** In the order of the languages. A text of no language stands alone, or stands back. */
function wordsOf(words: Words, languages: readonly string[]): Record<string, string> | string | undefined {
  const tags = [...new Set([...languages, ...Object.keys(words)])].filter((tag) => tag !== '' && words[tag]?.trim());
  if (tags.length === 0) return given(words[''] ?? '');
  return Object.fromEntries(tags.map((tag) => [tag, words[tag]?.trim() ?? '']));
}

/** Without the keys that have no value. */
function compact(keys: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

function purposeOf({ id, kind, necessary, text, hint }: DraftPurpose, languages: readonly string[]): Record<string, unknown> {
  return compact({ id: given(id), kind: given(kind), necessary: given(necessary), text: wordsOf(text, languages), hint: wordsOf(hint, languages) });
}

function serviceOf({ id, purpose, name, receiver, country, duration, privacy, origins, cookies, storage }: DraftService): Record<string, unknown> {
  return compact({
    ...{ id: given(id), purpose: given(purpose), name: given(name), receiver: given(receiver), country: given(country), duration: given(duration), privacy: given(privacy) },
    ...{ origins: lines(origins), cookies: someLines(cookies), storage: someLines(storage) },
  });
}

/** The configuration of what stands in the form, right or wrong: `explainConsentConfig` says what of it is. */
export function configOf({ site, languages, purposes, services, schema }: Draft): Record<string, unknown> {
  const { name, privacy, contact, noticeVersion, months, domain, records, google } = site;
  return compact({
    $schema: given(schema),
    controller: compact({ name: given(name), privacy: given(privacy), contact: given(contact) }),
    ...{ noticeVersion: given(noticeVersion), months: number(months), domain: given(domain), google: google || undefined, records: given(records) },
    purposes: purposes.map((purpose) => purposeOf(purpose, languages)),
    services: services.map(serviceOf),
  });
}
