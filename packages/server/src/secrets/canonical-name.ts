/**
 * One way to write a name that can be written in several: capitals, blanks and punctuation do not tell people apart. Punctuation of Arabic and
 * East Asian keyboards parts words as the Latin one does.
 */
export function canonicalName(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().replace(/[\s.,;'’،؛۔、。\p{Pd}\p{Cf}]+/gu, ' ').trim();
}
