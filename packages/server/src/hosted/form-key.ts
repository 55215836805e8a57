import { createHash } from 'node:crypto';

/** The key of what a form sent. One that came back by Back and was changed is another intent; pressed twice, it is the same. */
export function keyOf(formKey: string, print: string): string {
  const hex = createHash('sha256').update(`${formKey}\n${print}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
