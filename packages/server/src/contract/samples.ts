import { hash, randomBytes, randomUUID } from 'node:crypto';
import { siteNoticeText } from '@dugnad/client/model';
import type { ConsentRecord, Signature, SiteNotice } from '@dugnad/client/model';
import type { SigningIntent, StoredPetition } from '../store/petition-store.ts';
import type { Store } from '../store/store.ts';

/** The tables, the site `gronlia` and its open petition `skatepark`. */
export async function fillStore(store: Store): Promise<void> {
  await store.migrate();
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: ['https://gronlia.example'] });
  await store.savePetition(testPetition());
}

export function testPetition(changes: Partial<StoredPetition> = {}): StoredPetition {
  return {
    id: 'skatepark',
    siteId: 'gronlia',
    state: 'open',
    revision: 1,
    title: { nb: 'Skatepark på Grønlia', en: 'A skate park at Grønlia' },
    demand: 'Build a skate park.',
    addressee: 'The municipal council',
    media: [],
    documents: [],
    updates: [],
    goal: [100, 500],
    controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] },
    languages: ['nb', 'en'],
    ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'initials', 'name'] },
    eligibility: {},
    consents: [{ id: 'opinion', text: 'I agree that my signature, which shows my opinion, is kept.', basis: 'consent', explicit: true, required: true }],
    noticeVersion: '2026-11',
    handOver: { gives: 'names' },
    retention: { deleteAfter: '2027-06-30' },
    paper: { allowed: true },
    test: false,
    ...changes,
  };
}

export function testConsent(changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    recordId: randomUUID(),
    schema: 'dugnad-consent-1',
    noticeVersion: '2026-11',
    noticeHash: 'a'.repeat(64),
    language: 'nb',
    easyLanguage: false,
    purposes: [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }],
    event: 'given',
    method: { layer: 'form', control: 'checkbox' },
    at: { client: '2026-11-22T10:00:00.000Z' },
    origin: 'https://gronlia.example',
    ...changes,
  };
}

export function testSignature(changes: Partial<Signature> = {}): Signature {
  return { name: 'Anne Hansen', email: 'anne@example.org', visibility: 'hidden', language: 'nb', consents: [testConsent()], ...changes };
}

const secret = (): string => randomBytes(16).toString('base64url');

/** A new intent of `signature`, with secrets of its own; `mail.token` and `mail.code` are what its hashes are of. */
export function testIntent(signature: Partial<Signature> = {}, changes: Partial<SigningIntent> = {}): SigningIntent {
  const token = secret();
  const whole = testSignature(signature);
  return {
    idempotencyKey: randomUUID(),
    fingerprint: `sent ${whole.email}`,
    petitionId: 'skatepark',
    signature: whole,
    emailHash: `hash of ${whole.email.toLowerCase()}`,
    blocked: false,
    test: false,
    noticeKnown: true,
    reference: secret(),
    tokenHash: `hash of ${token}`,
    codeHash: 'hash of 123456',
    mail: { token, code: '123456' },
    now: '2026-11-22T10:00:00.000Z',
    expires: '2026-11-29T10:00:00.000Z',
    codeExpires: '2026-11-22T10:30:00.000Z',
    ...changes,
  };
}

/** A personal link that has not been handed out. */
export function testLink(now = '2026-11-22T10:05:00.000Z'): { manageToken: string; manageTokenHash: string; now: string } {
  const manageToken = secret();
  return { manageToken, manageTokenHash: `hash of ${manageToken}`, now };
}

/** What a site asked, and one button that was pressed. */
export function testNotice(changes: Partial<SiteNotice> = {}): SiteNotice {
  return {
    schema: 'dugnad-notice-1',
    layer: 'banner',
    component: 'dugnad-consent 0.1.0',
    language: 'nb',
    easyLanguage: false,
    noticeVersion: '2026-11',
    controller: { name: 'Grønlia Vel', privacy: '/personvern' },
    months: 6,
    purposes: [
      { id: 'login', text: { lang: 'nb', value: 'Huske at du er logget inn' }, necessary: 'asked-for', services: [{ id: 'session', receiver: 'Grønlia Vel', country: 'NO', duration: 'session' }] },
      { id: 'statistics', text: { lang: 'nb', value: 'Telle besøk' }, kind: 'statistics', services: [{ id: 'matomo', receiver: 'Grønlia Vel', country: 'NO', duration: 'P13M' }] },
      { id: 'video', text: { lang: 'nb', value: 'Vise videoer' }, kind: 'external', services: [{ id: 'youtube', receiver: 'Google Ireland Ltd', country: 'IE', duration: 'P6M' }] },
    ],
    words: ['Personvernvalg', 'Telle besøk', 'Vise videoer'],
    options: ['Avvis alle', 'Godta alle'],
    ...changes,
  };
}

/** A no to everything that `notice` asks, as a page sends it. */
export function testChoice(changes: Partial<ConsentRecord> = {}, notice: SiteNotice = testNotice()): ConsentRecord {
  return testConsent({
    noticeVersion: notice.noticeVersion,
    noticeHash: hash('sha256', siteNoticeText(notice)),
    purposes: ['statistics', 'video'].map((id) => ({ id, granted: false, basis: 'consent', explicit: false })),
    event: 'refused',
    method: { layer: notice.layer, control: 'refuse', component: notice.component },
    ...changes,
  });
}

/** What is sent: choices, and the text that they point at. */
export function testChoices(records: readonly ConsentRecord[] = [testChoice()], notices: readonly SiteNotice[] = [testNotice()]): { records: ConsentRecord[]; notices: string[] } {
  return { records: [...records], notices: notices.map((notice) => siteNoticeText(notice)) };
}
