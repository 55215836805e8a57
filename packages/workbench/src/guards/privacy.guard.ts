import type { Finding, Guard } from './guard.ts';
import { matches, readText, treeFiles } from './tree.ts';

const BROWSER = /^packages\/(elements|widgets|client|embed|tokens)\/src\/.*(?<!\.(test|page|suite))\.(ts|css|json)$/;
const STORES = /\bdocument\.cookie\b|\b(localStorage|sessionStorage|indexedDB|cookieStore)\b|\bcaches\.|\bnavigator\.(sendBeacon|storage|serviceWorker)\b/g;
/** What keeps something somebody typed: in the tab, and, only when they agree, on the device. And what remembers a choice about privacy, or clears what others left. */
const KEEPS = /^packages\/(client\/src\/submission\/(draft|indexed-db-store|kept-entry|open-outbox|outbox-mark)|embed\/src\/consent\/(head\/start-head|store\/start-store|withdraw\/(withdraw|clear-storage)))\.ts$/;
const ADDRESS = /\bhttps?:\/\/[a-z0-9.-]+/gi;
/** Names that look like addresses and are never fetched: namespaces, and the examples of RFC 2606. */
const NAMES = /^https?:\/\/(www\.w3\.org|schema\.org|w3id\.org|purl\.org|json-schema\.org|design-tokens\.org|(www\.)?example\.(org|com|net)|[a-z0-9.-]+\.(example|test|invalid)|localhost|host)\b/i;

/** Addresses that are asked for only when the visitor agrees, as data: a file in which they stand can ask for nothing itself. */
const PRESETS = /^packages\/widgets\/src\/external\/presets\/[a-z-]+\.ts$/;
const ASKS = /\b(fetch|document|window|globalThis|self|navigator|XMLHttpRequest|WebSocket|EventSource|Image|Worker|html|import)\b(?=\s*[.([`])/g;

/** Code without its comments; strings and lines stay where they are. */
export function withoutComments(text: string): string {
  return text.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (whole, quoted: string | undefined) => quoted ?? whole.replace(/[^\n]/g, ''));
}

export function findTraces(file: string, text: string): Finding[] {
  const bare = file.endsWith('.json') ? '' : withoutComments(text);
  const stores = matches(KEEPS.test(file) ? '' : bare, STORES).map(({ match, line }) => ({ file, line, message: `uses ${match[0]}: nothing stays on the machine` }));
  if (PRESETS.test(file)) return [...stores, ...matches(bare, ASKS).map(({ match, line }) => ({ file, line, message: `uses ${match[0]}: a preset is data, and asks for nothing itself` }))];
  const calls = matches(bare, ADDRESS).filter(({ match }) => !NAMES.test(match[0]));
  return [...stores, ...calls.map(({ match, line }) => ({ file, line, message: `names ${match[0]}: no request but what the page asked for` }))];
}

export const privacy: Guard = {
  name: 'privacy',
  sentence: 'nothing that runs in a browser sets a cookie, stores anything, or knows an address of its own',
  quick: true,
  async run(root) {
    const files = await treeFiles(root, BROWSER);
    return (await Promise.all(files.map(async (file) => findTraces(file, await readText(root, file))))).flat();
  },
};
