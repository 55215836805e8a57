import { setTimeout as pass } from 'node:timers/promises';
import { PATIENCE } from './device.ts';
import type { Line } from './try-through.ts';

/** Milliseconds after which a form is a person's. */
const YOUNG = 3200;
const TRIES = 40;

/** Where somebody is led whose link leads nowhere any more. */
export const NOBODY = 'nobody has this link';

/** A form of a page behind a link that was mailed. */
export interface OpenForm {
  readonly address: string;
  readonly formToken: string;
}

/** What one presses. `tried`: nothing came back so far; `told`: the page that follows did. */
export type Pressed = 'told' | 'tried';

/** Opens the page. Opening it changes nothing. */
export async function openForm(address: string): Promise<OpenForm> {
  const page = await (await fetch(address)).text();
  const formToken = /name="formToken" value="([^"]+)"/u.exec(page)?.[1];
  if (formToken === undefined) throw new Error(`The page ${address} has no form: ${page.slice(0, 300)}`);
  return { address, formToken };
}

/** So long as a person takes at least. */
export const readThePage = (): Promise<void> => pass(YOUNG);

/** What breaks on the way, and not what a server says. */
function onlyBroken(error: unknown): undefined {
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return undefined;
  throw error;
}

async function press({ address, formToken }: OpenForm, fields: Readonly<Record<string, string>>): Promise<string | undefined> {
  const body = new URLSearchParams({ ...fields, formToken });
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' }, signal: AbortSignal.timeout(PATIENCE) });
  await answer.text();
  if (answer.status >= 500) return undefined;
  if (answer.status === 404) return NOBODY;
  if (answer.status !== 303) throw new Error(`A press on ${address} was answered ${answer.status}`);
  return answer.headers.get('location') ?? '';
}

/**
 * Presses the button, again and again while the line is bad, as somebody does whose page did not come.
 *
 * @returns where the server leads on to; nothing where no answer came at all
 */
export async function pressThrough(form: OpenForm, fields: Readonly<Record<string, string>>, line: Line): Promise<string | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await line.settled();
    const led = await press(form, fields).catch(onlyBroken);
    if (led !== undefined) return led;
  }
  return undefined;
}

/** Reads a page again and again until it comes. */
export async function readThrough(address: string, line: Line): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await line.settled();
    const page = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).then(async (answer) => (answer.status < 500 ? answer.text() : undefined)).catch(onlyBroken);
    if (page !== undefined) return page;
  }
  throw new Error(`${address} did not come`);
}
