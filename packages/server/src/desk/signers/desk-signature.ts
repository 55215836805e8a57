import { randomUUID } from 'node:crypto';
import { noticeIn, noticeText } from '@dugnad/client/model';
import type { ConsentRecord, Visibility } from '@dugnad/client/model';
import { makeReference } from '../../secrets/make-secrets.ts';
import { hashText } from '../../signing/notice-hashes.ts';
import { asNotice } from '../../store/consents/notices.ts';
import { consentRow, NO_RECORDS } from '../../store/signing/consent-row.ts';
import type { StoredPetition } from '../../store/petition-store.ts';
import type { SignatureMethod, SignatureRow } from '../../store/tables.ts';
import type { Db } from '../desk.ts';
import { addToCounts, countChange } from '../petitions/add-to-counts.ts';

/** A signature that a coordinator writes down for somebody. */
export interface DeskSigner {
  id: string;
  name: string;
  email?: string;
  emailHash: string | null;
  phone?: string;
  postcode?: string;
  visibility: Visibility;
  language: string;
  method: Exclude<SignatureMethod, 'online'>;
  /** Purposes that were agreed to. */
  granted: readonly string[];
  now: string;
}

/** What is read aloud, or stands on the sheet: the association's own words in one language, and their hash. */
export function noticeOf({ noticeVersion, consents }: StoredPetition, language: string): { texts: { id: string; lang: string; text: string; required: boolean }[]; hash: string } {
  const shown = noticeIn(noticeVersion, consents, [language]);
  const texts = shown.purposes.map(({ id, texts: [first] }) => ({ id, lang: first?.lang ?? language, text: first?.value ?? '', required: consents.some((purpose) => purpose.id === id && purpose.required) }));
  return { texts, hash: hashText(noticeText(shown)) };
}

/** Proof of how somebody agreed who had no screen of their own. */
export function deskConsent(petition: StoredPetition, { language, method, granted, now }: Pick<DeskSigner, 'language' | 'method' | 'granted' | 'now'>): ConsentRecord {
  return {
    recordId: randomUUID(),
    schema: 'dugnad-consent-1',
    noticeVersion: petition.noticeVersion,
    noticeHash: noticeOf(petition, language).hash,
    language,
    easyLanguage: language.endsWith('-simple'),
    purposes: petition.consents.map(({ id, basis, explicit }) => ({ id, granted: granted.includes(id), basis, explicit })),
    event: 'given',
    method: { layer: method, control: method === 'paper' ? 'pen' : 'button', component: 'desk' },
    at: { client: now },
    origin: '',
  };
}

function rowOf(petition: StoredPetition, signer: DeskSigner): SignatureRow {
  const { id, name, email, emailHash, phone, postcode, visibility, language, method, now } = signer;
  const contact = { name, email: email ?? null, email_hash: emailHash, guardian_name: null, guardian_hash: null, phone: phone ?? null, postcode: postcode ?? null, country: null };
  const state = { state: 'confirmed' as const, method, test: petition.test ? 1 : 0, revision: petition.revision, signed_at: now, confirmed_at: now, withdrawn_at: null };
  return { id, petition_id: petition.id, reference: makeReference(), ...contact, visibility, comment: null, comment_state: 'none', language, ...state };
}

/** What was read aloud, or stands on the sheet, as it was hashed. */
async function keepNotice(db: Db, { noticeVersion, consents }: StoredPetition, { language, now }: Pick<DeskSigner, 'language' | 'now'>): Promise<void> {
  const notice = asNotice(noticeText(noticeIn(noticeVersion, consents, [language])));
  await db.insertInto('notices').values({ ...notice, site_id: null, at: now }).onConflict((conflict) => conflict.column('hash').doNothing()).execute();
}

/** Keeps it, counted at once: a person has spoken with the signer, or seen the sheet. */
export async function keepDeskSignature(db: Db, petition: StoredPetition, signer: DeskSigner): Promise<SignatureRow> {
  const row = rowOf(petition, signer);
  await db.insertInto('signatures').values(row).execute();
  await keepNotice(db, petition, signer);
  const record = consentRow(deskConsent(petition, signer), { id: row.id, petitionId: petition.id, noticeKnown: true, after: NO_RECORDS }, signer.now);
  await db.insertInto('consent_records').values(record).execute();
  await addToCounts(db, petition.id, countChange([{ after: row }]), signer.now);
  return row;
}
