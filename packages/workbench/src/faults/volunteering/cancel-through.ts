import { setTimeout as pass } from 'node:timers/promises';
import { PATIENCE } from '../device.ts';
import type { VolunteerEntry } from './compare-volunteers.ts';

/** Milliseconds after which a form is a person's. */
const YOUNG = 3200;
const TRIES = 40;

/** A form of somebody's own page. */
export interface OwnForm {
  readonly entry: VolunteerEntry;
  readonly address: string;
  readonly formToken: string;
}

/** Opens the page behind a link that was mailed. Opening it changes nothing. */
export async function openOwnPage(address: string, entry: VolunteerEntry): Promise<OwnForm> {
  const page = await (await fetch(address)).text();
  const formToken = /name="formToken" value="([^"]+)"/u.exec(page)?.[1];
  if (formToken === undefined) throw new Error(`The page of ${entry.email} has no form: ${page.slice(0, 300)}`);
  return { entry, address, formToken };
}

/** So long as a person takes at least. */
export const readThePage = (): Promise<void> => pass(YOUNG);

async function press({ address, formToken }: OwnForm, shiftId: string): Promise<boolean> {
  const body = new URLSearchParams({ act: 'cancel', [`shift-${shiftId}`]: 'on', formToken });
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' }, signal: AbortSignal.timeout(PATIENCE) });
  await answer.text();
  if (answer.status >= 500) return false;
  if (answer.status !== 303) throw new Error(`A press on “cancel” was answered ${answer.status}`);
  return true;
}

/** Presses “cancel”, again and again while the line is bad, as somebody does whose page did not come. */
export async function cancelThrough(form: OwnForm, shiftId: string): Promise<void> {
  const { entry } = form;
  for (let tries = 0; tries < TRIES && entry.cancelled !== 'told'; tries += 1) {
    entry.cancelled = 'tried';
    const isTold = await press(form, shiftId).catch((error: unknown) => {
      if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false;
      throw error;
    });
    if (isTold) entry.cancelled = 'told';
  }
}
