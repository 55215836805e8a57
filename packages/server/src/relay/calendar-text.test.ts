import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ProblemError } from '../problem/problem.ts';
import { calendarText } from './calendar-text.ts';

const text = 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Språkkafé\r\nEND:VCALENDAR\r\n';

function isRefused(bytes: Uint8Array, contentType = 'text/calendar'): boolean {
  try {
    calendarText(bytes, contentType);
  } catch (error) {
    assert.ok(error instanceof ProblemError && error.code === 'not-a-calendar');
    return true;
  }
  return false;
}

/** The text in UTF-16 with the larger byte first. */
function utf16be(content: string): Uint8Array {
  return Buffer.from(content, 'utf16le').swap16();
}

for (const [declared, bytes] of [
  ['', Buffer.from(text)],
  ['text/calendar', Buffer.from(text)],
  ['text/calendar; charset=utf-8', Buffer.from(text)],
  ['text/calendar;charset="UTF-8"; method=PUBLISH', Buffer.from(text)],
  ['text/calendar; charset=iso-8859-1', Buffer.from(text, 'latin1')],
  ['text/calendar; CHARSET=windows-1252', Buffer.from(text, 'latin1')],
  ['text/calendar; charset=utf-16le', Buffer.from(text, 'utf16le')],
  ['text/calendar; charset=utf-16be', utf16be(text)],
] as const) {
  test(`reads the letters of "${declared}"`, () => {
    assert.equal(calendarText(bytes, declared), text);
  });
}

for (const [mark, bytes] of [
  ['UTF-8', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, small end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', utf16be(`\uFEFF${text}`)],
] as const) {
  test(`believes the byte-order mark of ${mark} before the header, and leaves it out`, () => {
    assert.equal(calendarText(bytes, 'text/calendar; charset=iso-8859-1'), text);
  });
}

test('reads as UTF-8 what declares letters that nobody knows', () => {
  assert.equal(calendarText(Buffer.from(text), 'text/calendar; charset=klingon'), text);
});

test('lets one broken byte cost one letter, not the calendar', () => {
  const broken = Buffer.from(text);
  broken[broken.indexOf('k')] = 0xff;
  assert.match(calendarText(broken, ''), /^BEGIN:VCALENDAR[^]*\uFFFD[^]*END:VCALENDAR/);
});

test('takes a beginning in small letters and after blank lines, as calendar programs do', () => {
  assert.equal(isRefused(Buffer.from('\r\n \t\nbegin:vcalendar\nEND:VCALENDAR')), false);
});

for (const other of ['', '\uFEFF', 'BEGIN:VCARD\r\n', 'BEGIN:VCALENDAR', 'BEGIN:VCALENDARX\r\n', '<html>BEGIN:VCALENDAR\r\n', 'x BEGIN:VCALENDAR\r\n', '{"a":1}', `${' '.repeat(5000)}BEGIN:VCALENDAR\r\n`]) {
  test(`refuses ${JSON.stringify(other.slice(0, 30))}`, () => {
    assert.equal(isRefused(Buffer.from(other)), true);
  });
}

test('passes nothing on that does not begin as a calendar does, whatever the bytes and the header', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, contentType) => {
      assert.equal(isRefused(bytes, contentType), true);
    }),
  );
});
