/**
 * Without signs that nobody sees: marks of direction, spaces of no width and the like. They come along when something is
 * copied, above all from right-to-left text, and an address with one of them reaches nobody.
 */
export const withoutMarks = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** Without what would turn the direction of other people's text. Joiners stay: Persian and Sinhala names are spelt with them. */
export const withoutTurns = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '');

/** Without what no keyboard writes and some databases refuse; lines and tabs stay. */
export const withoutControls = (text: string): string => text.replace(/(?![\n\r\t])[\p{Cc}\p{Cs}]/gu, '');

/** Digits as Arabic, Persian and East Asian keyboards write them, by their values. The last four bits are the digit in all three. */
export const plainDigits = (text: string): string => text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** A code that was typed or copied: its digits, without the blanks and hyphens that make it readable. */
export const readCode = (text: string): string => plainDigits(withoutMarks(text)).replace(/[\s\p{Pd}]/gu, '');
