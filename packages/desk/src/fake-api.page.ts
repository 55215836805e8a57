import type { DeskApi } from './api/desk-api.ts';
import type { Session } from './api/desk-answers.ts';
import { DeskError } from './api/desk-error.ts';
import './app/desk.define.ts';
import type { DugnadDesk } from './app/desk.ts';
import { feedbackAnswers } from './feedback-answers.page.ts';
import { helpingAnswers } from './helping-answers.page.ts';
import { offerAnswers } from './offer-answers.page.ts';
import { requestAnswers } from './request-answers.page.ts';

export const petition = {
  id: 'skatepark', title: { nb: 'Skatepark på Grønlia', en: 'A skate park at Grønlia' }, demand: 'Build a skate park.', addressee: 'The council', goal: [100], languages: ['nb', 'en'],
  controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, eligibility: {}, ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'name'] },
  consents: [{ id: 'opinion', text: 'I agree.', basis: 'consent', explicit: true, required: true }], handOver: { gives: 'names' }, retention: { deleteAfter: '2027-06-30' },
  paper: { allowed: true, sheetCode: 'AB' }, test: false, state: 'open', revision: 3,
};
const counts = { confirmed: 412, waiting: 7, paper: 31, asOf: '2026-11-28T12:00:00.000Z' };
const at = '2026-11-27T10:00:00.000Z';

export const session = (role: Session['sites'][number]['role'] = 'owner'): Session => ({ name: 'Kari Nordmann', email: 'kari@gronlia.example', csrf: 'token', sites: [{ id: 'gronlia', name: 'Grønlia Vel', role }] });

/** What each address answers when nothing else is said. */
export const answers: Readonly<Record<string, unknown>> = {
  ...helpingAnswers,
  ...offerAnswers,
  ...requestAnswers,
  ...feedbackAnswers,
  'sites/gronlia/petitions': { petitions: [{ id: 'skatepark', title: petition.title, status: 'open', test: false, deleteAfter: '2027-06-30', counts, comments: 2, reports: 1 }] },
  'sites/gronlia/petitions/skatepark': { petition, status: 'open', url: 'https://petitions.example/embed/petition/skatepark', counts, missing: [{ pointer: '/contact', code: 'missing' }] },
  'sites/gronlia/petitions/skatepark/days': { days: [{ day: '2026-11-24', signed: 4, confirmed: 2 }, { day: '2026-11-27', signed: 8, confirmed: 8 }] },
  'sites/gronlia/petitions/skatepark/signatures': { signers: [{ id: '1', reference: 'K7QD-M2XP', name: 'Åse Ødegård', email: 'ase@example.org', phone: null, postcode: '0655', state: 'confirmed', method: 'online', test: false, signed: at }], more: true },
  'sites/gronlia/petitions/skatepark/notice': {
    texts: [{ id: 'opinion', lang: 'nb', text: 'Jeg samtykker.', required: true }, { id: 'news', lang: 'nb', text: 'Send meg nytt.', required: false }], hash: 'a'.repeat(64), language: 'nb', languages: ['nb', 'en'],
    ask: petition.ask, gives: 'names', deleteAfter: '2027-06-30', title: petition.title, controller: petition.controller,
  },
  'sites/gronlia/petitions/skatepark/sheets': { sheets: [{ id: 's1', code: 'AB-1', number: 12, names: 3, at }], paper: petition.paper },
  'sites/gronlia/petitions/skatepark/comments': { comments: [{ id: 'c1', name: 'Per Olsen', text: 'My children skate.', language: 'en', at, state: 'waiting' }] },
  'sites/gronlia/petitions/skatepark/reports': { reports: [{ id: 'r1', reason: 'wrong', text: 'The picture is mine.', email: 'me@example.org', at, closed: null }] },
  'sites/gronlia/petitions/skatepark/bounces': { bounces: [{ id: 'b1', recipient: 'gone@example.org', name: 'Per Olsen', reference: 'K7QD-M2XP', at }] },
  'sites/gronlia/petitions/skatepark/invalidations': { invalidations: [{ id: 'i1', condition: { domain: 'spam.example' }, number: 3, at, undone: null }] },
  'sites/gronlia/petitions/skatepark/hand-overs': { gives: 'names', deleteAfter: '2027-06-30', wouldDelete: '2026-12-28', handOvers: [{ id: 'h1', gives: 'names', number: 443, deleteAfter: '2026-12-28', at }] },
  'sites/gronlia/coordinators': { coordinators: [{ id: 'k', name: 'Kari Nordmann', email: 'kari@gronlia.example', role: 'owner' }] },
  'sites/gronlia/audit': { trail: [{ id: 't', at, who: 'Kari Nordmann', action: 'sheet-add', petitionId: 'skatepark' }], more: false },
};

export interface Sent {
  method: string;
  path: string;
  body: unknown;
}

/** What a test sees of the interface, and tells it. */
export interface FakeApi extends DeskApi {
  /** What was written. */
  sent: Sent[];
  /** What was read. */
  asked: string[];
  /** Refuses every write. */
  refuse: DeskError | undefined;
  /** Refuses every reading but that of the session. */
  refuseReading: DeskError | undefined;
  /** Holds every write back until it resolves. */
  hold: Promise<void> | undefined;
  /** Who is signed in; nobody is, for null. */
  who: Session | null;
}

/** An interface of the desk that answers at once, keeps what was sent, and refuses what it is told to. */
export function fakeApi(given: Session | null = session(), said: Record<string, unknown> = {}): FakeApi {
  const api: FakeApi = {
    csrf: '',
    sent: [],
    asked: [],
    refuse: undefined,
    refuseReading: undefined,
    hold: undefined,
    who: given,
    async read<Answer>(path: string) {
      api.asked.push(path);
      if (path === 'session' && !api.who) throw new DeskError('unauthorised');
      if (path === 'session') return api.who as Answer;
      if (api.refuseReading) throw api.refuseReading;
      const name = path.split('?')[0] ?? '';
      const answer = said[path] ?? said[name] ?? answers[name];
      if (answer === undefined) throw new DeskError('not-found');
      return answer as Answer;
    },
    async write<Answer>(method: string, path: string, body: unknown = {}) {
      api.sent.push({ method, path, body });
      await api.hold;
      if (api.refuse) throw api.refuse;
      return (said[`${method} ${path}`] ?? {}) as Answer;
    },
  };
  return api;
}

/** The desk at an address, once it has read its page. */
export async function openDesk(address: string, api: DeskApi = fakeApi(), width = ''): Promise<DugnadDesk> {
  if (location.pathname + location.search !== address) history.replaceState(null, '', address);
  const desk = document.createElement('dugnad-desk');
  desk.api = api;
  Object.assign(desk.style, { display: 'block', boxSizing: 'border-box', inlineSize: width });
  document.body.append(desk);
  await shown(desk);
  return desk;
}

/** Resolves once a page, or the door, is there. */
export async function shown(desk: DugnadDesk): Promise<HTMLElement> {
  for (;;) {
    await desk.updateComplete;
    const heading = desk.querySelector('h1');
    if (heading) return heading;
    await new Promise(requestAnimationFrame);
  }
}
