import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_CONSENT, sampleChoice } from '../contract/index.ts';
import type { ConsentRecord, SiteNotice } from '../model/index.ts';
import { makeConsentRecord } from '../submission/index.ts';
import { contextOfNotice, describeConsentReceipt, describeConsentRecord, makeChoiceEntry, type RecordContext } from './index.ts';

/** What stands at a place of it. */
const dig = (value: unknown, ...path: (string | number)[]): unknown => path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], value);
const list = (value: unknown, ...path: (string | number)[]): unknown[] => dig(value, ...path) as unknown[];

const at = { noticeAddress: 'https://host.example/notice/abc.json', withdrawAt: 'https://gronlia.example/#dugnad-choices' };

async function siteRecord(granted: boolean): Promise<{ record: ConsentRecord; context: RecordContext }> {
  const { records: [record], notices: [notice = ''] } = await sampleChoice('https://gronlia.example', granted);
  return { record, context: contextOfNotice(JSON.parse(notice) as SiteNotice, at) };
}

/** Every name of a vocabulary that stands in it. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:dpv|pd|loc|eu-gdpr|dct|rdf):/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [...namesIn(key), ...namesIn(part)]);
}

describe('a record in the words of W3C DPV', () => {
  it('has every field that ISO/IEC TS 27560 and the GDPR ask for', async () => {
    const { record, context } = await siteRecord(true);
    const described = describeConsentRecord(record, context);
    for (const field of ['@context', '@id', '@type', 'dct:identifier', 'dct:conformsTo', 'dpv:hasDataSubject', 'dpv:hasDataController', 'dpv:hasApplicableLaw', 'dpv:hasNotice', 'dpv:hasProcess', 'dpv:hasConsentControl', 'dpv:hasRight']) {
      assert.ok(dig(described, field) !== undefined, field);
    }
    for (const process of list(described, 'dpv:hasProcess')) {
      for (const field of ['dpv:hasPurpose', 'dpv:hasLegalBasis', 'dpv:hasPersonalData', 'dpv:hasRecipient', 'dpv:hasStorageCondition', 'dpv:hasConsentStatus']) assert.ok(dig(process, field) !== undefined, field);
      for (const field of ['dpv:isIndicatedAtTime', 'dpv:isIndicatedBy', 'dpv:hasIndicationMethod', 'dpv:hasDuration']) assert.ok(dig(process, 'dpv:hasConsentStatus', field) !== undefined, field);
    }
  });

  it('says who receives what, where and for how long', async () => {
    const { record, context } = await siteRecord(true);
    const described = describeConsentRecord(record, context);
    const video = dig(described, 'dpv:hasProcess', 1);
    assert.deepEqual(dig(video, 'dpv:hasPurpose', 'dct:title'), { '@value': 'Vise videoer fra YouTube', '@language': 'nb' });
    assert.deepEqual(dig(video, 'dpv:hasRecipient'), [{ '@type': 'dpv:Recipient', 'dpv:hasName': 'YouTube (Google Ireland Ltd)' }]);
    assert.deepEqual(dig(video, 'dpv:hasStorageCondition'), [
      { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': { '@id': 'loc:IE' } },
      { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': 'P6M' } },
    ]);
    assert.deepEqual(dig(described, 'dpv:hasProcess', 2, 'dpv:hasStorageCondition', 1, 'dpv:hasDuration', '@type'), 'dpv:UntilEventDuration');
  });

  it('points at what was shown, and at where it is taken back', async () => {
    const { record, context } = await siteRecord(false);
    const described = describeConsentRecord(record, context);
    assert.deepEqual([dig(described, 'dpv:hasNotice', '@id'), dig(described, 'dpv:hasNotice', 'dct:identifier'), dig(described, 'dpv:hasNotice', 'dct:language')], [at.noticeAddress, record.noticeHash, 'nb']);
    assert.equal(dig(described, 'dpv:hasConsentControl', 'dpv:isExercisedAt', '@id'), at.withdrawAt);
  });

  it('names nobody', async () => {
    const { record, context } = await siteRecord(true);
    assert.deepEqual(dig(describeConsentRecord(record, context), 'dpv:hasDataSubject'), { '@type': 'dpv:DataSubject' });
  });

  const ages: [age: ConsentRecord['age'], control: string, subject: unknown, by: string][] = [
    [undefined, 'checkbox', { '@type': 'dpv:DataSubject' }, 'dpv:DataSubject'],
    [{ rule: 'minimum-13', stated: 'at-or-above' }, 'checkbox', { '@type': 'dpv:DataSubject', 'dct:description': 'minimum-13: at-or-above' }, 'dpv:DataSubject'],
    [{ rule: 'guardian-below-15', stated: 'below' }, 'checkbox', { '@type': ['dpv:DataSubject', 'dpv:Child'], 'dct:description': 'guardian-below-15: below' }, 'dpv:DataSubject'],
    [{ rule: 'guardian-below-15', stated: 'below' }, 'guardian', { '@type': ['dpv:DataSubject', 'dpv:Child'], 'dct:description': 'guardian-below-15: below' }, 'dpv:GuardianOfDataSubject'],
  ];
  for (const [age, control, subject, by] of ages) {
    it(`says ${age ? `${age.rule}, ${age.stated}` : 'nothing'} of an age, and by whom it was agreed: ${by}`, async () => {
      const { record, context } = await siteRecord(true);
      const described = describeConsentRecord({ ...record, method: { ...record.method, control }, ...(age && { age }) }, context);
      assert.deepEqual([dig(described, 'dpv:hasDataSubject'), dig(described, 'dpv:hasProcess', 0, 'dpv:hasConsentStatus', 'dpv:isIndicatedBy', '@id')], [subject, by]);
    });
  }

  const states: [granted: boolean, event: ConsentRecord['event'], status: string][] = [
    [true, 'given', 'dpv:ConsentGiven'], [false, 'refused', 'dpv:ConsentRefused'], [false, 'withdrawn', 'dpv:ConsentWithdrawn'],
    [false, 'expired', 'dpv:ConsentExpired'], [true, 'changed', 'dpv:ConsentGiven'], [false, 'signal', 'dpv:ConsentRefused'],
  ];
  for (const [granted, event, status] of states) {
    it(`says ${status} of a ${granted ? 'yes' : 'no'} that was ${event}`, async () => {
      const { record, context } = await siteRecord(granted);
      const described = describeConsentRecord({ ...record, event }, context);
      assert.equal(dig(described, 'dpv:hasProcess', 0, 'dpv:hasConsentStatus', '@type', 0), status);
      assert.equal(dig(described, 'dpv:hasProcess', 0, 'dpv:hasConsentStatus', 'dpv:hasDuration') !== undefined, granted);
    });
  }

  it('says the purpose of a service that was answered by itself', async () => {
    const { notices: [notice = ''], records: [record] } = await makeChoiceEntry({
      config: SAMPLE_CONSENT, shown: { layer: 'placeholder', component: 'dugnad-external 0.1.0', language: 'en', words: [], options: [] }, control: 'always', before: {}, after: { youtube: true }, origin: '',
    });
    const described = describeConsentRecord(record, contextOfNotice(JSON.parse(notice) as SiteNotice, at));
    assert.deepEqual(list(described, 'dpv:hasProcess').map((process) => [dig(process, 'dct:identifier'), dig(process, 'dpv:hasPurpose', 'dct:title', '@value')]), [['youtube', 'Show videos from YouTube']]);
  });

  it('uses prefixes that it names, and only those', async () => {
    const { record, context } = await siteRecord(true);
    const { '@context': names, ...rest } = describeConsentRecord(record, context);
    const used = new Set(namesIn(rest).map((name) => name.split(':')[0]));
    for (const prefix of used) assert.ok(prefix !== undefined && dig(names, prefix) !== undefined, prefix);
  });

  it('of a form keeps the explicit statement and the bases apart', () => {
    const purposes = [
      { id: 'opinion', basis: 'consent' as const, explicit: true },
      { id: 'news', basis: 'consent' as const, explicit: false },
      { id: 'archive', basis: 'public-task' as const, explicit: false },
    ];
    const record = makeConsentRecord({ noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes, choices: { opinion: true }, method: { layer: 'form' } });
    const described = describeConsentRecord(record, { ...at, controller: { name: 'Grønlia' }, purposes: [] });
    assert.deepEqual(list(described, 'dpv:hasProcess').map((process) => dig(process, 'dpv:hasLegalBasis', '@id')), ['eu-gdpr:A9-2-a', 'eu-gdpr:A6-1-a', 'eu-gdpr:A6-1-e']);
    assert.deepEqual(list(described, 'dpv:hasProcess').map((process) => dig(process, 'dpv:hasPersonalData', '@id')), ['pd:PoliticalOpinion', 'pd:Contact', 'pd:Contact']);
    assert.equal(dig(described, 'dpv:hasProcess', 0, 'dpv:hasConsentStatus', '@type', 1), 'dpv:ExplicitlyExpressedConsent');
  });
});

describe('a receipt', () => {
  it('holds the whole record, when it was handed out and by whom', async () => {
    const { record, context } = await siteRecord(true);
    const receipt = describeConsentReceipt(record, context, '2026-11-29T10:00:00Z');
    const { '@context': names, ...copy } = describeConsentRecord(record, context);
    assert.deepEqual([dig(receipt, '@type'), dig(receipt, 'dct:publisher'), dig(receipt, 'dct:created'), dig(receipt, '@context')], ['dpv:ConsentReceipt', 'Grønlia grendehus', '2026-11-29T10:00:00Z', names]);
    assert.deepEqual(dig(receipt, 'dct:source'), copy);
  });
});
