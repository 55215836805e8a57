import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readContact } from './read-contact.ts';

describe('whom to ask, as written in a calendar', () => {
  const cases: [string, { name: string; phone?: string; email?: string }][] = [
    ['Kari Nordby, tlf. 12 34 56 78', { name: 'Kari Nordby', phone: '12 34 56 78' }],
    ['Kari Nordby, 12345678', { name: 'Kari Nordby', phone: '12345678' }],
    ['Kari Nordby (+47 12 34 56 78)', { name: 'Kari Nordby', phone: '+47 12 34 56 78' }],
    ['Jan de Vries, tel: 020-123 45 67', { name: 'Jan de Vries', phone: '020-123 45 67' }],
    ['Ola – ola@example.org', { name: 'Ola', email: 'ola@example.org' }],
    ['Ola, 22 33 44 55, ola@example.org', { name: 'Ola', phone: '22 33 44 55', email: 'ola@example.org' }],
    ['ola@example.org', { name: 'ola@example.org', email: 'ola@example.org' }],
    ['12 34 56 78', { name: '12 34 56 78', phone: '12 34 56 78' }],
    ['Kari Nordby, e-post: kari@example.org', { name: 'Kari Nordby', email: 'kari@example.org' }],
    ['Jan de Vries, telefoon 020-123 45 67', { name: 'Jan de Vries', phone: '020-123 45 67' }],
    ['Kari Nordby, mobil 12345678', { name: 'Kari Nordby', phone: '12345678' }],
    ['Kari Nordby', { name: 'Kari Nordby' }],
    ['Sal 2, 3. etasje', { name: 'Sal 2, 3. etasje' }],
    ['', { name: '' }],
  ];
  for (const [words, { name, phone, email }] of cases) {
    it(`reads ${words || 'nothing'}`, () => assert.deepEqual(readContact(words), [name, phone, email]));
  }
});
