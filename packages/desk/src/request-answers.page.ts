import type { DeskRequest, LikelySame } from './api/request-answers.ts';

const at = '2026-11-27T10:00:00.000Z';

/** Somebody who is not to be called wants a cupboard carried. */
export const carrying: DeskRequest = {
  id: 'h1', reference: 'K7QD-M2XP', state: 'received', blocked: false, known: false, sent: at, changed: at, answerBy: '2099-12-01T10:00:00.000Z', deleteAfter: '2100-03-05',
  request: { for: 'organisation', organisation: 'Bydel Øst', what: 'Bære et skap ned fra loftet', when: { kind: 'date', date: '2099-12-05', time: '17:00' }, effort: 'heavy', things: ['lifting', 'stairs'], place: 'Grønlia øst', person: { name: 'Aud Berg', phone: '+47 90 00 00 00', email: 'aud@example.org', noCalls: true }, language: 'nb' },
};

export const walking: DeskRequest = { ...carrying, id: 'h2', reference: 'ABCD-EFGH', state: 'talking', answerBy: null, request: { ...carrying.request, for: 'myself', what: 'Gå en tur', when: { kind: 'recurring', words: 'Hver tirsdag' }, effort: 'light', things: [], person: { name: 'Bo Dahl', email: 'bo@example.org', noCalls: false } } };

export const likely: LikelySame[] = [
  { id: 'h2', reference: 'ABCD-EFGH', state: 'talking', sent: at, name: 'Bo Dahl', what: 'Gå en tur', why: 'person' },
  { id: 'h3', reference: 'MNPQ-RSTV', state: 'received', sent: at, name: 'Cai', what: 'Bære ned et skap', why: 'words' },
];

/** What the addresses of requests answer when nothing else is said. */
export const requestAnswers = {
  'sites/gronlia/requests': { waiting: [carrying, walking], done: [{ ...walking, id: 'h4', state: 'cannot', request: { ...walking.request, what: 'Måke snø', when: { kind: 'flexible' } } }] },
  'sites/gronlia/requests/h1': { request: carrying, likely },
};
