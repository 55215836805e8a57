import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FileIndex, propertiesOf, valueOf } from './component-index.ts';
import { Problems } from './problems.ts';

interface Read {
  readonly index: FileIndex;
  readonly told: [line: number, code: string, message: string][];
}

function read(...lines: string[]): Read {
  const problems = new Problems();
  const index = new FileIndex(lines.join('\n'), problems);
  return { index, told: problems.list.map(({ line, code, message }) => [line, code, message]) };
}

const names = ({ index }: Read): string[] => index.events.map((event) => valueOf(event, 'UID'));

describe('a calendar file', () => {
  it('keeps what each of its calendars says of itself apart', () => {
    const { index } = read('X-OUTSIDE:1', 'BEGIN:VCALENDAR', 'NAME:A', 'END:VCALENDAR', 'BEGIN:VCALENDAR', 'NAME:B', 'NAME:C', 'END:VCALENDAR');
    const [outside, a, b] = index.scopes;
    assert.deepEqual([outside, a, b].map((scope) => valueOf(scope ?? assert.fail(), 'NAME')), ['', 'A', 'B']);
    assert.deepEqual(propertiesOf(b ?? assert.fail(), 'NAME').map(({ value, line }) => [value, line]), [['B', 6], ['C', 7]]);
  });

  it('gives each event the calendar that it is in', () => {
    const { index } = read('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VCALENDAR', 'NAME:A', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR');
    assert.deepEqual(index.events.map(({ scope }) => valueOf(scope, 'NAME')), ['', 'A']);
  });

  it('keeps the zones of each calendar apart, by the names that they have there', () => {
    const zone = (id: string): string[] => ['BEGIN:VTIMEZONE', `TZID: ${id} `, 'BEGIN:STANDARD', 'END:STANDARD', 'END:VTIMEZONE'];
    const { index } = read('BEGIN:VCALENDAR', ...zone('Ours'), 'END:VCALENDAR', 'BEGIN:VCALENDAR', ...zone('Ours'), ...zone('Theirs'), 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'END:VCALENDAR');
    assert.deepEqual(index.scopes.map(({ zones }) => [...zones.keys()]), [[], ['Ours'], ['Ours', 'Theirs']]);
    assert.deepEqual(index.scopes[1]?.zones.get('Ours')?.parts.map(({ name }) => name), ['STANDARD']);
  });

  it('may have blanks around what begins and ends', () => {
    const one = read('BEGIN: VEVENT ', 'UID:a', 'end:vevent ');
    assert.deepEqual([names(one), one.told], [['a'], []]);
  });

  it('tells the line of each event, past folds and empty lines', () => {
    const { index } = read('BEGIN:VEVENT', 'UID:a', 'X:1', ' 2', ' 3', '', 'END:VEVENT', 'BEGIN:VEVENT', 'END:VEVENT');
    assert.deepEqual(index.events.map(({ line }) => line), [1, 8]);
  });
});

describe('a developer is told', () => {
  it('of an event in an event, which shows that the first was never ended', () => {
    const one = read('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'BEGIN:VALARM', 'BEGIN:VEVENT', 'UID:b', 'END:VEVENT', 'END:VCALENDAR');
    assert.deepEqual(names(one), ['a', 'b']);
    assert.deepEqual(one.told, [[4, 'unclosed-component', 'unclosed component: VALARM'], [2, 'unclosed-component', 'unclosed component: VEVENT']]);
  });

  it('of an END that ends more than it names', () => {
    const one = read('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'BEGIN:VALARM', 'END:VEVENT', 'END:VCALENDAR');
    assert.deepEqual(names(one), ['a']);
    assert.deepEqual(one.told, [[5, 'mismatched-end', 'mismatched end: VEVENT']]);
  });

  it('of an END where nothing has begun', () => {
    assert.deepEqual(read('END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT').told, [[1, 'mismatched-end', 'mismatched end: VCALENDAR']]);
  });

  it('of lines without a colon in a calendar, an event or a zone, and of none in what we do not read', () => {
    const one = read('BEGIN:VCALENDAR', 'a', 'BEGIN:VTODO', 'b', 'END:VTODO', 'BEGIN:VEVENT', 'c', '', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'd', 'END:VTIMEZONE', 'END:VCALENDAR');
    assert.deepEqual(one.told, [2, 7, 11].map((line, at) => [line, 'invalid-line', `invalid line: ${['a', 'c', 'd'][at]}`]));
  });

  it('only the beginning of a long line that is wrong', () => {
    assert.equal(read('BEGIN:VEVENT', 'x'.repeat(500), 'END:VEVENT').told[0]?.[2], `invalid line: ${'x'.repeat(60)}`);
  });

  it('of nesting without end, once a line, and the events behind it are there', () => {
    const one = read(...Array.from({ length: 105 }, () => 'BEGIN:X'), ...Array.from({ length: 105 }, () => 'END:X'), 'BEGIN:VEVENT', 'UID:a', 'END:VEVENT');
    assert.deepEqual(names(one), ['a']);
    assert.deepEqual(new Set(one.told.map(([, code]) => code)), new Set(['too-deep']));
  });
});

describe('the list of what is wrong', () => {
  it('has each problem of a line once, and several of one line', () => {
    const problems = new Problems();
    for (const [line, code] of [[3, 'invalid-end'], [3, 'invalid-end'], [3, 'invalid-duration'], [4, 'invalid-end']] as const) problems.add(code, line);
    assert.deepEqual(problems.list.map(({ line, code }) => `${line} ${code}`), ['3 invalid-end', '3 invalid-duration', '4 invalid-end']);
  });

  it('says in words what is wrong, what was written, and in which event', () => {
    const problems = new Problems();
    problems.add('invalid-rrule', 7, 'a@example.org', 'FREQ=OFTEN');
    problems.add('not-a-calendar', 1);
    assert.deepEqual(problems.list, [
      { line: 7, code: 'invalid-rrule', message: 'invalid rrule: FREQ=OFTEN', uid: 'a@example.org' },
      { line: 1, code: 'not-a-calendar', message: 'not a calendar' },
    ]);
  });
});
