import type { Petition, PetitionInput } from '../model/petition.ts';
import { noticeIn } from '../model/notice.ts';
import type { SignatureInput } from '../model/signature.ts';
import { hashNotice } from '../submission/hash-notice.ts';
import { makeConsentRecord } from '../submission/make-consent-record.ts';

/** A petition that is open for good; whoever runs the suite holds it, or one like it in another state. */
export const SAMPLE_PETITION: PetitionInput & Pick<Petition, 'id'> = {
  id: 'keep-the-park',
  url: 'https://example.org/embed/petition/keep-the-park',
  title: { nb: 'La parken være', en: 'Leave the park alone' },
  demand: { nb: 'Ikke bygg i parken.', en: 'Do not build in the park.' },
  addressee: 'Kommunestyret',
  goal: [100, 500],
  status: 'open',
  controller: { name: 'Parkens venner', email: 'styret@example.org' },
  languages: ['nb', 'en'],
  ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'initials', 'name'] },
  consents: [
    { id: 'opinion', text: { nb: 'Jeg vil at navnet mitt brukes i denne saken.', en: 'I want my name to be used in this matter.' }, explicit: true, required: true },
    { id: 'news', text: { nb: 'Send meg nytt om saken.', en: 'Send me news of it.' } },
  ],
  noticeVersion: '2026-11',
  handOver: { gives: 'number' },
  retention: { deleteAfter: '2027-12-31' },
};

/** What somebody who fills in everything right sends. */
export async function sampleSignature(petition: Petition, changes: Partial<SignatureInput> = {}): Promise<SignatureInput> {
  const { noticeVersion, consents } = petition;
  const record = makeConsentRecord({
    noticeVersion,
    noticeHash: await hashNotice(noticeIn(noticeVersion, consents, ['en'])),
    language: 'en',
    purposes: consents,
    choices: { opinion: true },
    method: { layer: 'form', control: 'checkbox', component: 'contract suite' },
  });
  return { name: 'Aud Bjørnøy', email: 'aud@example.org', visibility: 'hidden', language: 'en', consents: [record], ...changes };
}
