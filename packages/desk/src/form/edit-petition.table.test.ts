import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeptPetition } from '../api/desk-answers.ts';
import { editPetition, putText, textIn } from './edit-petition.ts';
import { readNames } from './read-names.ts';

for (const [before, language, value, after] of [
  ['Old', '', 'New', 'New'], ['Old', 'nb', 'Ny', { nb: 'Ny' }], [{ nb: 'Ny' }, 'en', 'New', { nb: 'Ny', en: 'New' }], [{ nb: 'Ny', en: 'New' }, 'en', '', { nb: 'Ny' }], [{ en: 'New' }, 'en', '', ''], [undefined, 'en', 'New', { en: 'New' }],
] as const) {
  test(`puts ${JSON.stringify(value)} into ${JSON.stringify(before)} in ${language || 'no language'}`, () => assert.deepEqual(putText(before, language, value), after));
}

for (const [text, language, value] of [['Words', 'nb', 'Words'], [{ nb: 'Ord' }, 'nb', 'Ord'], [{ nb: 'Ord' }, 'en', ''], [undefined, 'en', '']] as const) {
  test(`reads ${JSON.stringify(text)} in ${language} as ${JSON.stringify(value)}`, () => assert.equal(textIn(text, language), value));
}

const kept: KeptPetition = {
  id: 'park', title: 'Park', demand: '', addressee: '', goal: [], languages: [], controller: { name: '', email: '', receivers: [], register: { scheme: 'brreg', number: '1' } },
  eligibility: {}, ask: { postcode: 'no', comment: false, visibility: ['hidden'], postcodeReason: 'Why' }, consents: [{ id: 'other', text: 'Other', basis: 'consent', explicit: false, required: false }],
  handOver: { gives: 'names', when: 'In spring' }, retention: { deleteAfter: '' }, paper: { allowed: false, handIn: 'Here' }, test: false, state: 'draft', revision: 2,
};

test('sends what the form says, and everything that it does not show as it was', () => {
  const fields = { title: 'Our park', demand: 'Keep it', addressee: 'The council', goal: '500, 100 x', languages: 'nb  en', contact: 'Kari', 'contact-phone': '123', 'controller-name': 'Vel', 'controller-email': 'a@b.example', consents: 'I agree', news: 'News', 'ask-postcode': 'optional', 'ask-comment': 'yes', 'handOver-gives': 'number', 'retention-deleteAfter': '2027-01-01', 'paper-allowed': 'yes', 'paper-sheetCode': 'AB' };
  const sent = editPetition(kept, fields, ['name'], '') as Record<string, unknown>;
  assert.deepEqual([sent['title'], sent['goal'], sent['languages'], sent['contact'], sent['revision'], sent['test']], ['Our park', [100, 500], ['nb', 'en'], { name: 'Kari', phone: '123' }, 2, false]);
  assert.deepEqual(sent['ask'], { postcode: 'optional', comment: true, visibility: ['hidden', 'name'], postcodeReason: 'Why' });
  assert.deepEqual([sent['handOver'], sent['paper'], sent['retention']], [{ gives: 'number', when: 'In spring' }, { allowed: true, handIn: 'Here', sheetCode: 'AB' }, { deleteAfter: '2027-01-01' }]);
  assert.deepEqual((sent['consents'] as { id: string; required?: boolean }[]).map(({ id, required }) => [id, required]), [['opinion', true], ['other', false], ['news', false]]);
  assert.deepEqual((sent['controller'] as { register: unknown }).register, { scheme: 'brreg', number: '1' });
});

test('takes away what is emptied', () => {
  const sent = editPetition({ ...kept, background: 'Why', contact: { name: 'Kari' }, closes: '2026-12-01T12:00:00Z' }, { background: '', contact: '', closes: '' }, [], '') as Record<string, unknown>;
  for (const name of ['background', 'contact', 'closes']) assert.equal(name in sent, false, name);
});

for (const [line, names] of [
  ['Anne Hansen, 0655', [{ name: 'Anne Hansen', postcode: '0655' }]], ['Anne Hansen;1234 AB', [{ name: 'Anne Hansen', postcode: '1234 AB' }]], ['Anne Hansen\t0655', [{ name: 'Anne Hansen', postcode: '0655' }]],
  ['Hansen, Anne', [{ name: 'Hansen, Anne' }]], ['Anne\r\n\n  Per  ', [{ name: 'Anne' }, { name: 'Per' }]], ['', []],
] as const) {
  test(`reads the sheet ${JSON.stringify(line)}`, () => assert.deepEqual(readNames(line), names));
}
