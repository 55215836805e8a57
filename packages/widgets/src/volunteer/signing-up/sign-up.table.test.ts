import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ErrorCode } from '@dugnad/client/errors';
import { asTheyStand } from './as-they-stand.ts';
import { readSignUp, saysMore, wishedShifts, withoutGone, type Typed } from './read-sign-up.ts';
import { fieldOf, isRefusedHere, sayError, sayFault, sayRefused, shiftAt } from './say-error.ts';

describe('what the fields come to', () => {
  const TABLE: [what: string, typed: Typed, expected: object][] = [
    ['a name and a number', { shift: ['a'], name: ' Aud ', phone: ' 90 ', preferred: 'call', bestTime: 'after six' }, { shiftIds: ['a'], person: { name: 'Aud', phone: '90', preferred: 'call', bestTime: 'after six' }, language: 'nb' }],
    ['an address', { shift: [], name: 'Aud', email: 'aud@example.org', preferred: 'email' }, { shiftIds: [], person: { name: 'Aud', email: 'aud@example.org', preferred: 'email' }, language: 'nb' }],
    ['boxes that are ticked', { shift: ['a', 'b'], name: 'Aud', phone: '90', noCalls: true, oldEnough: true, overlap: true, message: ' Hei ' }, { shiftIds: ['a', 'b'], person: { name: 'Aud', phone: '90', noCalls: true }, language: 'nb', message: 'Hei', oldEnough: true, overlap: true }],
    ['half-days and languages', { shift: [], name: 'Aud', phone: '90', availability: ['monday-evening'], languages: ['nb', 'ar'] }, { shiftIds: [], person: { name: 'Aud', phone: '90' }, language: 'nb', availability: ['monday-evening'], languages: ['nb', 'ar'] }],
    ['what is to be prepared', { shift: [], name: 'Aud', phone: '90', needs: ['seat'], needsConsent: true }, { shiftIds: [], person: { name: 'Aud', phone: '90' }, language: 'nb', needs: ['seat'] }],
    ['groups of which nothing is ticked any more', { shift: [], name: 'Aud', phone: '90', availability: [], languages: [], needs: [] }, { shiftIds: [], person: { name: 'Aud', phone: '90' }, language: 'nb' }],
    ['nobody is told not to call who is asked to call, whatever was ticked before', { name: 'Aud', phone: '90', preferred: 'call', noCalls: true, bestTime: 'after six' }, { shiftIds: [], person: { name: 'Aud', phone: '90', preferred: 'call', bestTime: 'after six' }, language: 'nb' }],
    ['a text, without the time to be called that was written before', { name: 'Aud', phone: '90', preferred: 'text', noCalls: true, bestTime: 'after six' }, { shiftIds: [], person: { name: 'Aud', phone: '90', preferred: 'text', noCalls: true }, language: 'nb' }],
    ['an address, without the number that was written before', { name: 'Aud', phone: '90', email: 'aud@example.org', preferred: 'email', noCalls: true }, { shiftIds: [], person: { name: 'Aud', email: 'aud@example.org', preferred: 'email' }, language: 'nb' }],
    ['a way that every object answers to', { name: 'Aud', phone: '90', preferred: 'constructor' }, { shiftIds: [], person: { name: 'Aud', phone: '90', preferred: 'constructor' }, language: 'nb' }],
    ['nothing at all', {}, { shiftIds: [], person: { name: '' }, language: 'nb' }],
  ];
  for (const [what, typed, expected] of TABLE) it(what, () => deepEqual(readSignUp(typed, 'nb'), expected));
});

describe('whether something is said behind “more”', () => {
  for (const [what, typed, isSaid] of [['nothing', {}, false], ['what was taken back', { availability: [], languages: [] }, false], ['a half-day', { availability: ['monday-evening'] }, true], ['a language', { languages: ['ar'] }, true], ['a shift alone', { shift: ['a'] }, false]] as const) it(`of ${what}`, () => equal(saysMore(typed), isSaid));
});

describe('wishes for shifts', () => {
  it('that are not to be had any more are left out, and all else stays', () => deepEqual(withoutGone({ shift: ['a', 'b'], name: 'Aud' }, [{ id: 'b' }]), { shift: ['b'], name: 'Aud' }));
  it('are told the soonest first, in whatever order they were ticked', () => deepEqual(withoutGone({ shift: ['ninth', 'second', 'sixteenth'] }, ['second', 'third', 'ninth', 'sixteenth'].map((id) => ({ id }))), { shift: ['second', 'ninth', 'sixteenth'] }));
  it('are none of a draft without any', () => deepEqual([wishedShifts({}), wishedShifts({ shift: 'a' })], [[], []]));
});

describe('where an error stands', () => {
  for (const [pointer, field, at] of [['/person/phone', 'phone', undefined], ['/shiftIds/2', 'shift', 2], ['/shiftIds', 'shift', undefined], ['/oldEnough', 'oldEnough', undefined], ['/guardian/name', 'guardian', undefined], ['/guardian/phone', 'guardianPhone', undefined], ['/talk', 'talk', undefined], ['/talk/mode', 'talkMode', undefined], ['/person', 'person', undefined]] as const) {
    it(`is ${field} for ${pointer}`, () => deepEqual([fieldOf(pointer), shiftAt(pointer)], [field, at]));
  }
});

describe('what is said', () => {
  for (const [field, code, words] of [
    ['name', 'missing', 'Please write your name.'], ['name', 'formula', 'Please check how your name is written.'], ['phone', 'unreachable', 'Please write your telephone number.'], ['phone', 'not-a-phone-number', 'Please check the telephone number.'],
    ['email', 'not-an-email', 'The e-mail address is not complete. Example: kari@example.org.'], ['preferred', 'missing', 'Please choose one.'], ['shift', 'missing', 'Please choose a time.'], ['oldEnough', 'missing', 'Please tick that you are old enough.'], ['unheard-of', 'x', 'Please check this.'],
    ['constructor', 'missing', 'Please check this.'], ['name', 'constructor', 'Please check how your name is written.'], ['shift', 'toString', 'Please check this.'],
  ] as const) it(`of ${field} with ${code}`, () => equal(sayFault(field, code), words));

  it('of a shift that is full or gone', () => deepEqual([sayRefused('full', 'Monday'), sayRefused('cancelled', 'Monday')], ['It is taken now: Monday. Please choose another.', 'It is not to be had any more: Monday. Please choose another.']));

  for (const [code, words, isHere] of [
    ['network', 'There is no connection. Please try again in a moment.', false], ['timeout', 'It took too long. Please send it again, it counts once.', false], ['not-open', 'One cannot sign up here any more.', false],
    ['origin-refused', 'It cannot be sent from this page.', true], ['http-status', 'Something went wrong with us. Please try again later, or call.', false],
  ] as const satisfies readonly (readonly [ErrorCode, string, boolean])[]) it(`when sending ends with ${code}`, () => deepEqual([sayError({ code }, String), isRefusedHere(code)], [words, isHere]));

  it('to who sends too often: for how long', () => equal(sayError({ code: 'too-many-requests', retryAfter: 61 }, String), 'Too many were sent from here. Please wait 2.'));
});

describe('what there is to put right', () => {
  const form = { elements: [{ name: '' }, { name: 'age' }, { name: 'age' }, { name: 'shift' }, { name: 'name' }] as never };
  const sorted = (...names: (string | undefined)[]): (string | undefined)[] => asTheyStand(form, names.map((name) => ({ name, words: () => '' }))).map(({ name }) => name);
  it('stands in the order of the form', () => deepEqual(sorted('name', 'shift', 'age'), ['age', 'shift', 'name']));
  it('names a group once', () => deepEqual(sorted('age', 'age', 'name'), ['age', 'name']));
  it('says last, and each, what has no field there', () => deepEqual(sorted(undefined, 'gone', undefined, 'age'), ['age', undefined, 'gone', undefined]));
  it('keeps its order where there is no form any more', () => deepEqual(asTheyStand(null, [{ name: 'b', words: String }, { name: 'a', words: String }]).map(({ name }) => name), ['b', 'a']));
});
