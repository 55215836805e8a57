import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../time/civil.ts';
import { ianaZone } from '../../time/iana-zone.ts';
import { formatWall } from '../../time/format.ts';
import type { Zone } from '../../time/zone.ts';
import { FileIndex } from '../component-index.ts';
import { Problems } from '../problems.ts';
import { findZone } from './find-zone.ts';
import { parseVtimezone } from './vtimezone.ts';

const NOWHERE = new FileIndex('', new Problems()).scopes;
const written = (wall: number): string => formatWall(wall).replaceAll(/[-:]/g, '');

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
}

/** When clocks change in a zone, to the minute, between two years. */
function changesOf(zone: Zone, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let epoch = Date.UTC(from, 0, 1); epoch < Date.UTC(to, 0, 1); epoch += DAY) {
    if (zone.offsetAt(epoch) === zone.offsetAt(epoch + DAY)) continue;
    let [low, high] = [epoch, epoch + DAY];
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (zone.offsetAt(middle) === zone.offsetAt(low)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

/** A zone described change by change, as some programs write it. */
function described(zone: Zone, from: number, to: number): Zone {
  const parts = changesOf(zone, from, to).flatMap((epoch) => {
    const [before, after] = [zone.offsetAt(epoch - 1), zone.offsetAt(epoch)];
    const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
    return [`BEGIN:${kind}`, `DTSTART:${written(epoch + before)}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`, `END:${kind}`];
  });
  const { scopes } = new FileIndex(['BEGIN:VTIMEZONE', 'TZID:X', ...parts, 'END:VTIMEZONE'].join('\n'), new Problems());
  return parseVtimezone(scopes[0]?.zones.get('X') ?? assert.fail()) ?? assert.fail();
}

describe('a zone that a file describes change by change', () => {
  for (const name of ['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/St_Johns', 'Pacific/Chatham']) {
    it(`has the clocks of ${name}, at any moment`, () => {
      const zone = ianaZone(name) ?? assert.fail();
      const own = described(zone, 2019, 2030);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2020, 0, 1) / MINUTE, max: Date.UTC(2029, 11, 31) / MINUTE }), (minute) => {
          assert.equal(own.offsetAt(minute * MINUTE), zone.offsetAt(minute * MINUTE), formatWall(minute * MINUTE));
        }),
        { numRuns: 400 },
      );
    });
  }

  it('answers the same, in whatever order it is asked', () => {
    const own = described(ianaZone('Europe/Oslo') ?? assert.fail(), 2019, 2030);
    const moments = fc.array(fc.integer({ min: Date.UTC(1950, 0, 1) / HOUR, max: Date.UTC(2060, 0, 1) / HOUR }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(moments, (hours) => {
        const inOrder = new Map([...hours].sort((a, b) => a - b).map((hour) => [hour, own.offsetAt(hour * HOUR)]));
        for (const hour of hours) assert.equal(own.offsetAt(hour * HOUR), inOrder.get(hour));
      }),
    );
  });
});

describe('the name of a zone', () => {
  const names: [id: string, offsets: [winter: number, summer: number] | undefined][] = [
    ['Europe/Oslo', [1, 2]],
    ['europe/oslo', [1, 2]],
    ['/citadel.org/20210210_1/Europe/Oslo', [1, 2]],
    ['/softwarestudio.org/Olson_20011030_5/America/New_York', [-5, -4]],
    ['America/New York', [-5, -4]],
    ['W. Europe Standard Time', [1, 2]],
    ['GMT Standard Time', [0, 1]],
    ['Pacific Standard Time', [-8, -7]],
    ['Eastern Daylight Time', [-5, -4]],
    ['UTC', [0, 0]],
    ['UTC+2', [2, 2]],
    ['UTC-03:30', [-3.5, -3.5]],
    ['GMT+0100', [1, 1]],
    ['gmt-5', [-5, -5]],
    ['+01:00', [1, 1]],
    ['-0800', [-8, -8]],
    ['UTC+24', undefined],
    ['UTC+', undefined],
    ['Oslo', undefined],
    ['Middle-earth Standard Time', undefined],
    ['Europe/', undefined],
    ['/', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ];
  for (const [id, offsets] of names) {
    it(offsets ? `means clocks ${offsets.join(' or ')} hours from UTC: "${id}"` : `means nothing: "${id}"`, () => {
      const zone = findZone(id, NOWHERE);
      assert.deepEqual(zone && [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((epoch) => zone.offsetAt(epoch) / HOUR), offsets);
    });
  }

  it('never stops a page, whatever a file calls its zones', () => {
    fc.assert(fc.property(fc.string(), (id) => void findZone(id, NOWHERE)));
  });
});
