import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryConsentLog } from '@dugnad/client/memory';
import type { ConsentHow, ConsentReceipt } from '@dugnad/client/ports';
import { hashText } from '@dugnad/client/submission';
import { changedConfig } from '../sample-config.page.ts';
import { makeReceipt } from './make-receipt.ts';

const log = createMemoryConsentLog();
const answers = { statistics: true, video: false, map: false };

const answer = (event: Event): void => {
  const { port, provide } = event as Event & { port: string; provide: (own: typeof log) => void };
  if (port === 'consent-log') provide(log);
};

async function receipt(records?: string): Promise<ConsentReceipt> {
  const shown = await fixture(html`<section><h2>Choose what you allow</h2><label><input type="checkbox" /> Films</label><button>Save my choices</button></section>`);
  const how: ConsentHow = { layer: 'choices', control: 'save', component: 'dugnad-consent 0.1.0', language: 'en', shown };
  return makeReceipt(changedConfig(records === undefined ? {} : { records }), answers, how);
}

describe('a receipt', () => {
  before(() => document.addEventListener('dugnad-port-request', answer));
  after(() => document.removeEventListener('dugnad-port-request', answer));

  it('says what holds now, and what its owner has before them', async () => {
    const { record, notice } = await receipt();
    expect(record.purposes.map(({ id, granted }) => [id, granted])).to.deep.equal(Object.entries(answers));
    expect([record.event, record.method.control]).to.deep.equal(['given', 'receipt']);
    expect(await hashText(notice)).to.equal(record.noticeHash);
  });

  it('has the number under which the proof is kept', async () => {
    const { record } = await receipt('https://proof.example/api/v1/consent-events');
    expect(log.entries.at(-1)?.records.map(({ recordId }) => recordId)).to.deep.equal([record.recordId]);
  });

  it('points at where the notice is published', async () => {
    const { record, document: described } = await receipt('https://proof.example/api/v1/consent-events');
    const { 'dpv:hasNotice': notice } = described['dct:source'] as { 'dpv:hasNotice': { '@id': string } };
    expect(notice['@id']).to.equal(`https://proof.example/notice/${record.noticeHash}.json`);
  });

  it('names the notice by its content where nobody publishes it, and sends nothing', async () => {
    const before = log.entries.length;
    const { document: described } = await receipt();
    const { 'dpv:hasNotice': notice } = described['dct:source'] as { 'dpv:hasNotice': { '@id': string } };
    expect(notice['@id']).to.match(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    expect(log.entries.length).to.equal(before);
  });

  it('leads back to the choices, without what the page was asked', async () => {
    const { withdrawAt } = await receipt();
    expect(withdrawAt).to.equal(`${location.origin}${location.pathname}#dugnad-choices`);
  });

  it('leaves nothing on the device', async () => {
    const kept = (): string => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]);
    const before = kept();
    await receipt('https://proof.example/api/v1/consent-events');
    expect(kept()).to.equal(before);
  });
});
