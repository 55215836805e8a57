import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignUpInput } from '@dugnad/client/model';
import { readSignUp } from '../signing-up/read-sign-up.ts';
import { typedOf } from './typed-of.ts';

describe('the fields that a sign-up came from', () => {
  const TABLE: [what: string, signUp: SignUpInput][] = [
    ['the least', { shiftIds: [], person: { name: 'Aud', phone: '90' }, language: 'nb' }],
    ['all that can be written', { shiftIds: ['a', 'b'], person: { name: 'Aud', phone: '90', preferred: 'call', bestTime: 'after six' }, language: 'nb', message: 'Hei', availability: ['monday-evening'], languages: ['ar'], needs: ['seat'] }],
    ['an address', { shiftIds: ['a'], person: { name: 'Aud', email: 'aud@example.org', preferred: 'email' }, language: 'nb' }],
    ['a number, and no calls', { shiftIds: ['a'], person: { name: 'Aud', phone: '90', preferred: 'text', noCalls: true }, language: 'nb' }],
    ['a booked talk', { shiftIds: [], talk: { id: 'kari-1000', mode: 'visit' }, person: { name: 'Aud', phone: '90' }, language: 'nb' }],
  ];
  for (const [what, signUp] of TABLE) it(`come to the same sign-up: ${what}`, () => deepEqual(readSignUp(typedOf(signUp), 'nb', signUp.talk), signUp));

  const least: SignUpInput = { person: { name: 'Aud', phone: '90' }, language: 'nb' };

  it('name the guardian of somebody young, and ask the age of others anew', () => {
    const { age, guardian, guardianPhone } = typedOf({ ...least, guardian: { name: 'Kim', phone: '92' } });
    deepEqual([age, guardian, guardianPhone], ['younger', 'Kim', '92']);
    const older = typedOf({ ...least, oldEnough: true });
    deepEqual([older['age'], older['oldEnough'], older['guardian']], [undefined, undefined, undefined]);
  });

  it('have the answer to each declaration, under its version', () => {
    deepEqual(typedOf({ ...least, declarations: [{ id: 'silence', version: '2', textSha256: 'a', method: 'paper' }] })['declaration-silence-2'], 'paper');
  });

  it('ask anew for the yes to what is to be prepared, and whether shifts may overlap', () => {
    const typed = typedOf({ ...least, overlap: true, needs: ['seat'] });
    deepEqual([typed['overlap'], typed['needsConsent'], typed['needs']], [undefined, undefined, ['seat']]);
  });
});
