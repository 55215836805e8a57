import { formatInstant } from './format.ts';
import { ianaZone } from './iana-zone.ts';

/** The instant `epoch` (ms) as another moment is written: by the clock of its zone, else of its offset, else in UTC. */
export function formatLike(epoch: number, moment: string): string {
  const zone = ianaZone(/\[([^\]]+)\]$/.exec(moment)?.[1] ?? '');
  if (zone) return formatInstant(epoch, zone);
  const [, offset] = /([+-]\d\d:\d\d)(?:\[.*)?$/.exec(moment) ?? [];
  if (offset === undefined) return new Date(epoch).toISOString();
  const ahead = Date.parse('2000-01-01T00:00:00Z') - Date.parse(`2000-01-01T00:00:00${offset}`);
  return `${new Date(epoch + ahead).toISOString().slice(0, 19)}${offset}`;
}
