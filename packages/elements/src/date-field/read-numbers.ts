import type { DateOrder } from './date-order.ts';

/** Three numbers, each known for what it is. */
export interface Numbers {
  readonly day: number;
  readonly month: number;
  /** As written, two digits or four; undefined where there is none. */
  readonly year?: string | undefined;
}

/** Ways to read the numbers of a date, most likely first; only those with a month and a day that can be. */
export function readNumbers(text: string, order: DateOrder): Numbers[] {
  const written = text.match(/\d+/g) ?? [];
  const ways = written.length === 1 ? packed(written[0] ?? '', order) : apart(text, written, order);
  return ways.filter(({ day, month, year }) => day > 0 && day <= 31 && month > 0 && month <= 12 && /^(..|....)?$/.test(year ?? ''));
}

/** The day and the year beside the name of a month. */
export function readBesideMonth(text: string, month: number): Numbers[] {
  const [first = '', second, ...more] = text.match(/\d+/g) ?? [];
  if (more.length > 0) return [];
  const isYear = first.length > 2 || Number(first) > 31;
  const [day, year] = isYear ? [second ?? '', first] : [first, second];
  return readNumbers([day, month, year ?? []].flat().join('.'), { whole: 'dmy', short: 'dm' }).filter(({ month: read }) => read === month);
}

const swapped = (order: string): string => [...order].reverse().join('');

function by(letters: string, [one = '', two = '', three]: readonly string[]): Numbers {
  const at = (letter: string): string => [one, two, three ?? ''][letters.indexOf(letter)] ?? '';
  return { day: Number(at('d')), month: Number(at('m')), year: three === undefined ? undefined : at('y') };
}

function apart(text: string, written: readonly string[], order: DateOrder): Numbers[] {
  if (written.length > 3 || written.filter(({ length }) => length > 2).length > 1) return [];
  return ordersOf(text, written, order).map((letters) => by(letters, written));
}

function ordersOf(text: string, written: readonly string[], { whole, short }: DateOrder): string[] {
  const [first, second, third] = written.map(({ length }) => length > 2);
  if (third === undefined) return first || second ? [] : [short, swapped(short)];
  if (first) return ['ymd'];
  const pairFirst = [`${short}y`, `${swapped(short)}y`];
  // "26/11-26": the slash joins a day and a month, whatever comes first otherwise.
  return third || /^\d+ *\/ *\d+[^\d/]/.test(text) ? pairFirst : [whole, ...pairFirst];
}

/** `26112026`, `261126`: what a telephone's keys for digits give. A year of four digits is one that somebody may live in. */
function packed(digits: string, { whole }: DateOrder): Numbers[] {
  if (digits.length !== 6 && digits.length !== 8) return [];
  const ways = [whole, 'ymd', 'dmy'].map((letters) => {
    const widths = [...letters].map((letter) => (letter === 'y' && digits.length === 8 ? 4 : 2));
    let at = 0;
    return by(letters, widths.map((width) => digits.slice(at, (at += width))));
  });
  return ways.filter(({ year = '' }) => year.length === 2 || /^(1[89]|2[01])/.test(year));
}
