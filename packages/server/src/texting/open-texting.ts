import type { ShortTextRenderer } from '@dugnad/client/hosted';
import type { SmsSettings } from '../config/read-sms.ts';
import type { Store } from '../store/store.ts';
import type { Texting } from './deliver-text.ts';
import { createFileGateway } from './file-gateway.ts';
import { createHttpGateway } from './http-gateway.ts';
import { keepTextCountsIn } from './keep-text-counts.ts';

/** The way out for text messages, and what is left of the month. */
export function openTexting({ gateway, limit }: SmsSettings, { store, folder, render }: { store: Store; folder: string; render: ShortTextRenderer }): Texting {
  return { gateway: gateway === 'file' ? createFileGateway(folder) : createHttpGateway(gateway), allowance: keepTextCountsIn(store, limit), render };
}
