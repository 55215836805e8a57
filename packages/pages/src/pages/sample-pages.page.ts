import { readFileSync } from 'node:fs';

import type { HostedPage, PageData, PageName, PageOptions } from '@dugnad/client/hosted';
import { FeedbackRoundSchema, PetitionSchema, type FeedbackRound, type OwnSignature, type Petition } from '@dugnad/client/model';
import { parse } from 'valibot';

import { SAMPLE_ROUND } from '@dugnad/client/contract';
import { askSamples } from './sample-ask.page.ts';
import { helpSamples } from './sample-help.page.ts';
import { render } from './render.ts';

const file = new URL('../../../../docs/sample/petition.json', import.meta.url);

/** The petition of the sample site. */
export const petition: Petition = parse(PetitionSchema, JSON.parse(readFileSync(file, 'utf8')));

export const ORIGIN = 'https://host.example';
export const KEY = '0b0f7c1e-6f0a-4b7e-9f86-3f2a3f0f5d11';

export const form: PageData['petition'] = { petition, formToken: 't0ken', idempotencyKey: KEY };

export const ownSignature: OwnSignature = {
  petitionId: petition.id, reference: 'K7QD-M2XP', name: 'Åse Hansen', email: 'a…@example.org', postcode: '1357', comment: 'Fordi jeg bor her.',
  visibility: 'initials', status: 'confirmed', signed: '2026-11-22T17:00:00+01:00[Europe/Oslo]', deleteAfter: '2027-05-01',
  consents: [{
    recordId: KEY, schema: 'dugnad-consent-1', noticeVersion: '2026-10', noticeHash: 'a'.repeat(64), language: 'nb', easyLanguage: false, event: 'given', method: { layer: 'form' },
    purposes: [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }, { id: 'news', granted: false, basis: 'consent', explicit: false }], at: { client: '2026-11-22T16:00:00Z' }, origin: '',
  }],
};

/** Everything there is to see, once. */
export const full: Petition = {
  ...petition,
  media: [...petition.media, { kind: 'sign-language', src: 'https://host.example/tegn.mp4', alt: 'Kari signs', captions: 'https://host.example/tegn.vtt', poster: 'https://host.example/tegn.jpg' }, { kind: 'audio', src: 'https://host.example/a.mp3', alt: 'Kari reads' }],
  eligibility: { minimumAge: 15, areas: { nb: 'Alle på Grønlia', en: 'Everybody at Grønlia' } },
  answer: { date: '2027-02-20', text: 'Nei.', url: 'https://lundvik.example/svar' },
  contact: { ...petition.contact!, sms: '12345678', photo: 'https://host.example/kari.jpg', outsideHours: 'Skriv til oss' },
  controller: { ...petition.controller, dataProtectionOfficer: { name: 'Ola Vik', email: 'ombud@gronlia.example', phone: '11 22 33 44' }, more: 'Mer.' },
};

/** The round after the language café. */
export const round: FeedbackRound = parse(FeedbackRoundSchema, SAMPLE_ROUND);

export const feedbackForm: PageData['feedback'] = { round, formToken: 't0ken', idempotencyKey: KEY };

/** Each page as it is most often seen. */
export const samples: { readonly [Name in PageName]: PageData[Name] } = {
  petition: form,
  sent: { petition, reference: 'K7QD-M2XP', mailMinutes: 3 },
  asked: { petition, reference: 'K7QD-M2XP', mailMinutes: 3 },
  confirm: { petition, reference: 'K7QD-M2XP', name: 'Åse Hansen' },
  confirmed: { petition, reference: 'K7QD-M2XP', manageUrl: `${ORIGIN}/embed/petition/park-gronlia/signature/s3cret` },
  signature: { petition, signature: ownSignature },
  expired: { petition },
  sheet: { petition, rows: 20 },
  report: { petition },
  ...helpSamples,
  feedback: feedbackForm,
  answered: { round },
  ...askSamples,
  problem: { code: 'not-found', status: 404 },
};

export const names = Object.keys(samples) as PageName[];

export function draw<Name extends PageName>(name: Name, data: PageData[Name], options: Partial<PageOptions> = {}): Promise<HostedPage> {
  return render(name, data, { languages: ['en'], origin: ORIGIN, ...options });
}
