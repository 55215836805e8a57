/**
 * Without signs that nobody sees: marks of direction, spaces of no width and the like. They come along when something is
 * copied, above all from right-to-left text, and an address with one of them reaches nobody.
 */
export const withoutMarks = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** Without what would turn the direction of other people's text. Joiners stay: Persian and Sinhala names are spelt with them. */
export const withoutTurns = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '');

/** Without what no keyboard writes and some databases refuse; lines and tabs stay. */
export const withoutControls = (text: string): string => text.replace(/(?![\n\r\t])[\p{Cc}\p{Cs}]/gu, '');

/** What a decimal digit of any script is worth: Unicode puts the ten of each script in a row, from zero (The Unicode Standard, §4.6). */
function worthOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
}

/** Decimal digits of any script but ASCII, as Arabic, Persian, Indian and East Asian keyboards write them, as ASCII ones. */
export const plainDigits = (text: string): string => text.replace(/(?!\d)\p{Nd}/gu, worthOf);

/** A code that was typed or copied: its digits, without the blanks and hyphens that make it readable. */
export const readCode = (text: string): string => plainDigits(withoutMarks(text)).replace(/[\s\p{Pd}]/gu, '');

/** Wide signs, as East Asian keyboards write them, as ASCII ones. */
const narrow = (text: string): string => text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * A telephone number without what makes it readable. Two zeros before a country are its plus (ITU-T E.123), except where they are the beginning of
 * Australia's 0011; a zero in brackets behind a country is dialled at home only, except in Italy, which always dials it.
 */
export const plainPhone = (text: string): string => narrow(plainDigits(withoutMarks(text)))
  .replace(/[\s\p{Pd}\u2212\u30FC./]/gu, '')
  .replace(/^00(?=1?[2-9])/, '+')
  .replace(/^(\+(?!39)\d{1,3})\(0\)/, '$1')
  .replace(/[()]/g, '');
