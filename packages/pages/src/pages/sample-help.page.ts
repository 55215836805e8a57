import { sampleOpportunities } from '@dugnad/client/contract';
import type { PageData } from '@dugnad/client/hosted';
import { OpportunitySchema, type Opportunity } from '@dugnad/client/model';
import { parse } from 'valibot';

/** Tuesday 1 December 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 11, 1, 12);

export const site: PageData['opportunities']['site'] = { id: 'gronlia', name: 'Grønlia grendehus' };

/** What there is to help with on the sample site. */
export const opportunities: readonly Opportunity[] = sampleOpportunities(NOW).map((one) => ({ ...parse(OpportunitySchema, one), url: `https://host.example/embed/volunteer/gronlia/${one.id}` }));

export const [cafe, repair, trees, friend, concert] = opportunities as [Opportunity, Opportunity, Opportunity, Opportunity, Opportunity];

export const noWishes: PageData['opportunities']['wishes'] = { online: false, free: false, evening: false, weekend: false, weekdays: [], languages: [], places: [], access: [] };

export const helpForm: PageData['opportunity'] = { site, now: NOW, opportunity: cafe, formToken: 't0ken', idempotencyKey: '0b0f7c1e-6f0a-4b7e-9f86-3f2a3f0f5d11' };

export const receipt: PageData['signed-up']['receipt'] = { reference: 'K7QD-M2XP', status: 'confirmed', shifts: [{ id: 'morning', status: 'confirmed' }], contact: cafe.contact, deleteAfter: '2027-01-10' };

const [morning] = cafe.shifts as [Opportunity['shifts'][number]];

/** One's own page, with a time that is one's own. */
export const ownSignUp: PageData['sign-up'] = {
  site, now: NOW, opportunity: cafe, formToken: 't0ken', calendarUrl: 'https://host.example/embed/volunteer/gronlia/cafe/sign-up/s3cret/times.ics',
  signUp: {
    reference: 'K7QD-M2XP', person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org', preferred: 'text', noCalls: false }, message: 'Jeg baker gjerne.', signed: '2026-11-28T12:00:00Z', deleteAfter: '2027-01-10',
    shifts: [{ id: morning.id, start: morning.start, end: morning.end, status: 'confirmed' }],
  },
};

/** A place in a shift of the café is asked of somebody. */
export const offered: PageData['offer'] = {
  site, now: NOW, formToken: 't0ken',
  offer: {
    status: 'open', task: cafe.title, start: morning.start, end: morning.end, where: { nb: 'Bydelshuset', ar: 'بيت الحي', en: 'The community house' }, first: 'direct',
    organiser: cafe.organiser, contact: cafe.contact, controller: cafe.controller, expires: '2026-12-03T13:00:00+01:00[Europe/Oslo]',
  },
};

/** Each page about helping as it is most often seen. */
export const helpSamples: Pick<PageData, 'opportunities' | 'opportunity' | 'signed-up' | 'sign-up' | 'withdrawn' | 'lost-link' | 'offer' | 'guardian'> = {
  opportunities: { site, now: NOW, opportunities, wishes: noWishes },
  opportunity: helpForm,
  'signed-up': { site, now: NOW, opportunity: cafe, receipt },
  'sign-up': ownSignUp,
  withdrawn: { site, now: NOW, opportunity: cafe },
  'lost-link': { site, now: NOW, opportunity: cafe, formToken: 't0ken' },
  offer: offered,
  guardian: { site, now: NOW, opportunity: cafe, formToken: 't0ken', signUp: { name: 'Ada Berg', guardian: 'Kim Berg', shifts: [{ ...ownSignUp.signUp.shifts[0]!, status: 'to-confirm' }], deleteAfter: '2027-01-10' } },
};

/** Everything there is to see of one, once. */
export const fullHelp: Opportunity = {
  ...friend,
  mode: 'mixed',
  place: { name: { nb: 'Grendehuset', en: 'The village hall' } },
  description: { nb: 'Du går en tur.\n\nSammen.', en: 'You go for a walk.\n\nTogether.' },
  media: [{ kind: 'image', src: 'https://host.example/a.jpg', alt: { nb: 'Et bilde', en: 'A picture' } }, { kind: 'image', src: 'https://elsewhere.example/b.jpg', alt: { nb: 'Et annet', en: 'Another' } }],
  languages: [{ code: 'nb', use: 'needed', level: 'good' }, { code: 'ar', use: 'welcome' }, { code: 'en', use: 'spoken-here' }],
  skills: [{ nb: 'Tålmodighet', en: 'Patience' }],
  rewards: [{ nb: 'Kaffe', en: 'Coffee' }],
  minimumAge: 18,
  rules: { text: { nb: 'Vær snill.', en: 'Be kind.' }, url: 'https://host.example/rules' },
  concernContact: { name: { nb: 'Ola', en: 'Ola' }, phone: '22 33 44 66' },
  contact: { ...friend.contact, place: { name: { nb: 'Kontoret', en: 'The office' } } },
};
