import { DugnadError, isDugnadError } from '../../errors/errors.ts';
import { resolveAddress } from '../feed/resolve-address.ts';
import { request, type Asking } from '../http/request-json.ts';
import { readAnswer } from './read-answer.ts';

/** How a form is sent to an address that takes forms. */
export interface SendingOptions extends Asking {
  /** Where the form is sent to: a form service, an automation, the script of a spreadsheet. */
  action: string;
  /** `form` (the default) and `multipart` are what plain forms send, and ask no permission beforehand; `json` needs a service that allows it. */
  format?: 'form' | 'multipart' | 'json';
  /** Other names for our fields, `{ email: '_replyto' }`. */
  fields?: Readonly<Record<string, string>>;
  /** Sent along as they are: an access key, a subject. */
  extra?: Readonly<Record<string, string>>;
  /**
   * `no-cors` for a service that lets nobody read its answer: it is then sent as a form, and that it was sent is all that can be
   * known; `abilities.answers` says so. Set it only after having seen that what is sent arrives.
   */
  mode?: 'cors' | 'no-cors';
  /** `manual` where a success is a redirect to a page that may not be read. */
  redirect?: 'follow' | 'manual';
}

/** Many of these addresses end in a spreadsheet, which would run it. */
export const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * Sends the fields, by the names of the form. Resolves when they were taken.
 *
 * @throws {DugnadError} when they were not, or nobody knows
 */
export async function sendForm(options: SendingOptions, named: Record<string, string>, signal: AbortSignal | undefined): Promise<void> {
  const { action, fields = {}, extra = {}, page = globalThis } = options;
  const href = resolveAddress(action, page.document?.baseURI)?.href;
  if (href === undefined) throw new DugnadError('invalid-address', `${action} is not an address that takes a form: write it whole, with https:.`, { src: action });
  const { response, text } = await request({ href, signal, sending: true, init: initOf(options, { ...extra, ...named }) }, options).catch((error: unknown) => {
    throw explained(error);
  });
  demandTaken(href, response);
  const refusal = readAnswer(response, text, new Map(Object.entries(fields).map(([ours, theirs]) => [theirs, ours])));
  if (refusal) throw refusal;
}

function initOf({ format = 'form', mode = 'cors', redirect = 'follow' }: SendingOptions, body: Record<string, string>): RequestInit {
  const headers = { accept: 'application/json' };
  const isJson = format === 'json' && mode === 'cors'; // without permission a browser sends forms only
  return {
    method: 'POST', mode, redirect: mode === 'cors' ? redirect : 'follow',
    ...(isJson ? { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } } : { body: format === 'multipart' ? multipart(body) : new URLSearchParams(body), headers }),
  };
}

function multipart(body: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}

/** Sent on to the same address, but for its scheme, its `www.` or its last slash, the form was lost on the way: what came back is the answer to a reading. */
function demandTaken(href: string, { redirected, url }: Response): void {
  const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/?([?#].*)?$/, '');
  if (redirected && bare(url) === bare(href)) throw new DugnadError('invalid-address', `${href} sends on to ${url}, and what was sent is lost on the way: write the second as the address.`, { src: href });
}

function explained(error: unknown): unknown {
  if (!isDugnadError(error) || error.code !== 'cors-refused') return error;
  return new DugnadError('cors-refused', `${error.src} answers, but this page may not read it: allow its origin there, or, if all arrives, set mode to no-cors.`, { cause: error, src: error.src });
}
