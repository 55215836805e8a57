import * as v from 'valibot';
import { ConsentConfigSchema } from '../model/consent-config.ts';
import type { ConsentConfig } from '../model/consent-config.ts';
import { namesIn } from '../model/find-name-faults.ts';
import { LanguageTagSchema } from '../model/text.ts';
import { placeKind, placeName, shown, valueAt } from './config-place.ts';
import type { ConfigPath } from './config-place.ts';
import { configWords } from './config-words.ts';
import { findConfigCautions, findUnreadKeys } from './find-config-cautions.ts';
import { findNearest } from './find-nearest.ts';
import { mendConfigValue } from './mend-config-value.ts';

/**
 * What is to be said about a consent configuration, in English sentences for the webmaster, each with its place and its cure.
 * With mistakes there is no configuration; warnings hinder nothing: keys that nothing reads, languages that some texts lack.
 */
export type ExplainedConsentConfig =
  | { readonly config: ConsentConfig; readonly mistakes: readonly []; readonly warnings: readonly string[] }
  | { readonly config?: undefined; readonly mistakes: readonly [string, ...string[]]; readonly warnings: readonly string[] };

/** What is written at the place, or at the nearest above it that has words. */
function whatAt(path: ConfigPath): string {
  for (let end = path.length; end > 0; end -= 1) {
    const found = configWords[placeKind(path.slice(0, end))];
    if (found !== undefined) return found.what;
  }
  return configWords['']?.what ?? '';
}

/** The right thing in the wrong kind of value: `"6"` for 6, `"x"` for `["x"]`. */
function mendKind(value: unknown, expected: string | null): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (expected === 'Array') return `[${shown(value)}]`;
  if (expected === 'boolean' && /^(true|false)$/.test(value)) return value;
  return expected === 'number' && /^\d{1,2}$/.test(value) ? value : undefined;
}

function suggestion(root: unknown, path: ConfigPath, expected: string | null): string | undefined {
  const value = valueAt(root, path);
  if (typeof value !== 'string') return undefined;
  const kind = placeKind(path);
  const near = kind === 'services[].purpose' ? findNearest(value, namesIn(root).filter(({ list }) => list === 'purposes').map(({ id }) => id)) : mendConfigValue(kind, value);
  return near === undefined ? mendKind(value, expected) : shown(near);
}

function sayMistake(root: unknown, path: ConfigPath, { kind, message, expected }: v.BaseIssue<unknown>): string {
  const value = valueAt(root, path);
  if (value === undefined && path.length > 0) return `${placeName(path)} is missing: write ${whatAt(path)}.`;
  const meant = suggestion(root, path, expected);
  const cure = meant === undefined ? `Write ${whatAt(path)}.` : `Did you mean ${meant}?`;
  const place = `${placeName(path)} is ${shown(value)}`;
  if (kind === 'schema') return meant === undefined ? `${place}: write ${whatAt(path)}.` : `${place}, and should be ${whatAt(path)}. ${cure}`;
  return `${place}${/^(is|has|would) /.test(message) ? ', which' : ':'} ${message}. ${cure}`;
}

/** A key that is wrong itself, whatever it holds: one that is no language. */
function sayKey(path: ConfigPath, { message }: v.BaseIssue<unknown>): string {
  const key = String(path.at(-1));
  const mended = key.trim().replace(/[\s_]+/g, '-');
  const cure = mended !== key && v.is(LanguageTagSchema, mended) ? `Did you mean ${shown(mended)}?` : `Write ${whatAt(path)}.`;
  return `${placeName(path.slice(0, -1))} has the key ${shown(key)}, which ${message}. ${cure}`;
}

/** A schema takes a list for an object without keys: what is wrong is the list. */
function pathOf(root: unknown, { path }: v.BaseIssue<unknown>): ConfigPath {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return typeof keys.at(-1) === 'string' && Array.isArray(valueAt(root, keys.slice(0, -1))) ? keys.slice(0, -1) : keys;
}

/** One sentence for each place, the first thing that is wrong with it. */
function sayMistakes(root: unknown, issues: readonly v.BaseIssue<unknown>[]): string[] {
  const said = new Map<string, string>();
  for (const issue of issues) {
    const path = pathOf(root, issue);
    const place = placeName(path);
    const isKey = issue.kind === 'validation' && issue.path?.at(-1)?.origin === 'key';
    if (!said.has(place)) said.set(place, isKey ? sayKey(path, issue) : sayMistake(root, path, issue));
  }
  return [...said.values()];
}

/**
 * Checks a consent configuration, as `JSON.parse` gave it, and says what is wrong in words that a webmaster can act upon:
 * `services[2].purpose is "stats": no purpose has that id. Did you mean "statistics"?` Never throws, whatever it is given.
 */
export function explainConsentConfig(written: unknown): ExplainedConsentConfig {
  const { success, output, issues } = v.safeParse(ConsentConfigSchema, written);
  const unread = findUnreadKeys(written);
  if (success) return { config: output, mistakes: [], warnings: [...unread, ...findConfigCautions(output)] };
  const [first = '', ...others] = sayMistakes(written, issues);
  return { mistakes: [first, ...others], warnings: unread };
}
