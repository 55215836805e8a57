/** Which of what was stored is the answer itself, and how long it lives. */
import type { Facts, StoredItem } from '../observe/facts.ts';

const NAMED = /consent|cookie|choice|privacy|gdpr|samtykke|klaro|cc_|optanon|didomi|euconsent|tarteaucitron|c15t/i;

export const keyOf = ({ kind, name }: StoredItem): string => `${kind} ${name}`;

/** What both answers leave under one name with different values, and what is named like an answer. */
export function keptChoice({ refused, accepted }: Pick<Facts, 'refused' | 'accepted'>): StoredItem[] {
  const yes = new Map((accepted?.stored ?? []).map((item) => [keyOf(item), item.value]));
  return (refused?.stored ?? []).filter((item) => {
    const other = yes.get(keyOf(item));
    return (other !== undefined && other !== item.value) || NAMED.test(item.name);
  });
}

/** Days from a moment until a cookie ends; undefined for one that ends with the browser, and for what is no cookie. */
export function daysOf({ cookie }: StoredItem, at: string): number | undefined {
  return cookie?.expires === undefined ? undefined : (cookie.expires - Date.parse(at) / 1000) / 86_400;
}

/** The longest life among several; Infinity for what never ends by itself, 0 for what ends with the browser. */
export function lifeOf(items: readonly StoredItem[], at: string): number | undefined {
  const lives = items.map((item) => (item.kind === 'cookie' ? (daysOf(item, at) ?? 0) : item.kind === 'session' ? 0 : Infinity));
  const cookies = items.filter(({ kind }) => kind === 'cookie');
  // Where a cookie holds the answer too, what stands beside it is a copy.
  if (cookies.length > 0) return Math.max(...cookies.map((item) => daysOf(item, at) ?? 0));
  return lives.length > 0 ? Math.max(...lives) : undefined;
}

export function tellLife(days: number): string {
  if (days === Infinity) return 'without an end';
  return days === 0 ? 'until the browser is closed' : `${Math.round(days)} days`;
}
