import { createHash } from 'node:crypto';
import { noticeIn, noticeText, type PetitionInput, type SignatureInput } from '@dugnad/client/model';
import type { Random } from '../fuzz-ics/random.ts';

/** The petition that everybody here signs, as the administrator's interface takes it. */
export const PETITION = {
  siteId: 'proof',
  state: 'open',
  title: { nb: 'Skatepark på Grønlia', en: 'A skate park at Grønlia' },
  demand: { nb: 'Bygg en skatepark ved skolen.', en: 'Build a skate park beside the school.' },
  addressee: { nb: 'Kommunestyret', en: 'The municipal council' },
  controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] },
  contact: { name: 'Kari Nordmann', phone: '+47 12 34 56 78' },
  languages: ['nb', 'en'],
  ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'initials', 'name'] },
  consents: [{ id: 'opinion', text: { nb: 'Jeg samtykker til at underskriften min, som viser hva jeg mener, blir lagret.', en: 'I agree that my signature, which shows my opinion, is kept.' }, basis: 'consent', explicit: true, required: true }],
  noticeVersion: '2026-11',
  handOver: { gives: 'names' },
  retention: { deleteAfter: '2099-06-30' },
  paper: { allowed: true },
} as const satisfies Omit<PetitionInput, 'id' | 'url' | 'status'> & { siteId: string; state: string };

const NAMES = ['Anne-Lise Hansen', 'Øystein Å. Bø', 'Siân O’Brien', '王小明', 'فاطمة الزهراء', 'Łukasz Żółć', 'Nguyễn Thị Minh Khai', 'Ιωάννης', 'Ana María de los Ángeles García'];

const [opinion] = PETITION.consents;

/** SHA-256 of what the form showed in a language. */
export function noticeHash(language: string): string {
  const purposes = [{ ...opinion }];
  return createHash('sha256').update(noticeText(noticeIn(PETITION.noticeVersion, purposes, [language]))).digest('hex');
}

const HASHES = { nb: noticeHash('nb'), en: noticeHash('en') };

/** Looks like a UUID of chance, and is the same for the same seed. */
export function seededUuid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.below(16).toString(16));
  digits[12] = '4';
  digits[16] = random.pick(['8', '9', 'a', 'b']);
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** Somebody who signs. The same name in `mailbox` is the same person. */
export function personWhoSigns(random: Random, mailbox: string, origin = ''): SignatureInput {
  const language = random.pick(['nb', 'en'] as const);
  return {
    name: random.pick(NAMES),
    email: `${mailbox}@example.org`,
    visibility: random.pick(['hidden', 'initials', 'name'] as const),
    ...(random.next() < 0.3 && { postcode: '0957' }),
    ...(random.next() < 0.2 && { comment: 'Barna trenger et sted å være. Det er på tide!' }),
    language,
    consents: [
      {
        recordId: seededUuid(random),
        noticeVersion: PETITION.noticeVersion,
        noticeHash: HASHES[language],
        language,
        purposes: [{ id: opinion.id, granted: true, basis: 'consent', explicit: true }],
        event: 'given',
        method: { layer: 'form', control: 'checkbox', component: 'dugnad-petition 0.1.0' },
        at: { client: '2026-11-22T10:00:00.000Z' },
        origin,
      },
    ],
  };
}
