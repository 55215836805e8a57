/** Names whose values are of one answer alone. */
const OWN = new Set(['reference', 'codeExpires', 'heldUntil', 'answerBy', 'token']);

/** A talk is had by one person: everybody wishes for another, and reads of that one. */
const TALK = 'talk';

const lengthOf = (name: string, value: unknown): string => `${name} of ${String(value).length}`;

const isPage = (body: string): boolean => body.startsWith('<');

/**
 * An answer as one line, without the values that must differ: equal for two answers that tell nothing apart. Their lengths and order stay.
 *
 * @param said what was asked for and may be said back, in any length; of a page all else counts
 */
export function sameButForValues(status: number, body: string, said = ''): string {
  if (body === '') return `${status}`;
  const plain = said === '' ? body : body.replaceAll(said, '…');
  if (isPage(plain)) return `${status} ${plain}`;
  const shape = JSON.stringify(JSON.parse(plain), (name, value: unknown) => {
    if (name === TALK) return Object.entries(value as object).map(([part, said]) => lengthOf(part, said));
    return OWN.has(name) ? lengthOf(name, value) : value;
  });
  return `${status} ${shape}`;
}
