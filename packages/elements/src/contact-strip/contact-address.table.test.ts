import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contactAddress } from './contact-address.ts';

describe('a number that can be called', () => {
  const cases: readonly [written: string, address: string | undefined][] = [
    ['12 34 56 78', 'tel:12345678'],
    ['+47 12 34 56 78', 'tel:+4712345678'],
    ['(+32) 03/123.45.67', 'tel:+32031234567'],
    ['020-123 45 67', 'tel:0201234567'],
    ['\u200e12 34 56 78\u200f', 'tel:12345678'],
    ['12+34', 'tel:1234'],
    ['+ +47 12+34', 'tel:+471234'],
    ['ask at the desk', undefined],
    ['+', undefined],
    ['', undefined],
  ];
  for (const [written, address] of cases) {
    it(`is ${address ?? 'nothing'} when "${written}" is written`, () => equal(contactAddress('tel', written), address));
  }

  it('can be texted too', () => equal(contactAddress('sms', '12 34 56 78'), 'sms:12345678'));
});

describe('an address that can be written to', () => {
  const cases: readonly [written: string, address: string | undefined][] = [
    ['kari@example.org', 'mailto:kari@example.org'],
    [' kari@example.org ', 'mailto:kari@example.org'],
    ['åse@bydelshuset.no', 'mailto:%C3%A5se@bydelshuset.no'],
    ['kari@example.org?bcc=everyone@example.org', undefined],
    ['kari@example.org,ola@example.org', undefined],
    ['kari at example.org', undefined],
    ['', undefined],
  ];
  for (const [written, address] of cases) {
    it(`is ${address ?? 'nothing'} when "${written}" is written`, () => equal(contactAddress('mailto', written), address));
  }
});
