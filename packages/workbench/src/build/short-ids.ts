import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** What a message is called in the source: `calendar.list.now`, in `msg()` and in the files of translations. */
const ID = /(\bid: |^\s*)'([a-z][a-z-]*(?:\.[a-z][a-z0-9-]*)+)'(?=\s*[:}])/gm;

/** A short name for each message of a translation (XLIFF), by its place among all: the same in every file of a build. */
export function idsIn(xliff: string): ReadonlyMap<string, string> {
  const ids = [...xliff.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id = '']) => id);
  return new Map(ids.sort().map((id, place) => [id, place.toString(36)]));
}

/** Replaces the ids in one module. */
export function shortenIds(code: string, ids: ReadonlyMap<string, string>): string {
  return code.replace(ID, (whole, before: string, id: string) => (ids.has(id) ? `${before}'${ids.get(id)}'` : whole));
}

/**
 * Gives every message a short id in the files that pages fetch: what helps translators to find their way
 * helps nobody on a phone.
 *
 * @param translation Any complete translation; all name the same messages (the guard `texts`).
 */
export function shortIds(translation: URL): Plugin {
  let ids: ReadonlyMap<string, string> = new Map();
  return {
    name: 'short-ids',
    buildStart() {
      ids = idsIn(readFileSync(translation, 'utf8'));
    },
    transform: (code, module) => (/\/packages\/(elements|widgets)\//.test(module) ? { code: shortenIds(code, ids), map: null } : undefined),
  };
}
