import { HOUR, MINUTE } from '../../time/civil.ts';
import { ianaZone } from '../../time/iana-zone.ts';
import { fixedZone, type Zone } from '../../time/zone.ts';
import type { Scope } from '../component-index.ts';
import { parseProperty } from '../text/property.ts';
import { parseVtimezone } from './vtimezone.ts';
import { windowsZoneName } from './windows.ts';

const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i;

/** `Europe/Oslo` at the end of `/freeassociation.sourceforge.net/Europe/Oslo`, with `_` for blanks. */
function ianaTail(id: string): Zone | undefined {
  const parts = id.replaceAll(' ', '_').split('/').slice(-6);
  for (let at = 0; at < parts.length - 1; at += 1) {
    const zone = ianaZone(parts.slice(at).join('/'));
    if (zone) return zone;
  }
  return undefined;
}

function offsetZone(id: string): Zone | undefined {
  const match = OFFSET.exec(id);
  if (!match) return undefined;
  const size = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
  return size < 24 * HOUR ? fixedZone(match[1] === '-' ? -size : size) : undefined;
}

/** Finds the zone that a TZID means (docs/decisions/0006-time-zones.md). */
export class ZoneTable {
  readonly #text: string;
  readonly #scopes: readonly Scope[];
  readonly #found = new Map<Scope, Map<string, Zone>>();

  constructor(text: string, scopes: readonly Scope[]) {
    this.#text = text;
    this.#scopes = scopes;
  }

  /** Undefined when nothing is known by that name (yet: the Windows table may be loaded later). */
  resolve(tzid: string, scope: Scope): Zone | undefined {
    let found = this.#found.get(scope);
    if (!found) this.#found.set(scope, (found = new Map<string, Zone>()));
    let zone = found.get(tzid);
    if (!zone) {
      zone = this.#search(tzid.trim(), scope);
      if (zone) found.set(tzid, zone);
    }
    return zone;
  }

  /** The zone in which the calendar's floating times are meant (X-WR-TIMEZONE). */
  own(scope: Scope): Zone | undefined {
    if (!scope.lines.has('X-WR-TIMEZONE') && !scope.lines.has('TIMEZONE-ID')) return undefined;
    const line = scope.lines.get('X-WR-TIMEZONE') ?? scope.lines.get('TIMEZONE-ID');
    const name = line && parseProperty(line.text)?.value.trim();
    return name ? this.resolve(name, scope) : undefined;
  }

  #search(id: string, scope: Scope): Zone | undefined {
    const windows = (): Zone | undefined => ianaZone(windowsZoneName(id) ?? '');
    // What is unmistakable first: "Central" alone is first of all what the file says it is.
    const plain = (id.includes('/') ? ianaZone(id) : undefined) ?? (/ time\b/i.test(id) ? windows() : undefined);
    const rest = [(): Zone | undefined => this.#defined(id, scope), () => ianaZone(id), () => ianaTail(id), () => offsetZone(id), windows];
    return rest.reduce<Zone | undefined>((zone, find) => zone ?? find(), plain);
  }

  #defined(id: string, scope: Scope): Zone | undefined {
    const home = scope.zones.has(id) ? scope : this.#scopes.find(({ zones }) => zones.has(id));
    const stretch = home?.zones.get(id);
    return stretch && parseVtimezone(this.#text, stretch);
  }
}
