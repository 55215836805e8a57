import type { Plugin } from 'rollup';

/** What a message is called in the source: `calendar.list.now`, in `msg()` and in the files of translations. */
const ID = /(\bid: |^\s*)'([a-z][a-z-]*(?:\.[a-z][a-z0-9-]*)+)'(?=\s*[:}])/gm;

/** A short name that depends on nothing but the long one, so that all files of a build agree (FNV-1a, 24 bits). */
export function shortId(id: string): string {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return ((hash >>> 0) % 0x1000000).toString(36);
}

/** Replaces the ids in one module. */
export function shortenIds(code: string, known: Map<string, string>): string {
  return code.replace(ID, (_, before: string, id: string) => {
    const short = shortId(id);
    const other = known.get(short) ?? id;
    if (other !== id) throw new Error(`The messages "${id}" and "${other}" would get the same short id: rename one.`);
    known.set(short, id);
    return `${before}'${short}'`;
  });
}

/**
 * Gives every message a short id in the files that pages fetch: what helps translators to find their way
 * helps nobody on a phone.
 */
export function shortIds(): Plugin {
  const known = new Map<string, string>();
  return {
    name: 'short-ids',
    transform: (code, module) => (/\/packages\/(elements|widgets)\//.test(module) ? { code: shortenIds(code, known), map: null } : undefined),
  };
}
