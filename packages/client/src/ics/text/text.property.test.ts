import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDuration } from '../values/duration.ts';
import { decodeCalendar } from './decode.ts';
import { splitEscaped, unescapeText } from './escapes.ts';
import { eachLine, normaliseLines } from './lines.ts';
import { decodeCarets, parseProperty } from './property.ts';

const text = fc.string({ unit: fc.constantFrom(...'aåø ك🐦', '\\', ',', ';', '\n', ':', '"', 'n', 'N'), maxLength: 20 });
/** As a careful program writes it (RFC 5545 §3.3.11). */
const escaped = (plain: string): string => plain.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
const linesOf = (file: string): string[] => {
  const lines: string[] = [];
  eachLine(file, (content) => lines.push(content));
  return lines;
};

describe('any text of a calendar', () => {
  it('is read as it was meant', () => {
    fc.assert(fc.property(text, (plain) => assert.equal(unescapeText(escaped(plain)), plain)));
  });

  it('stays as it is where nothing is escaped', () => {
    fc.assert(fc.property(text, (plain) => assert.equal(unescapeText(plain.replaceAll('\\', '')), plain.replaceAll('\\', ''))));
  });

  it('comes apart where its writer put it together', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';'), (parts, separator) => {
      assert.deepEqual(splitEscaped(parts.map(escaped).join(separator), separator).map(unescapeText), parts);
    }));
  });
});

describe('any parameter', () => {
  const caret = (plain: string): string => plain.replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'");
  const value = fc.string({ unit: fc.constantFrom(...'aå^ \'', '\n', '"', ',', ';', ':'), minLength: 1, maxLength: 12 }).map((plain) => `x${plain}x`);

  it('is read as it was meant, in quotes and with circumflexes (RFC 6868)', () => {
    fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), text, (values, content) => {
      const property = parseProperty(`X-A;P=${values.map((each) => `"${caret(each)}"`).join(',')};Q=1:${escaped(content)}`);
      assert.deepEqual([property?.params.get('P'), property?.params.get('Q'), unescapeText(property?.value ?? '')], [values, ['1'], content]);
    }));
  });

  it('is undone once and no more', () => {
    fc.assert(fc.property(value, (plain) => {
      assert.equal(decodeCarets(caret(plain)), plain);
      assert.equal(decodeCarets(decodeCarets(caret(caret(plain)))), plain);
    }));
  });
});

describe('any file', () => {
  const line = fc.string({ unit: fc.constantFrom(...'aåكX:;=🐦"'), minLength: 1, maxLength: 60 });
  const end = fc.constantFrom('\r\n', '\n', '\r', '\r\r\n');

  it('has the same lines whichever kind of line end its program writes', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), end, (lines, mark) => {
      assert.deepEqual(linesOf(lines.map((each) => each + mark).join('')).filter(Boolean), lines);
    }));
  });

  it('is normalised once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\uFEFF', ' '), maxLength: 30 }), (file) => {
      const once = normaliseLines(file);
      assert.equal(normaliseLines(once), once);
      assert.doesNotMatch(once, /\r(?!\n)/);
    }));
  });

  it('is read whole wherever its program has folded it, by bytes as the standard says or by letters', () => {
    fc.assert(fc.property(fc.array(line.map((each) => `X:${each}`), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 75 }), fc.constantFrom(' ', '\t'), (lines, width, blank) => {
      const fold = [...new TextEncoder().encode(`\r\n${blank}`)];
      const bytes = lines.flatMap((each) => {
        const whole = [...new TextEncoder().encode(each)];
        const parts = Array.from({ length: Math.ceil(whole.length / width) }, (_, index) => whole.slice(index * width, (index + 1) * width));
        return [...parts.flatMap((part, index) => (index === 0 ? part : [...fold, ...part])), 13, 10];
      });
      assert.deepEqual(linesOf(decodeCalendar(Uint8Array.from(bytes))).filter(Boolean), lines);
    }));
  });

  it('is never refused, whatever bytes it has', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assert.equal(typeof decodeCalendar(bytes), 'string')));
  });

  it('that is UTF-16 is read like the same in UTF-8', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), fc.boolean(), (lines, isBig) => {
      const file = lines.join('\n');
      const units = Array.from({ length: file.length }, (_, index) => file.charCodeAt(index));
      const pair = (unit: number): number[] => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]);
      assert.equal(decodeCalendar(Uint8Array.from([0xfeff, ...units].flatMap(pair))), file);
    }));
  });
});

describe('any length', () => {
  const part = fc.nat(99);

  it('is the sum of its parts, with its sign', () => {
    fc.assert(fc.property(fc.constantFrom('', '+', '-'), fc.record({ weeks: part, days: part, hours: part, minutes: part, seconds: part }), (sign, { weeks, days, hours, minutes, seconds }) => {
      const read = parseDuration(`${sign}P${weeks}W${days}DT${hours}H${minutes}M${seconds}S`);
      const factor = sign === '-' ? -1 : 1;
      assert.deepEqual([(read?.days ?? NaN) + 0, (read?.time ?? NaN) + 0], [factor * (weeks * 7 + days) + 0, factor * (hours * 3600 + minutes * 60 + seconds) * 1000 + 0]);
    }));
  });

  for (const wrong of ['', 'P', 'PT', 'T1H', '1D', 'P1H', 'PT1D', 'P-1D', '--P1D', 'P1.5D', 'P1DT', 'P1D T1H', 'P١D', 'P400000D', 'P60000W']) {
    it(`is none in “${wrong}”, or is read as what can be meant`, () => {
      const read = parseDuration(wrong);
      assert.ok(read === undefined || (wrong === 'P1DT' && read.days === 1), JSON.stringify(read));
    });
  }
});
