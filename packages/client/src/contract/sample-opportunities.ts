import type { OpportunityInput } from '../model/opportunity.ts';
import type { ShiftInput } from '../model/shift.ts';
import type { SignUpInput } from '../model/sign-up.ts';
import type { Talk } from '../model/talk.ts';
import { dateIn, formatZoned, toEpoch } from '../time/index.ts';

const ZONE = 'Europe/Oslo';
const DAY = 86_400_000;

const OF_ALL: Pick<OpportunityInput, 'organiser' | 'contact' | 'controller' | 'retention'> = {
  organiser: { name: 'Grønlia grendehus', kind: 'association' },
  contact: { name: 'Kari Lund', role: { nb: 'Frivilligkoordinator', en: 'Volunteer coordinator' }, phone: '22 33 44 55', email: 'kari@example.org', languages: ['nb', 'en', 'ar'] },
  controller: { name: 'Grønlia grendehus', email: 'styret@example.org' },
  retention: { deleteAfterDays: 30 },
};

/** A shift on a day from today on, by the clock in Oslo; one that ends before it starts ends on the day after. */
type MakeShift = (id: string, days: number, hours: string, more?: Partial<ShiftInput>) => ShiftInput;

function shiftsFrom(now: number): MakeShift {
  const at = (days: number, clock: string): string => formatZoned(toEpoch(`${dateIn(now + days * DAY, ZONE)}T${clock}`, ZONE), ZONE);
  return (id, days, hours, more = {}) => {
    const [from = '', to = ''] = hours.split('-');
    return { id, start: at(days, from), end: at(to > from ? days : days + 1, to), capacity: 4, ...more };
  };
}

/** Talks with a visiting friend's coordinator: on three days and a later one, out of order, one of them begun. */
function talksFrom(on: MakeShift): Talk[] {
  const talk = (id: string, days: number, hours: string, more: Partial<Talk> = {}): Talk => {
    const { start, end } = on(id, days, hours);
    return { id, start, end, modes: ['phone', 'visit'], ...more };
  };
  const { end: _, ...unended } = talk('talk-next', 1, '10:15-10:30', { modes: ['phone', 'video', 'visit'] });
  return [
    unended,
    talk('talk-early', 1, '10:00-10:15'),
    talk('talk-video', 2, '14:00-14:15', { modes: ['video'], with: { nb: 'Amina Yusuf', en: 'Amina Yusuf' } }),
    talk('talk-third', 3, '10:00-10:15'),
    talk('talk-late', 6, '10:00-10:15'),
    talk('talk-past', -1, '10:00-10:15'),
  ];
}

const cafe = (on: MakeShift): OpportunityInput => ({
  ...OF_ALL,
  id: 'cafe-host',
  title: { nb: 'Vert i kafeen', en: 'Host in the café' },
  description: { nb: 'Du koker kaffe og prater med dem som kommer.', en: 'You make coffee and talk with whoever comes.' },
  place: { name: 'Grønlia grendehus', address: 'Grønliveien 1\n0001 Oslo' },
  commitment: 'once',
  languages: [{ code: 'nb', use: 'needed', level: 'a-little' }, { code: 'ar', use: 'welcome' }],
  access: ['step-free'],
  rewards: [{ nb: 'Kaffe og kake', en: 'Coffee and cake' }],
  first: 'direct',
  shifts: [
    on('morning', 10, '10:00-13:00'),
    on('noon', 10, '12:30-15:00'),
    on('afternoon', 10, '13:00-16:00'),
    on('one-place', 12, '10:00-13:00', { capacity: 1 }),
    on('one-waits', 13, '10:00-13:00', { capacity: 1, waitlist: 'offer' }),
    on('chosen', 14, '10:00-13:00', { waitlist: 'only', role: { nb: 'Baker', en: 'Baker' } }),
    on('closed', 15, '10:00-13:00', { status: 'closed' }),
    on('cancelled', 16, '10:00-13:00', { status: 'cancelled' }),
    on('instead', 16, '11:00-14:00'),
    on('past', -2, '10:00-13:00'),
    on('night', 17, '22:00-02:00'),
  ],
});

/**
 * What a small association needs people for, from today on: in both manners of beginning, with every manner of waiting, and not in order. Whoever
 * runs the suite holds them.
 *
 * @param now milliseconds since 1970
 */
export function sampleOpportunities(now: number): OpportunityInput[] {
  const on = shiftsFrom(now);
  return [
    cafe(on),
    { ...OF_ALL, id: 'repair-help', title: { nb: 'Hjelp med å reparere', en: 'Help with repairs' }, flexible: true, commitment: 'none' },
    { ...OF_ALL, id: 'tree-planting', title: { nb: 'Plante trær', en: 'Plant trees' }, first: 'direct', minimumAge: 15, requirements: ['physical'], shifts: [on('plant', 5, '11:00-15:00')] },
    {
      ...OF_ALL, id: 'visiting-friend', title: { nb: 'Besøksvenn', en: 'Visiting friend' }, commitment: 'regular', requirements: ['police-certificate', { text: { nb: 'Du må like hunder.', en: 'You have to like dogs.' } }],
      first: 'conversation', holdDays: 7, answerWithin: 3, asksNeeds: true, talks: talksFrom(on),
      shifts: [on('later', 20, '17:00-19:00'), on('soon', 2, '17:00-19:00'), on('waits', 21, '17:00-19:00', { capacity: 1, waitlist: 'offer' })],
    },
    { ...OF_ALL, id: 'concert-crew', title: { nb: 'Rigge konsert', en: 'Set up a concert' }, first: 'direct', status: 'closed', shifts: [on('stage', 4, '15:00-18:00')] },
    { ...OF_ALL, id: 'flea-market', title: { nb: 'Loppemarked', en: 'Flea market' }, first: 'direct', applyBy: new Date(now - DAY).toISOString(), shifts: [on('stalls', 3, '08:00-12:00')] },
  ];
}

/** What somebody who fills in everything right sends. */
export function sampleSignUp(changes: Partial<SignUpInput> = {}): SignUpInput {
  return { shiftIds: ['morning'], person: { name: 'Aud Bjørnøy', phone: '90 00 00 00' }, language: 'nb', ...changes };
}
