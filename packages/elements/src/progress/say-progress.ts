import { msg, str } from '@lit/localize';

/** "434 of 500": how far it is, in words; both come formatted. */
export function sayProgress(done: string, goal: string): string {
  return msg(str`${done} of ${goal}`, { id: 'progress.of' });
}
