import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingOf } from './about/standing.ts';
import { guessEmail } from './sent/guess-email.ts';

describe('where a petition stands', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const table: [title: string, petition: Parameters<typeof standingOf>[0], standing: ReturnType<typeof standingOf>][] = [
    ['open without dates', { status: 'open' }, 'open'],
    ['open between its dates', { status: 'open', opens: '2026-11-01T00:00:00Z', closes: '2026-12-01T00:00:00Z' }, 'open'],
    ['not open before it opens', { status: 'open', opens: '2026-11-22T13:00:01+01:00[Europe/Oslo]' }, 'not-open'],
    ['open from the moment it opens', { status: 'open', opens: '2026-11-22T13:00:00+01:00[Europe/Oslo]' }, 'open'],
    ['closed from the moment it closes', { status: 'open', closes: '2026-11-22T13:00:00+01:00[Europe/Oslo]' }, 'closed'],
    ['closed by hand before its date', { status: 'closed', closes: '2026-12-01T00:00:00Z' }, 'closed'],
    ['answered, whatever its dates', { status: 'answered', opens: '2027-01-01T00:00:00Z' }, 'answered'],
    ['not open while it is a draft', { status: 'draft' }, 'not-open'],
    ['not open by its own word', { status: 'not-open' }, 'not-open'],
  ];
  for (const [title, petition, standing] of table) it(`is ${title}`, () => equal(standingOf(petition, now), standing));
});

describe('a slip of the pen in an address', () => {
  const table: [written: string, meant: string | undefined][] = [
    ['kari@homtail.com', 'kari@hotmail.com'],
    ['kari@hotmial.com', 'kari@hotmail.com'],
    ['kari@gmail.co', 'kari@gmail.com'],
    ['kari@gmaill.com', 'kari@gmail.com'],
    ['kari@gnail.com', 'kari@gmail.com'],
    ['kari@gmail.com', undefined],
    ['kari@example.org', undefined],
    ['kari@mail.com', undefined],
    ['kari@ymail.com', undefined],
    ['kari@email.com', undefined],
    ['kari@mail.de', undefined],
    ['kari@', undefined],
    ['@gmail.co', undefined],
  ];
  it('is guessed where one letter is wrong, and never where it is not', () => deepEqual(table.map(([written]) => guessEmail(written)), table.map(([, meant]) => meant)));
});
