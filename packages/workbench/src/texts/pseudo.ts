import type { Text } from './split-texts.ts';

/** English as no language is: it shows what is not translated, what is cut off, and what breaks with other letters. */
export const PSEUDO = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ODD = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const odd = new Map([...PLAIN].map((letter, place) => [letter, [...ODD][place] ?? letter]));

const pieces = (code: string): string[] => code.split(/(\$\{\d+\}|\\.|<[^>]*>)/);

/** Vowels that make a sentence two fifths longer, in words as long as words are. */
function padding(letters: number): string {
  const wanted = Math.ceil(letters * 0.4);
  return 'îñţéŕñåţîöñåļ '.repeat(Math.ceil(wanted / 13) + 1).slice(0, wanted).trim();
}

/** One message with accents, 40 % longer, in brackets; values stay where they are. */
export function pseudoText({ id, code }: Text): Text {
  const [, tag = '', body = ''] = /^(\w*)`([\s\S]*)`$/.exec(code) ?? [];
  const letters = pieces(body).filter((_, place) => place % 2 === 0).join('');
  const words = pieces(body).map((piece, place) => (place % 2 ? piece : [...piece].map((letter) => odd.get(letter) ?? letter).join('')));
  return { id, code: `${tag}\`[${words.join('')} ${padding(letters.length)}]\`` };
}
