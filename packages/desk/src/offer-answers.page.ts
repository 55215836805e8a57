import { carrying } from './request-answers.page.ts';
import { board, morning, night, volunteer } from './helping-answers.page.ts';

const { id, name, phone, email, languages, language } = volunteer;
const who = { id, name, phone, email, noCalls: false, languages, language, availability: ['saturday-morning'] };
const nobody = { canThen: false, speaks: [], knowsTask: false, isMet: false, lastAsked: null, first: 'conversation', before: ['talk'], by: 'mail' };

/** Somebody of whom everything fits, and somebody of whom nothing is known, who has no address. */
export const proposals = {
  opportunity: { id: 'cafe-host', title: board.opportunity.title, languages: [] }, shift: { ...night, capacity: 3, missing: 3 },
  people: [
    { ...who, ...nobody, canThen: true, speaks: ['nb', 'ar'], knowsTask: true, isMet: true, lastAsked: '2026-11-20T10:00:00.000Z', first: 'direct', before: [] as string[] },
    { ...who, ...nobody, id: 'v2', name: 'Bo Dahl', email: null, availability: [], by: 'sms' },
  ],
};

const offer = { id: 'o1', status: 'open', offered: '2026-11-27T10:00:00.000Z', expires: '2099-12-01T10:00:00.000Z', answered: null, task: board.opportunity.title, start: morning.start, end: morning.end, person: { id, name, phone, email, noCalls: false } };

export const offersOut = [{ ...offer, id: 'o2', status: 'call-me', answered: '2026-11-27T12:00:00.000Z', person: { ...offer.person, name: 'Bo Dahl', noCalls: true, email: null } }, offer, { ...offer, id: 'o3', status: 'declined', answered: '2026-11-27T11:00:00.000Z', person: { ...offer.person, name: 'Cai' } }];

/** Somebody has said yes to whoever asked for help. */
export const oneYes = { ...offer, id: 'o4', status: 'accepted', answered: '2026-11-27T12:00:00.000Z', start: undefined, end: undefined, when: carrying.request.when, task: 'Bære et skap' };

/** Who could help whoever has asked for it. */
export const requestProposals = { request: { id: 'h1', what: carrying.request.what, when: carrying.request.when, place: carrying.request.place }, people: [{ ...proposals.people[0], knowsTask: false }] };

/** What the addresses of offers answer when nothing else is said. */
export const offerAnswers = {
  'sites/gronlia/opportunities/cafe-host/shifts/sat-pm/people': proposals,
  'sites/gronlia/requests/h1/people': requestProposals,
  'sites/gronlia/offers': { offers: offersOut },
};
