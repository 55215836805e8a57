import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { coordinatorOf } from './coordinator-of.ts';

const table: [what: string, changes: Partial<StoredOpportunity>, recipient: string, language: string][] = [
  ['the contact, where there is an address', { contact: { name: 'Kari', email: 'kari@example.org' } }, 'kari@example.org', 'nb'],
  ['whoever is responsible for the data, where there is none', {}, 'post@gronlia.example', 'nb'],
  ['whoever is responsible, where the contact’s is no address', { contact: { name: 'Kari', email: 'kari@example.org, per@example.org' } }, 'post@gronlia.example', 'nb'],
  ['in the first language that the contact talks', { contact: { name: 'Kari', languages: ['da', 'nb'] } }, 'post@gronlia.example', 'da'],
  ['in English, where nobody says which language it is', { title: 'Vert' }, 'post@gronlia.example', 'en'],
];
for (const [what, changes, recipient, language] of table) test(`mails about sign-ups go to ${what}`, () => assert.deepEqual(coordinatorOf(testOpportunity(changes)), { recipient, language }));
test('who has chosen one mail a day is told once a day', () => assert.deepEqual(['each', 'daily'].map((mails) => coordinatorOf(testOpportunity({ mails: mails as 'each' })).daily), [undefined, true]));
