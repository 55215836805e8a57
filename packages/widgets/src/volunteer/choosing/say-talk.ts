import { momentOf } from '@dugnad/client/model';
import type { Talk, TalkMode } from '@dugnad/client/model';
import { endOfTalk } from '@dugnad/client/volunteering';
import { sayOwnClock, type ShiftLocale } from './say-shift.ts';

/** `15 minutes`, as a language counts them; digits are Latin. */
export function sayLength(talk: Pick<Talk, 'start' | 'end'>, language: string): string {
  const minutes = Math.round((endOfTalk(talk) - momentOf(talk.start)) / 60_000);
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long', numberingSystem: 'latn' }).format(minutes);
}

/** Whoever comes by reads the clock that hangs there; a call comes wherever one is. */
export function ownClockOf(start: string, modes: readonly TalkMode[], locale: ShiftLocale): string | undefined {
  return modes.some((mode) => mode !== 'visit') ? sayOwnClock(start, locale) : undefined;
}
