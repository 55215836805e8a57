/** Digits of the Arabic and the Persian keyboard, in order. */
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text as it is compared: small letters, no accents, Latin digits, no marks of direction. Both sides are folded, so nothing is lost. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ı', 'i')
    .replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
