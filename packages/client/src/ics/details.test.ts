import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attachedName, attachment, conference, emailOf, geo, given, linkOf, person } from './details.ts';
import { parseProperty, type Property } from './text/property.ts';

const property = (line: string): Property => parseProperty(line) ?? assert.fail(line);

describe('the organiser of an event', () => {
  const cases: [line: string, person: object][] = [
    ['ORGANIZER:mailto:kari@example.org', { email: 'kari@example.org', uri: 'mailto:kari@example.org' }],
    ['ORGANIZER:MAILTO:kari@example.org', { email: 'kari@example.org', uri: 'MAILTO:kari@example.org' }],
    ['ORGANIZER:mailto:kari@example.org?subject=Hi', { email: 'kari@example.org', uri: 'mailto:kari@example.org?subject=Hi' }],
    ['ORGANIZER: kari@example.org ', { email: 'kari@example.org', uri: 'kari@example.org' }],
    ['ORGANIZER;CN=Kari:mailto:kari@example.org', { name: 'Kari', email: 'kari@example.org', uri: 'mailto:kari@example.org' }],
    ['ORGANIZER;CN="Nes; Kari":mailto:kari@example.org', { name: 'Nes; Kari', email: 'kari@example.org', uri: 'mailto:kari@example.org' }],
    ["ORGANIZER;CN=Kari ^'Kaja^' Nes:mailto:kari@example.org", { name: 'Kari "Kaja" Nes', email: 'kari@example.org', uri: 'mailto:kari@example.org' }],
    ['ORGANIZER;CN=:mailto:kari@example.org', { email: 'kari@example.org', uri: 'mailto:kari@example.org' }],
    ['ORGANIZER;EMAIL=post@example.org:urn:uuid:1', { email: 'post@example.org', uri: 'urn:uuid:1' }],
    ['ORGANIZER;EMAIL=post@example.org:mailto:old@example.org', { email: 'post@example.org', uri: 'mailto:old@example.org' }],
    ['ORGANIZER;CN=Kari:https://example.org/kari', { name: 'Kari', uri: 'https://example.org/kari' }],
    ['ORGANIZER;CN=Kari:tel:+4722334455', { name: 'Kari', uri: 'tel:+4722334455' }],
    ['ORGANIZER;CN=Unknown Organizer:mailto:', { name: 'Unknown Organizer', uri: 'mailto:' }],
    ['ORGANIZER:', { uri: '' }],
  ];
  for (const [line, found] of cases) it(`is who ${line} says`, () => assert.deepEqual(person(property(line)), found));

  it('has no e-mail where the address is no address', () => {
    for (const value of ['kari', 'kari@', '@example.org', 'kari @example.org', 'http:kari@example.org', 'mailto:?subject=x']) assert.equal(emailOf(property(`ORGANIZER:${value}`)), undefined, value);
  });
});

describe('the point on a map', () => {
  const cases: [value: string, point: [number, number] | undefined][] = [
    ['59.91;10.75', [59.91, 10.75]],
    ['59.91,10.75', [59.91, 10.75]],
    [' 59.91 ; 10.75 ', [59.91, 10.75]],
    ['-33.8;-70.6', [-33.8, -70.6]],
    ['+59.91;+10.75', [59.91, 10.75]],
    ['90;180', [90, 180]],
    ['-90;-180', [-90, -180]],
    ['0;0', [0, 0]],
    ['59.91;10.75;100', [59.91, 10.75]],
    ['90.1;10', undefined],
    ['10;180.1', undefined],
    ['59.91', undefined],
    ['59.91;', undefined],
    [';10.75', undefined],
    [';', undefined],
    ['', undefined],
    ['north;east', undefined],
    ['59°54;10°45', undefined],
    ['Infinity;0', undefined],
  ];
  for (const [value, point] of cases) {
    it(`is ${point ? 'read in' : 'not guessed from'} "${value}"`, () => assert.deepEqual(geo(property(`GEO:${value}`)), point && { latitude: point[0], longitude: point[1] }));
  }

  it('is nowhere without the line', () => assert.equal(geo(undefined), undefined));

  it('is always on the earth', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (north, east) => {
        const found = geo(property(`GEO:${north};${east}`));
        assert.ok(!found || (Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180));
      }),
    );
  });
});

describe('a meeting on the net', () => {
  const cases: [line: string, found: object][] = [
    ['CONFERENCE;VALUE=URI:https://meet.example/a', { uri: 'https://meet.example/a', features: [] }],
    ['CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Join, please":https://meet.example/a', { uri: 'https://meet.example/a', label: 'Join, please', features: ['audio', 'video'] }],
    ['CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL=:tel:+4722334455', { uri: 'tel:+4722334455', features: ['phone'] }],
    ['CONFERENCE:https://meet.example/a?b=1\\,2\\;3', { uri: 'https://meet.example/a?b=1,2;3', features: [] }],
    ['CONFERENCE: ', { uri: '', features: [] }],
  ];
  for (const [line, found] of cases) it(`is where ${line} says`, () => assert.deepEqual(conference(property(line)), found));

  it('has the link that stands there, with its blanks taken off', () => assert.equal(linkOf(property('X-GOOGLE-CONFERENCE: https://meet.google.com/abc ')), 'https://meet.google.com/abc'));
});

describe('what is attached', () => {
  const cases: [line: string, found: object | undefined][] = [
    ['ATTACH:https://example.org/a.pdf', { uri: 'https://example.org/a.pdf' }],
    ['ATTACH;FMTTYPE=application/pdf:https://example.org/a', { uri: 'https://example.org/a', type: 'application/pdf' }],
    ['ATTACH;FILENAME=Plan.pdf;LABEL=The plan:https://example.org/a', { uri: 'https://example.org/a', name: 'Plan.pdf' }],
    ['ATTACH;X-FILENAME=Plan.pdf;LABEL=The plan:https://example.org/a', { uri: 'https://example.org/a', name: 'Plan.pdf' }],
    ['ATTACH;LABEL=The plan:https://example.org/a', { uri: 'https://example.org/a', name: 'The plan' }],
    ['ATTACH;VALUE=URI:CID:part1@example.org', { uri: 'CID:part1@example.org' }],
    ['ATTACH;VALUE=BINARY:AAAA', undefined],
    ['ATTACH;VALUE=binary:AAAA', undefined],
    ['ATTACH;ENCODING=BASE64:AAAA', undefined],
    ['ATTACH:', undefined],
    ['ATTACH:   ', undefined],
  ];
  for (const [line, found] of cases) it(`is ${found ? 'a link to' : 'left in the file'}: ${line}`, () => assert.deepEqual(attachment(property(line)), found));

  it('is called by the name of its file first', () => {
    assert.equal(attachedName(property('ATTACH;LABEL=c;X-FILENAME=b;FILENAME=a:x')), 'a');
    assert.equal(attachedName(property('ATTACH:x')), undefined);
  });
});

describe('entries that say something', () => {
  it('are kept, the others are not there at all', () => {
    assert.deepEqual(given<{ a?: string; b?: string; c?: number; d?: string[] }>({ a: 'x', b: '', c: undefined, d: [] }), { a: 'x' });
    assert.deepEqual(Object.keys(given<{ a?: string; b?: string }>({ a: undefined, b: 'y' }) ?? {}), ['b']);
  });

  it('are nothing where none does', () => assert.equal(given<{ a?: string }>({ a: undefined }), undefined));
});
