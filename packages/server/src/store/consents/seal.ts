import { hash } from 'node:crypto';

/** What seals a record: whoever changes one, or takes one away, has to change every later one. */
export function seal(previous: string, data: string): string {
  return hash('sha256', previous + data);
}
