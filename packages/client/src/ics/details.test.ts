import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attachedName, attachment, conference, emailOf, geo, given, linkOf, person, type Attachment, type Conference, type Person } from './details.ts';
import { parseProperty, type Property } from './text/property.ts';

const read = (line: string): Property => parseProperty(line) ?? assert.fail(line);

describe('somebody who organises', () => {
  const PEOPLE: [line: string, expected: Person][] = [
    ['ORGANIZER:mailto:kari@example.org', { uri: 'mailto:kari@example.org', email: 'kari@example.org' }],
    ['ORGANIZER:MAILTO:kari@example.org', { uri: 'MAILTO:kari@example.org', email: 'kari@example.org' }],
    ['ORGANIZER;CN=Kari Nordmann:mailto:kari@example.org', { uri: 'mailto:kari@example.org', name: 'Kari Nordmann', email: 'kari@example.org' }],
    ['ORGANIZER;CN="Nordmann, Kari":mailto:kari@example.org', { uri: 'mailto:kari@example.org', name: 'Nordmann, Kari', email: 'kari@example.org' }],
    ['ORGANIZER;CN="سعاد":mailto:suad@example.org', { uri: 'mailto:suad@example.org', name: 'سعاد', email: 'suad@example.org' }],
    ['ORGANIZER:mailto:kari@example.org?subject=Tur', { uri: 'mailto:kari@example.org?subject=Tur', email: 'kari@example.org' }],
    ['ORGANIZER: kari@example.org ', { uri: 'kari@example.org', email: 'kari@example.org' }],
    ['ORGANIZER;EMAIL=post@example.org:https://example.org/kari', { uri: 'https://example.org/kari', email: 'post@example.org' }],
    ['ORGANIZER;EMAIL=post@example.org:mailto:kari@example.org', { uri: 'mailto:kari@example.org', email: 'post@example.org' }],
    ['ORGANIZER:tel:+4712345678', { uri: 'tel:+4712345678' }],
    ['ORGANIZER:https://example.org/@kari', { uri: 'https://example.org/@kari' }],
    ['ORGANIZER;CN=:invalid:nomail', { uri: 'invalid:nomail' }],
    ['ORGANIZER:Kari', { uri: 'Kari' }],
    ['ORGANIZER:mailto:', { uri: 'mailto:' }],
  ];
  for (const [line, expected] of PEOPLE) {
    it(`is read from ${line}`, () => assert.deepEqual(person(read(line)), expected));
  }

  it('has no address where there is none to write to', () => {
    for (const value of ['', '@', 'a@', 'a @b', 'http://a@b', 'urn:uuid:a@b']) assert.equal(emailOf(read(`ORGANIZER:${value}`)), undefined, value);
  });
});

describe('a point on the map', () => {
  const POINTS: [value: string, latitude: number, longitude: number][] = [
    ['59.91;10.75', 59.91, 10.75], ['59.91,10.75', 59.91, 10.75], [' 59.91 ; 10.75 ', 59.91, 10.75], ['-90;180', -90, 180], ['0;0', 0, 0], ['+1;-1', 1, -1], ['59.91;10.75;12', 59.91, 10.75],
  ];
  for (const [value, latitude, longitude] of POINTS) {
    it(`is read from “${value}”`, () => assert.deepEqual(geo(read(`GEO:${value}`)), { latitude, longitude }));
  }

  for (const value of ['', ';', '59.91', '59.91;', ';10.75', '90.01;0', '0;-180.01', '59°54;10°45', 'NaN;NaN', 'Infinity;0', 'nowhere;here']) {
    it(`is none in “${value}”`, () => assert.equal(geo(read(`GEO:${value}`)), undefined));
  }

  it('is none where nothing is said', () => assert.equal(geo(undefined), undefined));

  it('is read back for every place on earth', () => {
    fc.assert(fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (latitude, longitude) => {
      const found = geo(read(`GEO:${latitude};${longitude}`));
      assert.ok(found && Math.abs(found.latitude - latitude) === 0 && Math.abs(found.longitude - longitude) === 0);
    }));
  });
});

describe('a meeting on the line', () => {
  const MEETINGS: [line: string, expected: Conference][] = [
    ['CONFERENCE;VALUE=URI:https://meet.example.org/a', { uri: 'https://meet.example.org/a', features: [] }],
    ['CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=Join:https://meet.example.org/a', { uri: 'https://meet.example.org/a', label: 'Join', features: ['audio', 'video'] }],
    ['CONFERENCE;FEATURE=PHONE:tel:+4712345678,,1234', { uri: 'tel:+4712345678,,1234', features: ['phone'] }],
    ['CONFERENCE;LABEL="Join: here":https://meet.example.org/a', { uri: 'https://meet.example.org/a', label: 'Join: here', features: [] }],
    ['X-GOOGLE-CONFERENCE: https://meet.example.org/a\\,b ', { uri: 'https://meet.example.org/a,b', features: [] }],
  ];
  for (const [line, expected] of MEETINGS) {
    it(`is read from ${line}`, () => {
      assert.deepEqual(conference(read(line)), expected);
      assert.equal(linkOf(read(line)), expected.uri);
    });
  }
});

describe('what is attached', () => {
  const FILES: [line: string, expected: Attachment | undefined][] = [
    ['ATTACH:https://example.org/n.pdf', { uri: 'https://example.org/n.pdf' }],
    ['ATTACH;FMTTYPE=application/pdf:https://example.org/n.pdf', { uri: 'https://example.org/n.pdf', type: 'application/pdf' }],
    ['ATTACH;FILENAME=Program.pdf:https://example.org/n', { uri: 'https://example.org/n', name: 'Program.pdf' }],
    ['ATTACH;X-FILENAME="Program, høst.pdf":https://example.org/n', { uri: 'https://example.org/n', name: 'Program, høst.pdf' }],
    ['ATTACH;LABEL=Program:https://example.org/n', { uri: 'https://example.org/n', name: 'Program' }],
    ['ATTACH;LABEL=c;X-FILENAME=b;FILENAME=a:https://example.org/n', { uri: 'https://example.org/n', name: 'a' }],
    ['ATTACH;FMTTYPE=:https://example.org/n', { uri: 'https://example.org/n' }],
    ['ATTACH;VALUE=URI: https://example.org/n ', { uri: 'https://example.org/n' }],
    ['ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA', undefined],
    ['ATTACH;VALUE=binary:AAAA', undefined],
    ['ATTACH;ENCODING=BASE64:AAAA', undefined],
    ['ATTACH:   ', undefined],
  ];
  for (const [line, expected] of FILES) {
    it(`is ${expected ? 'a link' : 'nothing that a page links to'} in ${line}`, () => assert.deepEqual(attachment(read(line)), expected));
  }

  it('has no name where nobody gave it one', () => assert.equal(attachedName(read('ATTACH:https://example.org/n.pdf')), undefined));
});

describe('what is given', () => {
  it('keeps what says something, and is nothing when none does', () => {
    assert.deepEqual(given<{ a: string; b: string[]; c: number }>({ a: 'x', b: [], c: 4 }), { a: 'x', c: 4 });
    assert.equal(given<{ a: string; b: string[] }>({ a: '', b: [] }), undefined);
    assert.equal(given<{ a: string }>({ a: undefined }), undefined);
  });
});
