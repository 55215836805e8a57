import { SAMPLE_HELP_POINT } from '@dugnad/client/contract';
import type { PageData } from '@dugnad/client/hosted';
import { HelpPointSchema } from '@dugnad/client/model';
import { parse } from 'valibot';

import { NOW, site } from './sample-help.page.ts';

const point = parse(HelpPointSchema, { ...SAMPLE_HELP_POINT, contact: { ...SAMPLE_HELP_POINT.contact, name: { nb: 'Kari Lund', en: 'Kari Lund' } } });

/** Where one asks for help on the sample site, with its form. */
export const askForm: PageData['help'] = { site, now: NOW, point, formToken: 't0ken', idempotencyKey: '0b0f7c1e-6f0a-4b7e-9f86-3f2a3f0f5d11' };

/** What the holder of a status link sees, just after it was sent. */
export const wholeRequest: PageData['help-request'] = {
  site, now: NOW, point, formToken: 't0ken',
  request: { reference: 'K7QD-M2XP', status: 'received', what: 'Bære et skap ned fra loftet', when: { kind: 'date', date: '2026-12-07', time: '17:00' }, sent: '2026-12-01T12:00:00Z', answerBy: '2026-12-04T12:00:00Z', contact: point.contact, deleteAfter: '2027-03-07' },
};

/** Each page about asking for help as it is most often seen. */
export const askSamples: Pick<PageData, 'help' | 'help-asked' | 'help-request' | 'help-withdrawn'> = {
  help: askForm,
  'help-asked': { site, now: NOW, point, receipt: { reference: 'K7QD-M2XP', status: 'received', token: 's3cret', contact: point.contact, answerBy: '2026-12-04T12:00:00Z', deleteAfter: '2027-03-07' } },
  'help-request': wholeRequest,
  'help-withdrawn': { site, now: NOW, point },
};
