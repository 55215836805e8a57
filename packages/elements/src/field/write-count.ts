import { msg, str } from '@lit/localize';

import type { Limit } from './limit-characters.ts';

/** The count as it stands: what to show, and whether it is more than there is room for. */
export interface Count {
  readonly words: string;
  readonly over: boolean;
}

/** What may still be written, in words. */
export function writeCount(limit: Limit, value: string): Count {
  const left = limit.most - limit.count(value);
  const words = left < 0 ? msg(str`Characters too many: ${-left}`, { id: 'field.counter.over' }) : msg(str`Characters left: ${left}`, { id: 'field.counter.left' });
  return { words, over: left < 0 };
}
