import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { contactIn, type WrittenContact } from './contact-in.ts';

describe('whom one asks, in one line', () => {
  const TABLE: [what: string, text: string, contact: WrittenContact][] = [
    ['a name, a number and an address', 'Kari Lund, 22 33 44 55, kari@example.org', { name: 'Kari Lund', phone: '22 33 44 55', email: 'kari@example.org' }],
    ['in another order', 'kari@example.org; +47 22334455; Kari Lund', { name: 'Kari Lund', phone: '+47 22334455', email: 'kari@example.org' }],
    ['as mail programs write it', 'Kari Lund <mailto:kari@example.org>', { name: 'Kari Lund', email: 'kari@example.org' }],
    ['on several lines', 'Kari Lund\nFrivilligsentralen\n22 33 44 55', { name: 'Kari Lund, Frivilligsentralen', phone: '22 33 44 55' }],
    ['with letters around', 'Ask Åse: 22 33 44 55.', { name: 'Ask Åse', phone: '22 33 44 55' }],
    ['a name alone', 'Kari Lund', { name: 'Kari Lund' }],
    ['an address alone', 'kari@example.org', { name: 'kari@example.org', email: 'kari@example.org' }],
    ['a room and a year, which are no number', 'Room 12, house of 1968', { name: 'Room 12, house of 1968' }],
    ['an address with a number in it', 'vakt2212345@example.org', { name: 'vakt2212345@example.org', email: 'vakt2212345@example.org' }],
  ];
  for (const [what, text, contact] of TABLE) it(what, () => assert.deepEqual(contactIn(text), contact));
});
