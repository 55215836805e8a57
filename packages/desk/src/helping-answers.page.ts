const at = '2026-11-27T10:00:00.000Z';

export const volunteer = { id: 'v1', reference: 'K7QD-M2XP', name: 'Aud Berg', phone: '+47 90 00 00 00', email: 'aud@example.org', preferred: 'text', bestTime: 'After six', noCalls: true, message: 'I can bake.', languages: ['nb', 'ar'], language: 'nb', availability: [], signedUp: at };
/** Far away, so that it is always to come. */
export const morning = { id: 'sat-am', start: '2099-12-05T09:00:00+01:00[Europe/Oslo]', end: '2099-12-05T12:00:00+01:00[Europe/Oslo]', role: { en: 'Makes coffee', nb: 'Koker kaffe' } };
export const night = { id: 'sat-pm', start: '2099-12-05T20:00:00+01:00[Europe/Oslo]', end: '2099-12-06T01:00:00+01:00[Europe/Oslo]' };
const title = { nb: 'Vert i kafeen', en: 'Café host' };
const opportunity = { id: 'cafe-host', title };

/** Somebody without a number, who was let go by the clock; and somebody who chose no shift. */
export const people = [
  { ...volunteer, opportunity, due: '2099-12-01T10:00:00.000Z', answerBy: null, shifts: [{ ...morning, state: 'held', heldUntil: '2099-12-01T10:00:00.000Z' }, { ...night, state: 'in', heldUntil: null }] },
  { ...volunteer, id: 'v2', name: 'Bo Dahl', phone: null, noCalls: false, preferred: undefined, bestTime: undefined, message: undefined, languages: [], opportunity, due: null, answerBy: null, shifts: [{ ...morning, state: 'released', heldUntil: at }] },
  { ...volunteer, id: 'v3', name: 'Cai', email: null, noCalls: false, preferred: 'call', availability: ['monday-morning', 'friday-evening'], opportunity, due: null, answerBy: null, shifts: [] },
];

export const board = {
  opportunity: { ...opportunity, state: 'open', first: 'conversation', flexible: false },
  shifts: [
    { ...morning, capacity: 3, taken: 3, waitlist: 'offer', state: 'open', missing: 0, people: [{ ...volunteer, state: 'in', number: null }, { ...volunteer, id: 'v2', name: 'Bo Dahl', noCalls: false, state: 'held', number: null }, { ...volunteer, id: 'v4', name: 'Dag', noCalls: false, state: 'offered', number: null }, { ...volunteer, id: 'v3', name: 'Cai', noCalls: false, state: 'waiting', number: 1 }] },
    { ...night, capacity: 3, taken: 0, waitlist: 'none', state: 'open', missing: 3, people: [] },
  ],
  names: ['sat-am', 'sat-pm'],
};

export const kept = {
  id: 'cafe-host', siteId: 'gronlia', title, description: 'Make coffee.', organiser: { name: 'Grønlia Vel' }, contact: { name: 'Kari Nordmann', phone: '22334455' }, mode: 'in-person', media: [], languages: [], skills: ['patience'],
  requirements: [], access: [], rewards: [], first: 'conversation', holdDays: 7, offerHours: 24, flexible: false, state: 'open', controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 }, shifts: [],
};

/** Of a season before, with some that is not told. */
export const counts = [
  {
    day: '2026-11-20', people: 15, helped: null, hours: 31.5, languages: [{ value: 'nb', people: 9 }, { value: 'ar', people: null }], months: [{ value: '2026-10', people: 15 }],
    shifts: [{ value: 'sat-am', start: '2026-11-14T09:00:00+01:00[Europe/Oslo]', end: '2026-11-14T12:00:00+01:00[Europe/Oslo]', people: 8 }],
  },
];

/** One of each way in which a message reaches somebody, or does not. */
export const members = [
  { id: 'v1', name: 'Aud Berg', language: 'nb', phone: '+47 90 00 00 00', noCalls: true, reach: 'mail' },
  { id: 'v2', name: 'Bo Dahl', language: 'ar', phone: null, noCalls: false, reach: 'mail' },
  { id: 'v3', name: 'Cai', language: 'nb', phone: '+47 91 00 00 00', noCalls: true, reach: 'number-only' },
  { id: 'v4', name: 'Dan', language: 'nb', phone: '+47 92 00 00 00', noCalls: false, reach: 'young' },
  { id: 'v5', name: 'Eva', language: 'nb', phone: null, noCalls: false, reach: 'self' },
  { id: 'v6', name: 'Finn', language: 'nb', phone: null, noCalls: false, reach: 'quiet' },
];

/** One of each that was brought: it can be taken back, it cannot any more, it was. */
export const lists = [
  { id: 'l1', at: '2026-11-27T10:00:00.000Z', agreed: 'paper', added: 12, leftOut: 1, undone: null, canTakeBack: true },
  { id: 'l2', at: '2026-11-26T10:00:00.000Z', agreed: 'association', added: 3, leftOut: 0, undone: null, canTakeBack: false },
  { id: 'l3', at: '2026-11-25T10:00:00.000Z', agreed: 'phone', added: 2, leftOut: 0, undone: '2026-11-25T11:00:00.000Z', canTakeBack: false },
];

/** What the addresses of volunteering answer when nothing else is said. */
export const helpingAnswers = {
  'sites/gronlia/helping': { people },
  'sites/gronlia/opportunities': { opportunities: [{ ...opportunity, state: 'open', coming: 2, missing: 3, toTalk: 3 }] },
  'sites/gronlia/opportunities/cafe-host/shifts': board,
  'sites/gronlia/opportunities/cafe-host': { opportunity: kept, version: 'a'.repeat(64), url: 'https://petitions.example/embed/volunteer/gronlia/cafe-host' },
  'sites/gronlia/opportunities/cafe-host/messages': { opportunity, shifts: [morning, night], languages: ['ar', 'nb'], people: members },
  'sites/gronlia/opportunities/cafe-host/imports': { opportunity: { ...opportunity, first: 'conversation' }, imports: lists },
  'sites/gronlia/opportunities/cafe-host/counts': { opportunity, isOver: true, hasPeople: true, counts },
  'sites/gronlia/blocked': { people: [{ ...volunteer, opportunity }] },
};
