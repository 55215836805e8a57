import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageFromForm } from './age-from-form.ts';
import { answersFromForm, fieldsAtFault } from './answers-from-form.ts';
import { askFromForm } from './ask-from-form.ts';

describe('the age that a form tells', () => {
  const guardian = { guardian: 'Kim Berg', guardianPhone: '92 00 00 00', guardianEmail: 'kim@example.org' };
  const table: [what: string, filled: Record<string, string>, guardianBelow: number | undefined, told: object][] = [
    ['nobody said anything', {}, undefined, {}],
    ['the box was ticked', { oldEnough: 'on' }, undefined, { oldEnough: true }],
    ['a guardian was sent where none is asked for', { ...guardian }, undefined, {}],
    ['older', { age: 'older' }, 15, { oldEnough: true }],
    ['older, with the fields of a guardian that the page could not hide', { age: 'older', ...guardian }, 15, { oldEnough: true }],
    ['younger', { age: 'younger', ...guardian }, 15, { guardian: { name: 'Kim Berg', phone: '92 00 00 00', email: 'kim@example.org' } }],
    ['younger, and a guardian without an address', { age: 'younger', ...guardian, guardianEmail: '  ' }, 15, { guardian: { name: 'Kim Berg', phone: '92 00 00 00' } }],
    ['younger, and nothing of a guardian: that is for the check to say', { age: 'younger' }, 15, { guardian: { name: '', phone: '' } }],
    ['neither of the two', { age: 'both', ...guardian }, 15, {}],
    ['no age, though the box of another form was sent', { oldEnough: 'on' }, 15, {}],
  ];
  for (const [what, filled, guardianBelow, told] of table) it(what, () => assert.deepEqual(ageFromForm(filled, { guardianBelow }), told));
});

describe('answers of a form of feedback', () => {
  const questions = [{ id: 'mood', kind: 'scale' as const, text: 'How was it?' }, { id: 'words', kind: 'text' as const, text: 'What else?' }, { id: 'again', kind: 'scale' as const, text: 'Again?' }];
  const table: [what: string, filled: Record<string, string>, answers: { id: string; value: string }[]][] = [
    ['are none of an empty form', {}, []],
    ['are those that were given, in the order of the questions', { 'answer-again': 'good', 'answer-mood': 'bad' }, [{ id: 'mood', value: 'bad' }, { id: 'again', value: 'good' }]],
    ['leave out what is only white', { 'answer-mood': 'good', 'answer-words': ' \r\n ' }, [{ id: 'mood', value: 'good' }]],
    ['have line ends of one sign', { 'answer-words': 'one\r\ntwo\rthree\nfour' }, [{ id: 'words', value: 'one\ntwo\nthree\nfour' }]],
    ['are of no question that nobody asked', { 'answer-other': 'x', mood: 'good' }, []],
  ];
  for (const [what, filled, answers] of table) it(what, () => assert.deepEqual(answersFromForm(filled, { questions }), answers));

  it('are at fault where they stand on the page, not where they stood in what was sent', () => {
    const answers = [{ id: 'words', value: 'x' }, { id: 'again', value: 'never' }];
    const errors = [{ pointer: '/answers/1/value', code: 'unknown' }, { pointer: '/answers/0/value', code: 'too-long' }];
    assert.deepEqual(fieldsAtFault(errors, answers, { questions }), [{ pointer: '/answer-again', code: 'unknown' }, { pointer: '/answer-words', code: 'too-long' }]);
  });

  it('are at fault at the first question, where nothing was answered, or more than there is', () => {
    assert.deepEqual(fieldsAtFault([{ pointer: '/answers', code: 'missing' }], [], { questions }), [{ pointer: '/answer-mood', code: 'missing' }]);
    assert.deepEqual(fieldsAtFault([{ pointer: '/answers/9', code: 'unknown' }], [{ id: 'words', value: 'x' }], { questions }), [{ pointer: '/answer-mood', code: 'unknown' }]);
  });
});

describe('a form that asks for help', () => {
  const when = (filled: Record<string, string>): unknown => askFromForm(filled, 'nb')['when'];
  const table: [what: string, filled: Record<string, string>, told: object][] = [
    ['says nothing of when', {}, { kind: '' }],
    ['says when by the choice', { when: 'flexible' }, { kind: 'flexible' }],
    ['a choice counts more than a date that was left in its field', { when: 'flexible', date: '2026-12-05' }, { kind: 'flexible' }],
    ['a date alone is a choice', { date: '2026-12-05', time: '10:00' }, { kind: 'date', date: '2026-12-05', time: '10:00' }],
    ['a rhythm alone is a choice', { rhythm: 'Every Friday' }, { kind: 'recurring', words: 'Every Friday' }],
    ['a date counts more than a rhythm', { date: '2026-12-05', rhythm: 'Every Friday' }, { kind: 'date', date: '2026-12-05' }],
    ['a date that was chosen and not written is missing', { when: 'date', date: ' ' }, { kind: 'date' }],
    ['a rhythm that was chosen has no clock', { when: 'recurring', rhythm: 'Every Friday', time: '10:00' }, { kind: 'recurring', words: 'Every Friday' }],
  ];
  for (const [what, filled, told] of table) it(what, () => assert.deepEqual(when(filled), told));

  it('names a centre only where it asks for one', () => {
    assert.deepEqual(['self', 'organisation'].map((who) => askFromForm({ for: who, organisation: 'The centre' }, 'nb')['organisation']), [undefined, 'The centre']);
  });

  it('has its person, and each thing that was ticked', () => {
    const sent = askFromForm({ what: 'Carry a wardrobe', name: 'Aud', phone: '90 00 00 00', email: ' ', noCalls: 'on', 'thing-car': 'on', 'thing-lifting': ' ', 'thing-nothing-known': 'on' }, 'nn');
    assert.deepEqual(sent, { what: 'Carry a wardrobe', when: { kind: '' }, things: ['car'], person: { name: 'Aud', phone: '90 00 00 00', noCalls: true }, language: 'nn' });
  });

  it('carries what only a machine fills in, so that it can be told', () => assert.equal(askFromForm({ website: 'https://spam.example' }, 'nb')['website'], 'https://spam.example'));
});
