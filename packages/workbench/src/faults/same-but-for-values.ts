/** Names whose values are of one answer alone. */
const OWN = new Set(['reference', 'codeExpires', 'heldUntil', 'answerBy']);

/** An answer as one line, without the values that must differ: equal for two answers that tell nothing apart. Their lengths and order stay. */
export function sameButForValues(status: number, body: string): string {
  if (body === '') return `${status}`;
  const shape = JSON.stringify(JSON.parse(body), (name, value: unknown) => (OWN.has(name) ? `${name} of ${String(value).length}` : value));
  return `${status} ${shape}`;
}
