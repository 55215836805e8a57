import { momentOf } from '@dugnad/client/model';
import type { Talk, TalkMode } from '@dugnad/client/model';
import { endOfTalk } from '@dugnad/client/volunteering';
import { sayOwnClock, type ShiftLocale } from './say-shift.ts';

/** `15 minutes`, `3 days`, in the form that a language has for that number; digits are Latin. */
export function sayCounted(value: number, unit: 'minute' | 'day', language: string | undefined): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' }).format(value);
}

export function sayLength(talk: Pick<Talk, 'start' | 'end'>, language: string): string {
  return sayCounted(Math.round((endOfTalk(talk) - momentOf(talk.start)) / 60_000), 'minute', language);
}

/** Whoever comes by reads the clock that hangs there; a call comes wherever one is. */
export function ownClockOf(start: string, modes: readonly TalkMode[], locale: ShiftLocale): string | undefined {
  return modes.some((mode) => mode !== 'visit') ? sayOwnClock(start, locale) : undefined;
}
