import type { MailData, MailKind, OwnShift, SignerMail } from '@dugnad/client/hosted';

export const LINK = 'https://forening.example/embed/petition/park/confirm/tok3n';

export const petition: SignerMail = {
  title: { nb: 'La parken bli park', ar: 'دعوا الحديقة حديقة', en: 'Let the park be a park' },
  demand: { nb: 'Stopp utbyggingen.', en: 'Stop the building.' },
  addressee: { nb: 'Bystyret', ar: 'مجلس المدينة' },
  url: 'https://forening.example/embed/petition/park',
  controller: { name: 'Parkens venner', email: 'post@forening.example', address: 'Parkveien 1\n0350 Oslo', receivers: [] },
  retention: { deleteAfter: '2027-06-30' },
  contact: { name: 'Kari Nordmann', phone: '+47 12 34 56 78', email: 'kari@forening.example' },
};

const help = { title: { nb: 'Vert i kafeen', ar: 'مضيف في المقهى', en: 'Café host' }, contact: { name: 'Kari Nordmann', phone: '+47 12 34 56 78', email: 'kari@forening.example' }, controller: petition.controller };
const shift = (id: string, status: OwnShift['status'], more: Partial<OwnShift> = {}): OwnShift => ({ id, start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]', status, ...more });
const person = { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org', preferred: 'drop-in', bestTime: 'Etter fem', noCalls: true } as const;

const request = { for: 'organisation', organisation: 'Bydel Øst', what: 'Bære et skap ned', when: { kind: 'date', date: '2026-12-07', time: '17:00' }, effort: 'heavy', things: ['lifting', 'stairs'], place: 'Grønlia øst', person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org', noCalls: true }, language: 'nb' } as const;

const desk = { site: 'Parkens venner', deskUrl: LINK };
const counts = { confirmed: 1234, waiting: 5, paper: 22, asOf: '2026-11-28T12:00:00Z' };

const volunteer: MailData['volunteer'] = { help, reference: 'K7QD-M2XP', person, shifts: [shift('sat-am', 'confirmed')], message: 'Jeg baker gjerne.', availability: ['monday-morning'], languages: ['nb', 'ar'], language: 'nb', answerBy: '2026-12-04T13:00:00+01:00[Europe/Oslo]' };

/** One of each kind; the link is the same in all of them. */
export const samples: { readonly [Kind in MailKind]: MailData[Kind] } = {
  confirm: { petition, name: 'Åse Hansen', link: LINK, code: '048213', codeMinutes: 29, expires: '2026-12-05T10:00:00Z' },
  guardian: { petition, name: 'Ada Hansen', guardian: 'Åse Hansen', agreed: [{ nb: 'Jeg samtykker til at navnet brukes.', en: 'I agree that the name is used.' }], link: LINK, expires: '2026-12-05T10:00:00Z' },
  'already-signed': { petition, name: 'Åse Hansen', link: LINK, code: '048213' },
  confirmed: { petition, name: 'Åse Hansen', link: LINK, reference: 'K7QD-M2XP' },
  update: { petition, name: 'Åse Hansen', title: { nb: 'Vi møtte bystyret' }, text: 'Første avsnitt.\n\nAndre avsnitt.', unsubscribe: LINK },
  'sign-in': { desk, code: '048213', minutes: 10 },
  digest: { desk, petitions: [{ title: petition.title, url: petition.url, counts, fresh: 41, comments: 2, reports: 0, bounces: 1 }] },
  report: { desk, title: petition.title, reason: 'wrong', text: 'Dette stemmer ikke.', email: 'ola@example.org' },
  'signed-up': { help, name: 'Aud Berg', reference: 'K7QD-M2XP', shifts: [shift('sat-am', 'confirmed')], link: LINK, deleteAfter: '2027-01-04' },
  volunteer,
  offer: { help, name: 'Aud Berg', reference: 'K7QD-M2XP', shift: { ...shift('sat-am', 'offered'), offeredUntil: '2026-12-02T13:00:00+01:00[Europe/Oslo]' }, until: '2026-12-02T13:00:00+01:00[Europe/Oslo]', link: LINK, deleteAfter: '2027-01-04' },
  offered: { offer: { task: help.title, start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]', where: { nb: 'Grendehuset', en: 'The village hall' }, contact: help.contact, controller: help.controller, expires: '2026-12-02T13:00:00+01:00[Europe/Oslo]' }, name: 'Aud Berg', link: LINK, deleteAfter: '2027-01-04' },
  message: { help, name: 'Aud Berg', subject: 'Vi møtes ved låven', text: 'Første avsnitt.\n\nAndre avsnitt.', language: 'nb', link: LINK, deleteAfter: '2027-01-04' },
  'volunteer-news': { help, reference: 'K7QD-M2XP', person, shifts: [shift('sat-am', 'cancelled')], what: 'cancelled', late: true },
  reminder: { help, name: 'Aud Berg', reference: 'K7QD-M2XP', shifts: [shift('sat-am', 'confirmed', { isAsked: true })], link: LINK, deleteAfter: '2027-01-04' },
  promises: { what: 'soon', controller: 'Parkens venner', deskUrl: LINK, people: [{ help, reference: 'K7QD-M2XP', name: 'Aud Berg', answerBy: '2026-12-04T13:00:00+01:00[Europe/Oslo]' }] },
  'guardian-asked': { help, name: 'Ada Hansen', guardian: 'Åse Hansen', shifts: [shift('sat-am', 'to-confirm')], link: LINK, deleteAfter: '2027-01-04' },
  'guardian-answered': { help, name: 'Ada Hansen', guardian: 'Åse Hansen', answer: 'yes', reference: 'K7QD-M2XP', shifts: [shift('sat-am', 'confirmed')], link: LINK, deleteAfter: '2027-01-04' },
  asked: { help, name: 'Aud Berg', reference: 'K7QD-M2XP', when: request.when, link: LINK, answerBy: '2026-12-03', deleteAfter: '2027-03-07' },
  'help-request': { help, reference: 'K7QD-M2XP', request: { ...request, things: [...request.things] }, answerBy: '2026-12-03' },
  'help-answer': { help, name: 'Aud Berg', reference: 'K7QD-M2XP', when: request.when, status: 'cannot', known: false, answer: 'Prøv Nabohjelp.', link: LINK, deleteAfter: '2027-03-07' },
  'help-withdrawn': { help, reference: 'K7QD-M2XP' },
  'text-limit': { controller: 'Parkens venner', limit: 200, month: '2026-11', deskUrl: LINK },
  'volunteer-digest': { site: 'Parkens venner', fresh: [volunteer], news: [{ help, reference: 'K7QD-M2XP', shifts: [shift('sat-am', 'cancelled')], what: 'withdrawn', late: false }], ending: [], gaps: [{ title: help.title, start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]', missing: 2 }] },
};

export const kinds = Object.keys(samples) as MailKind[];

/** The same data with every string in it changed, save addresses that the server makes itself, dates, and the code. */
export function withStrings<Data>(data: Data, change: (text: string) => string): Data {
  const kept = ['link', 'unsubscribe', 'deskUrl', 'url', 'code', 'expires', 'deleteAfter', 'asOf', 'start', 'end', 'heldUntil', 'offeredUntil', 'until', 'answerBy', 'status', 'what', 'preferred', 'mode', 'answer', 'for', 'kind', 'date', 'time', 'effort', 'month'];
  const walk = (value: unknown, key = ''): unknown => {
    // What somebody asks for is words, what somebody did is one of ours.
    if (typeof value === 'string') return kept.includes(key) && !(key === 'what' && value.includes(' ')) ? value : change(value);
    if (Array.isArray(value) && key === 'things') return value;
    if (Array.isArray(value)) return value.map((one) => walk(one));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
    return value;
  };
  return walk(data) as Data;
}
