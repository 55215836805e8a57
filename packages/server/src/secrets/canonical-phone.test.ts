import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PhoneSchema } from '@dugnad/client/model';
import { parse } from 'valibot';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import { canonicalPhone } from './canonical-phone.ts';

const controller = { name: 'A', email: 'a@example.org', receivers: [] };
const contact = { name: 'Kari' };
const register = (scheme: string) => testOpportunity({ contact, controller: { ...controller, register: { scheme, number: '1' } } });

const norway = register('brreg');
const denmark = register('cvr');
const netherlands = register('kvk');
const belgium = register('kbo');
const nowhere = testOpportunity({ contact, controller });

/** As it is typed, and what it is compared by. */
const table: [typed: string, where: [name: string, association: typeof norway], same: string][] = [
  ['+47 900 00 000', ['Norway', norway], '+4790000000'],
  ['0047 900 00 000', ['Norway', norway], '+4790000000'],
  ['90 00 00 00', ['Norway', norway], '+4790000000'],
  ['٩٠٠٠٠٠٠٠', ['Norway', norway], '+4790000000'],
  ['+47 900 00 000', ['Denmark', denmark], '+4790000000'],
  ['20 12 34 56', ['Denmark', denmark], '+4520123456'],
  ['06-12 34 56 78', ['the Netherlands', netherlands], '+31612345678'],
  ['+31 (0)6 12345678', ['the Netherlands', netherlands], '+31612345678'],
  ['+31 06 12345678', ['the Netherlands', netherlands], '+31612345678'],
  ['0031 6 12345678', ['Norway', norway], '+31612345678'],
  ['0470/12.34.56', ['Belgium', belgium], '+32470123456'],
  ['02 123 45 67', ['Belgium', belgium], '+3221234567'],
  // None of that country: nobody guesses.
  ['02800', ['Norway', norway], '02800'],
  ['612345678', ['the Netherlands', netherlands], '612345678'],
  // Nothing says which country.
  ['90 00 00 00', ['an association that says no country', nowhere], '90000000'],
  ['0047 90 00 00 00', ['an association that says no country', nowhere], '+4790000000'],
  ['+46 70 123 45 67', ['Norway', norway], '+46701234567'],
];

describe('a telephone number that can be written in several ways', () => {
  for (const [typed, [name, association], same] of table) {
    it(`is one: ${typed} in ${name} is ${same}`, () => assert.equal(canonicalPhone(parse(PhoneSchema, typed), association), same));
  }

  it('is read by the country of the contact’s own number before that of a register', () => {
    const abroad = testOpportunity({ contact: { name: 'Kari', phone: '0045 20 12 34 56' }, controller: { ...controller, register: { scheme: 'brreg', number: '1' } } });
    assert.equal(canonicalPhone('90000000', abroad), '+4590000000');
  });

  it('is read by the register of the organiser where the controller names none', () => {
    const other = testOpportunity({ contact, controller, organiser: { name: 'A', register: { scheme: 'brreg', number: '1' } } });
    assert.equal(canonicalPhone('90000000', other), '+4790000000');
  });

  it('is read by no country where the contact’s number is of one that we do not know, or is written without', () => {
    for (const phone of ['+46 8 123 45', '22 33 44 55', '']) assert.equal(canonicalPhone('90000000', testOpportunity({ contact: { name: 'Kari', phone }, controller })), '90000000');
  });
});
