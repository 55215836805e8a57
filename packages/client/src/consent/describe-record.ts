import type { ConsentRecord, LegalBasis } from '../model/consent.ts';

/** Who receives data, where, and how long it is kept there. */
export interface DescribedReceiver {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ISO 8601, `P13M`, or `session`. */
  readonly duration?: string | undefined;
  /** Or until which day: `2027-05-01`. */
  readonly until?: string | undefined;
}

/** What a record points at, so that one who was not there can read it. */
export interface RecordContext {
  readonly controller: { readonly name: string; readonly address?: string | undefined; readonly privacy?: string | undefined; readonly contact?: string | undefined };
  /** Who hears complaints. */
  readonly authority?: { readonly name: string; readonly address?: string | undefined };
  /** Of the document of what was shown: `https://host/notice/<sha256>.json`. */
  readonly noticeAddress: string;
  /** Each purpose in the words that were shown, and who receives what for it. */
  readonly purposes: readonly { readonly id: string; readonly text: string; readonly lang: string; readonly receivers: readonly DescribedReceiver[] }[];
  /** How long the answer holds, ISO 8601: `P6M`. */
  readonly validFor?: string | undefined;
  /** Where it is taken back. */
  readonly withdrawAt: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Names of W3C DPV 2 (https://w3id.org/dpv) and Dublin Core. */
const CONTEXT: Node = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};

const PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#';

/** Article 6(1) GDPR. */
const LETTERS: Readonly<Record<LegalBasis, string>> = { consent: 'a', contract: 'b', 'legal-obligation': 'c', 'public-task': 'e', 'legitimate-interest': 'f' };

type Purpose = ConsentRecord['purposes'][number];

const legalBasis = ({ basis, explicit }: Purpose): string => (explicit ? 'eu-gdpr:A9-2-a' : `eu-gdpr:A6-1-${LETTERS[basis]}`);

function statusOf({ granted }: Purpose, event: ConsentRecord['event']): string {
  if (granted) return 'dpv:ConsentGiven';
  if (event === 'withdrawn') return 'dpv:ConsentWithdrawn';
  return event === 'expired' ? 'dpv:ConsentExpired' : 'dpv:ConsentRefused';
}

const lasting = (type: string, value: string): Node => ({ '@type': `dpv:${type}`, 'rdf:value': value });

function storage({ country, duration, until }: DescribedReceiver): Node[] {
  const durations = [
    ...(duration === undefined ? [] : [duration === 'session' ? lasting('UntilEventDuration', 'the window is closed') : lasting('TemporalDuration', duration)]),
    ...(until === undefined ? [] : [lasting('UntilTimeDuration', until)]),
  ];
  return [
    ...(country === undefined ? [] : [{ '@type': 'dpv:StorageLocation', 'dpv:hasLocation': { '@id': `loc:${country}` } }]),
    ...durations.map((each) => ({ '@type': 'dpv:StorageDuration', 'dpv:hasDuration': each })),
  ];
}

/** The event of one purpose: when, by whom, how, for how long. */
function eventNode(purpose: Purpose, { at, event, method, age }: ConsentRecord, validFor: string | undefined): Node {
  return {
    '@type': [statusOf(purpose, event), purpose.explicit ? 'dpv:ExplicitlyExpressedConsent' : 'dpv:ExpressedConsent'],
    'dpv:isIndicatedAtTime': at.server ?? at.client,
    'dpv:isIndicatedBy': { '@id': age && method.control === 'guardian' ? 'dpv:GuardianOfDataSubject' : 'dpv:DataSubject' },
    'dpv:hasIndicationMethod': [method.layer, method.control, method.component].filter(Boolean).join(', '),
    ...(validFor && purpose.granted && { 'dpv:hasDuration': lasting('TemporalDuration', validFor) }),
  };
}

/** Whose agreement it is, as far as anybody said: how old, where that was asked. */
function dataSubject(age: ConsentRecord['age']): Node {
  return { '@type': age?.stated === 'below' ? ['dpv:DataSubject', 'dpv:Child'] : 'dpv:DataSubject', ...(age && { 'dct:description': `${age.rule}: ${age.stated}` }) };
}

/** What is written in a form is the person's own; a site's services see no more than the device that asks. */
function personalData({ explicit }: Purpose, { method }: ConsentRecord): Node {
  if (explicit) return { '@id': 'pd:PoliticalOpinion', '@type': ['dpv:PersonalData', 'dpv:SpecialCategoryPersonalData'] };
  return { '@id': method.layer === 'form' ? 'pd:Contact' : 'pd:IPAddress', '@type': 'dpv:PersonalData' };
}

function processNode(purpose: Purpose, record: ConsentRecord, { purposes, validFor }: RecordContext): Node {
  const known = purposes.find(({ id }) => id === purpose.id);
  const receivers = known?.receivers ?? [];
  return {
    '@type': 'dpv:Process',
    'dct:identifier': purpose.id,
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'dct:title': { '@value': known?.text ?? purpose.id, ...(known?.lang && { '@language': known.lang }) } },
    'dpv:hasLegalBasis': { '@id': legalBasis(purpose) },
    'dpv:hasPersonalData': personalData(purpose, record),
    'dpv:hasRecipient': receivers.map(({ name }) => ({ '@type': 'dpv:Recipient', 'dpv:hasName': name })),
    'dpv:hasStorageCondition': receivers.flatMap(storage),
    'dpv:hasConsentStatus': eventNode(purpose, record, validFor),
  };
}

/** Who answers for it, and who hears complaints. */
function parties({ controller: { name, address, privacy, contact }, authority }: RecordContext): Node {
  return {
    'dpv:hasDataController': { '@type': ['dpv:Organisation', 'dpv:DataController'], 'dpv:hasName': name, 'dpv:hasAddress': address, 'dpv:hasContact': [contact, privacy].filter(Boolean) },
    ...(authority && { 'dpv:hasAuthority': { '@type': 'dpv:Authority', 'dpv:hasName': authority.name, 'dpv:hasContact': authority.address } }),
  };
}

/**
 * A record as ISO/IEC TS 27560:2023 lists its fields, in the words of W3C DPV as JSON-LD (profile `record-eu-gdpr`): header, processing, parties, and an event for
 * each purpose. The guide is https://w3id.org/dpv/guides/consent-27560; a record of a site's choice names nobody.
 */
export function describeConsentRecord(record: ConsentRecord, context: RecordContext): Node {
  const { noticeAddress, withdrawAt } = context;
  return {
    '@context': CONTEXT,
    '@id': `urn:uuid:${record.recordId}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': record.recordId,
    'dct:conformsTo': { '@id': `${PROFILE}record-eu-gdpr` },
    'dpv:hasDataSubject': dataSubject(record.age),
    ...parties(context),
    'dpv:hasApplicableLaw': { '@id': 'eu-gdpr:GDPR' },
    'dpv:hasNotice': { '@id': noticeAddress, '@type': 'dpv:ConsentNotice', 'dct:identifier': record.noticeHash, 'dct:hasVersion': record.noticeVersion, 'dct:language': record.language },
    'dpv:hasProcess': record.purposes.map((purpose) => processNode(purpose, record, context)),
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dpv:isExercisedAt': { '@id': withdrawAt } },
    'dpv:hasRight': [{ '@type': ['dpv:DataSubjectRight', 'eu-gdpr:A7-3'], 'dpv:isExercisedAt': { '@id': withdrawAt } }, { '@type': ['dpv:DataSubjectRight', 'eu-gdpr:A77'] }],
  };
}

/** The copy that whoever agreed keeps (profile `receipt-eu-gdpr`): the record whole, and by whom it was handed out. */
export function describeConsentReceipt(record: ConsentRecord, context: RecordContext, created: string): Node {
  const { '@context': names, ...copy } = describeConsentRecord(record, context);
  return {
    '@context': names,
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': `receipt-${record.recordId}`,
    'dct:conformsTo': { '@id': `${PROFILE}receipt-eu-gdpr` },
    'dct:created': created,
    'dct:publisher': context.controller.name,
    'dct:source': copy,
  };
}
