/** How often Shift was pressed and let go, with nothing in between. */
export interface Presses {
  readonly count: number;
  /** When the last one was, in milliseconds of the page's clock. */
  readonly at: number;
  /** Whether Shift is down, and no other key was pressed since. */
  readonly isDown: boolean;
}

interface Key {
  readonly type: string;
  readonly key: string;
  readonly timeStamp: number;
}

export const none: Presses = { count: 0, at: 0, isDown: false };

/** Two presses further apart than this, in milliseconds, have nothing to do with each other. */
const PATIENCE = 5000;

/** What the presses are after a key went down or up. A capital letter is no press of Shift: another key went down meanwhile. */
export function countPress(presses: Presses, { type, key, timeStamp }: Key): Presses {
  if (type === 'keydown') return key === 'Shift' ? { ...presses, isDown: true } : none;
  if (key !== 'Shift' || !presses.isDown) return presses;
  const isLate = timeStamp - presses.at > PATIENCE;
  return { count: isLate ? 1 : presses.count + 1, at: timeStamp, isDown: false };
}
