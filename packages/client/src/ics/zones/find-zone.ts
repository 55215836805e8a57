import { HOUR, MINUTE } from '../../time/civil.ts';
import { fixedZone } from '../../time/fixed-zone.ts';
import { ianaZone } from '../../time/iana-zone.ts';
import type { Zone } from '../../time/zone.ts';
import type { Scope } from '../component-index.ts';
import { parseVtimezone } from './vtimezone.ts';
import { ianaNameOf } from './windows-zones.ts';

/** `Europe/Oslo` at the end of `/freeassociation.sourceforge.net/Europe/Oslo`, with `_` for blanks. */
function ianaTail(id: string): Zone | undefined {
  const parts = id.replaceAll(' ', '_').split('/').slice(-6);
  for (let at = 0; at < parts.length - 1; at += 1) {
    const zone = ianaZone(parts.slice(at).join('/'));
    if (zone) return zone;
  }
  return undefined;
}

/** `UTC+2`, `GMT-0330`. */
function offsetZone(id: string): Zone | undefined {
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(id);
  if (!match) return undefined;
  const size = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
  return size < 24 * HOUR ? fixedZone(match[1] === '-' ? -size : size) : undefined;
}

/** What the file itself describes by that name. */
function defined(scopes: readonly Scope[], id: string): Zone | undefined {
  const component = scopes.find(({ zones }) => zones.has(id))?.zones.get(id);
  return component && parseVtimezone(component);
}

/**
 * The zone that a TZID means which is not plainly an IANA name (docs/decisions/0006-time-zones.md).
 * @param scopes Where it may be described: the VCALENDAR that it stands in first.
 */
export function findZone(id: string, scopes: readonly Scope[]): Zone | undefined {
  const windows = ianaZone(ianaNameOf(id) ?? '');
  // A full Windows name is unmistakable; "Central" alone is first of all what the file says it is.
  if (windows && / time\b/i.test(id)) return windows;
  return defined(scopes, id) ?? ianaZone(id) ?? ianaTail(id) ?? offsetZone(id) ?? windows;
}
