import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { fileOf } from './own-copies.ts';

/** What a message is called in the source: `calendar.list.now`, in `msg()` and in the files of translations. */
const ID = /(\bid: |^\s*)'([a-z][a-z-]*(?:\.[a-z][a-z0-9-]*)+)'(?=\s*[:}])/gm;

/** What the list of all messages calls one, for those who know it by its whole name. */
const NAME = /\['([a-z][a-z0-9.-]+)',/g;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One letter for the first places, two for the others: digits compress less well. */
function shortName(place: number): string {
  const rest = Math.floor(place / LETTERS.length);
  return (rest > 0 ? shortName(rest - 1) : '') + (LETTERS[place % LETTERS.length] ?? '');
}

const ownerOf = (id: string): string => id.replace(/\..*/, '');

/** Said by files that no page of an association fetches. */
const ELSEWHERE = new Set(['desk', 'mails', 'pages']);

/** A short name for each message of the list of them all, the same in every file of a build. Of what pages fetch, whoever says most has the shortest. */
export function idsIn(messages: string): ReadonlyMap<string, string> {
  const ids = [...messages.matchAll(NAME)].map(([, id = '']) => id).sort();
  const count = new Map<string, number>();
  for (const owner of ids.map(ownerOf)) count.set(owner, (count.get(owner) ?? 0) + 1);
  const most = (id: string): number => (ELSEWHERE.has(ownerOf(id)) ? 0 : (count.get(ownerOf(id)) ?? 0));
  return new Map(ids.toSorted((one, other) => most(other) - most(one)).map((id, place) => [id, shortName(place)]));
}

/** Replaces the ids in one module. */
export function shortenIds(code: string, ids: ReadonlyMap<string, string>): string {
  return code.replace(ID, (whole, before: string, id: string) => (ids.has(id) ? `${before}'${ids.get(id)}'` : whole));
}

/** The list itself keeps the whole names that pages use, and learns the short ones. */
export function nameMessages(code: string, ids: ReadonlyMap<string, string>): string {
  return code.replace(NAME, (_, id: string) => `['${ids.get(id) ?? id}',`);
}

/**
 * Gives every message a short id in the files that pages fetch: what helps translators to find their way
 * helps nobody on a phone.
 *
 * @param list The compiled list of all messages, `generated/messages.js`.
 */
export function shortIds(list: URL): Plugin {
  let ids: ReadonlyMap<string, string> = new Map();
  return {
    name: 'short-ids',
    buildStart() {
      ids = idsIn(readFileSync(list, 'utf8'));
    },
    transform(code, module) {
      if (!/\/packages\/(elements|widgets)\//.test(module)) return undefined;
      const isList = fileOf(module).endsWith('/generated/messages.js');
      return { code: isList ? nameMessages(code, ids) : shortenIds(code, ids), map: null };
    },
  };
}
