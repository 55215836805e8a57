import { dateFormat } from '../language/formats.ts';
import { wallTime, type PlacedTime } from './place-time.ts';

/**
 * The zone of a time in words, when the visitor's clock shows another time then; else empty.
 *
 * @param visitorZone where the visitor is; the browser's own zone unless told
 */
export function nameZone(time: PlacedTime, language: string, visitorZone = ''): string {
  const { zone, instant, day, clock } = time;
  if (!zone || !isElsewhere(time, visitorZone)) return '';
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  const format = dateFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(instant ?? Date.parse(`${day}T${clock}Z`)).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function isElsewhere({ zone, instant, day, clock }: PlacedTime, visitorZone: string): boolean {
  if (instant === undefined) return zone !== (visitorZone || Intl.DateTimeFormat().resolvedOptions().timeZone);
  const own = wallTime(instant, visitorZone);
  return own?.day !== day || own.clock !== clock;
}
