import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isOwn } from '../writing/media.template.ts';
import { standingOf } from './about/standing.ts';
import { guessEmail } from './sent/guess-email.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const moments = fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY });
const iso = (at: number): string => new Date(at).toISOString();

describe('where a petition stands, whatever its dates', () => {
  it('is what somebody at the desk has said, once it is closed or answered', () => {
    fc.assert(fc.property(fc.constantFrom('closed' as const, 'answered' as const), moments, moments, moments, (status, opens, closes, now) => {
      equal(standingOf({ status, opens: iso(opens), closes: iso(closes) }, now), status);
    }));
  });

  it('is open exactly from its opening until before its end', () => {
    fc.assert(fc.property(moments, moments, moments, (opens, closes, now) => {
      const standing = standingOf({ status: 'open', opens: iso(opens), closes: iso(closes) }, now);
      equal(standing === 'open', opens <= now && now < closes);
    }));
  });

  it('never goes back from closed to open as time goes on', () => {
    fc.assert(fc.property(moments, moments, fc.nat(), (closes, now, later) => {
      const at = (moment: number) => standingOf({ status: 'open', closes: iso(closes) }, moment);
      if (at(now) === 'closed') equal(at(now + later), 'closed');
    }));
  });

  it('is the same whichever zone the moment is written in', () => {
    fc.assert(fc.property(moments, fc.integer({ min: -12, max: 14 }), moments, (closes, hours, now) => {
      const sign = hours < 0 ? '-' : '+';
      const zoned = `${iso(closes + hours * 3_600_000).slice(0, -1)}${sign}${String(Math.abs(hours)).padStart(2, '0')}:00[Europe/Oslo]`;
      equal(standingOf({ status: 'open', closes: zoned }, now), standingOf({ status: 'open', closes: iso(closes) }, now));
    }));
  });
});

describe('a slip of the pen in an address, whatever is written', () => {
  const local = fc.stringMatching(/^[a-z][a-z0-9.+-]{0,20}$/);

  it('never changes what stands before the @', () => {
    fc.assert(fc.property(local, fc.constantFrom('gmial.com', 'hotmai.com', 'outlok.com', 'yahooo.com', 'liv.no', 'ziggo.n'), (name, domain) => {
      ok(guessEmail(`${name}@${domain}`)?.startsWith(`${name}@`));
    }));
  });

  it('leads to an address that is not asked about again', () => {
    fc.assert(fc.property(local, fc.stringMatching(/^[a-z]{2,8}\.(com|no|dk|nl|be)$/), (name, domain) => {
      const guess = guessEmail(`${name}@${domain}`);
      if (guess !== undefined) equal(guessEmail(guess), undefined);
    }));
  });

  it('finds each letter that is missing, doubled or wrong behind the first of a domain that many write from', () => {
    fc.assert(fc.property(fc.constantFrom('gmail.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'telenet.be'), fc.integer({ min: 1, max: 8 }), fc.constantFrom('', 'xx', 'x'), (domain, at, letters) => {
      const slip = domain.slice(0, at) + (letters === 'xx' ? `x${domain[at]}` : letters) + domain.slice(at + 1);
      equal(guessEmail(`kari@${slip}`), `kari@${domain}`);
    }));
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.string(), (email) => {
      guessEmail(email);
    }));
  });

  it('is case-blind, as mail is', () => equal(guessEmail('Kari@GMIAL.COM'), 'Kari@gmail.com'));

  it('looks behind the last @, of which a name may have one', () => equal(guessEmail('"a@b"@gmial.com'), '"a@b"@gmail.com'));
});

describe('whose a picture is', () => {
  const table: [src: string, petition: string, page: string, own: boolean][] = [
    ['https://petition.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', true],
    ['https://club.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/about/', true],
    ['https://cdn.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['https://petition.example.evil.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['https://sub.petition.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['http://petition.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['https://petition.example:8443/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['https://petition.example@evil.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['//evil.example/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['data:image/png;base64,AA==', 'https://petition.example/embed/petition/park', 'https://club.example/', false],
    ['https://HTTPS.example/a.jpg', 'https://https.example/embed/petition/park', 'https://club.example/', true],
    ['https://petition.example:443/a.jpg', 'https://petition.example/embed/petition/park', 'https://club.example/', true],
  ];
  for (const [src, petition, page, own] of table) {
    it(`is ${own ? 'ours to show' : 'only to be linked to'} when it lies at ${src}`, () => deepEqual(isOwn(src, petition, page), own));
  }
});
