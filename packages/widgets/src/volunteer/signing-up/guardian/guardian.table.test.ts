import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignUpInput } from '@dugnad/client/model';
import type { Typed } from '../read-sign-up.ts';
import { guardianField, isYoung, sayGuardianFault, sayHeld, withAge } from './guardian.ts';

const signUp: SignUpInput = { shiftIds: ['plant'], person: { name: 'Aud', phone: '90' }, language: 'nb' };
const kim = { guardian: ' Kim Berg ', guardianPhone: ' 92 00 00 00 ' };

describe('how old somebody is', () => {
  const SENT: [what: string, typed: Typed, added: object][] = [
    ['nothing before it is answered', kim, {}],
    ['nothing of a guardian for who is older', { age: 'older', ...kim, guardianEmail: 'kim@example.org' }, { oldEnough: true }],
    ['who has to agree, without blanks around it', { age: 'younger', ...kim }, { guardian: { name: 'Kim Berg', phone: '92 00 00 00' } }],
    ['their address, where one was written', { age: 'younger', ...kim, guardianEmail: ' kim@example.org ' }, { guardian: { name: 'Kim Berg', phone: '92 00 00 00', email: 'kim@example.org' } }],
    ['no address of blanks', { age: 'younger', ...kim, guardianEmail: '   ' }, { guardian: { name: 'Kim Berg', phone: '92 00 00 00' } }],
    ['empty fields, so that what is missing is said at them', { age: 'younger' }, { guardian: { name: '', phone: '' } }],
    ['no list and no tick that a draft of another shape holds', { age: 'younger', guardian: ['Kim'], guardianPhone: true }, { guardian: { name: '', phone: '' } }],
    ['nothing for an answer that there is not', { age: 'ageless', ...kim }, {}],
    ['nothing for an age that is a tick', { age: true, ...kim }, {}],
  ];
  for (const [what, typed, added] of SENT) {
    it(`sends ${what}`, () => {
      deepEqual(withAge(signUp, typed), { ...signUp, ...added });
      equal(isYoung(typed), 'guardian' in added);
    });
  }

  it('changes nothing of what is there already', () => {
    const before = structuredClone(signUp);
    withAge(signUp, { age: 'younger', ...kim });
    deepEqual(signUp, before);
  });
});

describe('what is wrong with who has to agree', () => {
  for (const [field, words] of [['age', 'Please choose how old you are.'], ['oldEnough', 'Please choose how old you are.'], ['guardian', 'Please write the name of your parent or guardian.'], ['guardianPhone', 'Please write the telephone number of your parent or guardian.'], ['guardianEmail', 'Please look at the e-mail address of your parent or guardian again.']] as const) {
    it(`is “${words}” at ${field}`, () => equal(sayGuardianFault(field), words));
  }
  for (const field of ['name', 'phone', '', 'constructor', '__proto__']) it(`is nothing of this part at “${field}”`, () => equal(sayGuardianFault(field), undefined));
  for (const [pointer, field] of [['/guardian/email', 'guardianEmail'], ['/guardian/name', undefined], ['/person/email', undefined], ['/guardian/email/0', undefined], ['', undefined]] as const) {
    it(`stands at ${field ?? 'no field of its own'} for “${pointer}”`, () => equal(guardianField(pointer), field));
  }
});

describe('after sending', () => {
  it('it is said who calls whom, or who gets a mail', () => {
    equal(sayHeld({ name: ' Kim Berg ', phone: '92' }, 'Kari Lund'), 'We hold it for you. Kari Lund calls Kim Berg first. It is yours when they have said yes.');
    equal(sayHeld({ name: 'Kim Berg', phone: '92', email: 'kim@example.org' }, 'Kari Lund'), 'We hold it for you. Kim Berg gets a mail and says yes or no.');
  });
  it('nothing of it is said where nobody has to agree', () => equal(sayHeld(undefined, 'Kari Lund'), undefined));
});
