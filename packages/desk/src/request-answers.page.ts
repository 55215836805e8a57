import type { DeskRequest, KeptPoint, LikelySame } from './api/request-answers.ts';

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

/** Where one asks for help, with words in two languages and hours on two rows. */
export const keptPoint: KeptPoint = {
  siteId: 'gronlia', state: 'open', title: { nb: 'Trenger du en hånd?', en: 'Do you need a hand?' }, introduction: { nb: 'Vi hjelper med småting.', en: 'We help with small things.' }, answerWithin: 3,
  contact: { name: { nb: 'Kari', en: 'Kari' }, role: 'Coordinator', phone: '22 33 44 55', email: 'kari@example.org', languages: ['nb', 'ar'], hours: [{ days: [1, 3], from: '09:00', to: '12:30', timeZone: 'Europe/Oslo' }, { days: [4], from: '18:00', to: '24:00' }] },
  controller: { name: 'Grønlia grendehus', email: 'styret@example.org', receivers: [] }, retention: { deleteAfterDays: 90 },
};

/** What the addresses of requests answer when nothing else is said. */
export const requestAnswers = {
  'sites/gronlia/requests': { waiting: [carrying, walking], done: [{ ...walking, id: 'h4', state: 'cannot', request: { ...walking.request, what: 'Måke snø', when: { kind: 'flexible' } } }], point: 'open' },
  'sites/gronlia/help-point': { point: keptPoint, version: 'a'.repeat(64), url: 'https://petitions.example/embed/help/gronlia' },
  'sites/gronlia/requests/h1': { request: carrying, likely, offers: [] },
};
