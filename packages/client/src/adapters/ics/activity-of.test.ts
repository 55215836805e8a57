import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { createIcsAdapter, parseCalendar } from '../../ics/index.ts';
import { type Activity, ActivitySchema } from '../../model/index.ts';
import { detailsOf } from './activity-of.ts';
import { idOf } from './id-of.ts';

const SRC = 'https://a.example/a.ics';
const QUERY = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20261112T100000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

async function read(...lines: string[]): Promise<Activity> {
  const page = await createIcsAdapter({ src: SRC, text: calendar(...lines) }).listActivities(QUERY);
  return v.parse(ActivitySchema, page.activities[0]);
}

/** Lines of an event, the field that they become, and what it then holds; nothing means that the field is absent. */
const LINES: [string, string[], keyof Activity, unknown?][] = [
  ['no title', [], 'title', ''],
  ['an empty title', ['SUMMARY:'], 'title', ''],
  ['an escaped title', ['SUMMARY:Soup\\, bread\\; song\\nand more'], 'title', 'Soup, bread; song\nand more'],
  ['a title in a language', ['SUMMARY;LANGUAGE=nb:Tur'], 'title', { nb: 'Tur' }],
  ['a title in a language with a region', ['SUMMARY;LANGUAGE=nl-BE:Wandeling'], 'title', { 'nl-BE': 'Wandeling' }],
  ['a title in a language that is none', ['SUMMARY;LANGUAGE=en_US:Walk'], 'title', 'Walk'],
  ['an empty description', ['DESCRIPTION:  '], 'description'],
  ['a description with markup', ['DESCRIPTION:<b>Come</b> &amp\\; eat<br>now'], 'description', 'Come & eat\nnow'],
  ['a description with a bracket', ['DESCRIPTION:a < b'], 'description', 'a < b'],
  ['a description in a language, with markup', ['DESCRIPTION;LANGUAGE=da:<p>Kom</p>'], 'description', { da: 'Kom' }],
  ['an empty place', ['LOCATION:'], 'place'],
  ['a place', ['LOCATION:The library\\, 2nd floor'], 'place', { name: 'The library, 2nd floor' }],
  ['a place that is only a point', ['GEO:59.91;10.75'], 'place', { geo: { latitude: 59.91, longitude: 10.75 } }],
  ['a point off the earth', ['GEO:159.91;10.75'], 'place'],
  ['a point that is none', ['GEO:here'], 'place'],
  ['a place in a language', ['LOCATION;LANGUAGE=ar:المكتبة'], 'place', { name: { ar: 'المكتبة' } }],
  ['a link', ['URL:https://a.example/1'], 'url', 'https://a.example/1'],
  ['a link to a telephone', ['URL:tel:113'], 'url', 'tel:113'],
  ['a link that is a word', ['URL:see the poster'], 'url'],
  ['a link that runs script', ['URL: javascript:alert(1)'], 'url'],
  ['no conference', ['LOCATION:Here'], 'mode'],
  ['a conference by telephone', ['CONFERENCE;VALUE=URI:tel:+4722334455'], 'online', { phone: '+4722334455' }],
  ['two conferences', ['CONFERENCE;VALUE=URI:https://meet.example/1', 'CONFERENCE;VALUE=URI:https://meet.example/2'], 'online', { url: 'https://meet.example/1' }],
  ['a conference by chat program', ['CONFERENCE;VALUE=URI:xmpp:room@a.example'], 'online'],
  ['an organiser with a name', ['ORGANIZER;CN="Nes, Kari":mailto:kari@a.example'], 'organiser', { name: 'Nes, Kari', contact: { name: 'Nes, Kari', email: 'kari@a.example' } }],
  ['an organiser without an address', ['ORGANIZER;CN=Kari:urn:x'], 'organiser', { name: 'Kari' }],
  ['an organiser who is nobody', ['ORGANIZER:urn:x'], 'organiser'],
  ['a contact', ['CONTACT:Kari\\, 22 33 44 55'], 'contact', { name: 'Kari, 22 33 44 55' }],
  ['a blank contact', ['CONTACT: '], 'contact'],
  ['categories in two lines', ['CATEGORIES:a,b', 'CATEGORIES:c'], 'categories', ['a', 'b', 'c']],
  ['empty categories', ['CATEGORIES:,'], 'categories'],
  ['a document', ['ATTACH:https://a.example/files/plan.pdf?v=2#page'], 'documents', [{ title: 'plan.pdf', url: 'https://a.example/files/plan.pdf?v=2#page' }]],
  ['a document in a folder', ['ATTACH:https://a.example/files/'], 'documents', [{ title: 'files', url: 'https://a.example/files/' }]],
  ['a document with a name and a type', ['ATTACH;FMTTYPE=application/pdf;FILENAME=Plan.pdf:https://a.example/1'], 'documents', [{ title: 'Plan.pdf', url: 'https://a.example/1', type: 'application/pdf' }]],
  ['a document inside the file', ['ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA'], 'documents'],
  ['a document on somebody’s disk', ['ATTACH:file:///home/kari/plan.pdf'], 'documents'],
  ['a change', ['LAST-MODIFIED:20261101T080910Z'], 'updated', '2026-11-01T08:09:10Z'],
  ['a change on no day', ['LAST-MODIFIED:20261399T080910Z'], 'updated'],
  ['a change without its zone', ['LAST-MODIFIED:20261101T080910'], 'updated'],
  ['a change on a date', ['LAST-MODIFIED;VALUE=DATE:20261101'], 'updated'],
  ['a status of its own', ['STATUS:MAYBE'], 'status', 'scheduled'],
  ['a tentative status', ['STATUS:TENTATIVE'], 'status', 'scheduled'],
];

describe('the lines of an event', () => {
  for (const [what, lines, field, value] of LINES) {
    it(`with ${what} ${value === undefined ? `leave ${field} out` : `become ${field}`}`, async () => {
      const activity = await read(...lines);
      assert.deepEqual(activity[field], value);
      assert.equal(field in activity, value !== undefined);
    });
  }

  it('are read once, however many occurrences they have', () => {
    const [event] = parseCalendar(calendar('SUMMARY:Walk')).events;
    assert.ok(event);
    assert.equal(detailsOf(event, SRC), detailsOf(event, SRC));
  });

  it('give what the schema lets through, whatever stands in them', async () => {
    const property = fc.constantFrom('SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'GEO', 'CONTACT', 'ORGANIZER', 'ATTACH', 'CONFERENCE', 'CATEGORIES', 'LAST-MODIFIED', 'STATUS', 'SUMMARY;LANGUAGE=nb', 'SUMMARY;LANGUAGE=x');
    const value = fc.oneof(fc.string(), fc.constantFrom('https://a.example/', 'mailto:', 'tel:', '1;2', '<b>', '<a href="x">', '20261101T000000Z', 'https://', ',,', '\\n'));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(property, value), { maxLength: 6 }), async (pairs) => {
      const activity = await read(...pairs.map(([name, text]) => `${name}:${text.replaceAll(/[\r\n]/g, ' ')}`));
      assert.equal(activity.id, 'a/20261112T100000');
    }));
  });
});

describe('what an occurrence is called in a link', () => {
  const name = (uid: string, start: string, recurrenceId?: string) => idOf({ uid, start, recurrenceId, event: { line: 7 } as Parameters<typeof idOf>[0]['event'] });

  it('needs no escaping in a fragment or a path', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (uid) => {
      assert.match(name(uid, '2026-11-22T18:00:00Z'), /^[\w.@~-]+\/\d{8}T\d{6}$/);
    }));
  });

  it('differs for different events', () => {
    const uid = fc.string({ minLength: 1, unit: fc.constantFrom('a', '~', '/', ' ', '2', 'f', 'ø', '#') });
    fc.assert(fc.property(uid, uid, (one, other) => {
      // A tilde is itself escaped, so that nothing that was written looks like an escape.
      assert.equal(name(one, '2026-11-22') === name(other, '2026-11-22'), one === other);
    }));
  });

  it('stays when it is moved, and is the same in every zone', () => {
    const planned = '2026-11-22T18:00:00+01:00[Europe/Oslo]';
    assert.equal(name('a', '2026-11-23T20:00:00+01:00[Europe/Oslo]', planned), name('a', planned));
    assert.equal(name('', planned), 'line-7/20261122T180000');
  });
});
