import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SampleEvent } from './sample-calendar.ts';
import { calendarFile, inOslo } from './sample-calendar.ts';

const today = '2026-11-22';

function linesOf(event: Partial<SampleEvent>): string[] {
  const file = calendarFile('Prøve', [{ uid: '1@example', title: 'Kafé', day: today, ...event }], today);
  return file.replaceAll('\r\n ', '').split('\r\n').filter((line) => line !== '');
}

test('writes an entry with a clock in the zone of the association', () => {
  const lines = linesOf({ clock: ['18:00', '20:30'] });
  assert.ok(lines.includes('DTSTART;TZID=Europe/Oslo:20261122T180000'));
  assert.ok(lines.includes('DTEND;TZID=Europe/Oslo:20261122T203000'));
});

test('ends the next day when the end is before the begin', () => {
  assert.ok(linesOf({ clock: ['22:00', '01:30'] }).includes('DTEND;TZID=Europe/Oslo:20261123T013000'));
});

test('writes a day without a clock with the day after it as its end', () => {
  const lines = linesOf({});
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20261122'));
  assert.ok(lines.includes('DTEND;VALUE=DATE:20261123'));
});

test('writes several days with the day after the last as its end', () => {
  assert.ok(linesOf({ days: 3 }).includes('DTEND;VALUE=DATE:20261125'));
});

test('leaves out what the secretary left out', () => {
  assert.doesNotMatch(linesOf({}).join('\n'), /LOCATION|DESCRIPTION|CATEGORIES|CONTACT|undefined/);
});

test('escapes what the secretary wrote, but not the commas between categories', () => {
  const lines = linesOf({ title: 'Kaffe, te; og kake', about: 'Kom!\nRing oss.', categories: ['Barn, unge', 'Tur'], contact: 'Kari, tlf. 1' });
  assert.ok(lines.includes('SUMMARY:Kaffe\\, te\\; og kake'));
  assert.ok(lines.includes('DESCRIPTION:Kom!\\nRing oss.'));
  assert.ok(lines.includes('CATEGORIES:Barn\\, unge,Tur'));
  assert.ok(lines.includes('CONTACT:Kari\\, tlf. 1'));
});

test('writes further lines as they stand', () => {
  assert.ok(linesOf({ more: ['STATUS:CANCELLED'] }).includes('STATUS:CANCELLED'));
});

test('names the calendar and its zone, and describes the zone once', () => {
  const lines = linesOf({});
  assert.ok(lines.includes('X-WR-CALNAME:Prøve'));
  assert.ok(lines.includes('X-WR-TIMEZONE:Europe/Oslo'));
  assert.equal(lines.filter((line) => line === 'BEGIN:VTIMEZONE').length, 1);
});

test('closes everything that it opens, in order', () => {
  const open: string[] = [];
  for (const line of linesOf({})) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:')) assert.equal(open.pop(), line.slice(4));
  }
  assert.deepEqual(open, []);
});

test('writes a clock in Oslo for any property', () => {
  assert.equal(`EXDATE${inOslo('2026-01-02', '09:05')}`, 'EXDATE;TZID=Europe/Oslo:20260102T090500');
});
