import type { ConsentRecord } from '@dugnad/client/model';
import type { ConsentHow, ConsentReceipt } from '@dugnad/client/ports';
import { SamplePort, sampleConfig } from '../choices/sample-port.page.ts';

export const sampleRecord: ConsentRecord = {
  recordId: '0b9f6c1e-5d0c-4d53-9f0a-5b7d3c2e1a00',
  schema: 'dugnad-consent-1',
  noticeVersion: '2026-11',
  noticeHash: 'a'.repeat(64),
  language: 'en',
  easyLanguage: false,
  purposes: [
    { id: 'statistics', granted: true, basis: 'consent', explicit: false },
    { id: 'video', granted: false, basis: 'consent', explicit: false },
    { id: 'youtube', granted: true, basis: 'consent', explicit: false },
  ],
  event: 'given',
  method: { layer: 'choices', control: 'receipt', component: 'dugnad-consent 0.1.0' },
  at: { client: '2026-11-29T10:05:00.000Z' },
  origin: 'https://gronlia.example',
};

const notice = {
  controller: { name: sampleConfig.controller.name },
  purposes: sampleConfig.purposes.map(({ id, text }) => ({ id, text: { lang: 'en', value: (text as Record<string, string>)['en'] }, services: sampleConfig.services.filter(({ purpose }) => purpose === id) })),
  words: ['Choose what you allow', 'A line with <b>signs</b> & "marks"'],
  options: ['Save my choices'],
};

export const sampleReceipt: ConsentReceipt = {
  record: sampleRecord,
  notice: JSON.stringify(notice),
  withdrawAt: 'https://gronlia.example/om#dugnad-choices',
  document: { '@type': 'dpv:ConsentReceipt', 'dct:title': '</script><script>alert(1)</script>' },
};

/** A site that hands out receipts, or fails to. */
export class ReceiptPort extends SamplePort {
  readonly asked: ConsentHow[] = [];
  isBroken = false;

  receipt(how: ConsentHow): Promise<ConsentReceipt> {
    this.asked.push(how);
    return this.isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(sampleReceipt);
  }
}
