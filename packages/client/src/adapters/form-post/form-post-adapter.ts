import { DugnadError, isDugnadError } from '../../errors/errors.ts';
import type { Petition, PetitionInput } from '../../model/petition.ts';
import type { SignatureInput, SignatureReceipt } from '../../model/signature.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import type { PetitionPort, WriteOptions } from '../../ports/petition-port.ts';
import { completePetition } from '../answer/complete-petition.ts';
import { resolveAddress } from '../feed/resolve-address.ts';
import { request, type Asking } from '../http/request-json.ts';
import { flattenSignature } from './flatten-signature.ts';
import { readAnswer } from './read-answer.ts';
import { standingOf } from './standing-of.ts';

export interface FormPostOptions extends Asking {
  /** Where the form is sent to: a form service, an automation, the script of a spreadsheet. */
  action: string;
  /** The petition itself, or what reads it: `() => readPetitionJson({ src })`. */
  petition: PetitionInput | ((how?: ReadOptions) => Promise<Petition>);
  /** `form` (the default) and `multipart` are what plain forms send, and ask no permission beforehand; `json` needs a service that allows it. */
  format?: 'form' | 'multipart' | 'json';
  /** Other names for our fields, `{ email: '_replyto' }`. */
  fields?: Readonly<Record<string, string>>;
  /** Sent along as they are: an access key, a subject. */
  extra?: Readonly<Record<string, string>>;
  /**
   * `no-cors` for a service that lets nobody read its answer: it is then sent as a form, and that it was sent is all that can be
   * known; `abilities.answers` says so. Set it only after having seen that signatures arrive.
   */
  mode?: 'cors' | 'no-cors';
  /** `manual` where a success is a redirect to a page that may not be read. */
  redirect?: 'follow' | 'manual';
}

type Posted = { content: string; done: Promise<SignatureReceipt> };

/** A petition whose signatures go to any address that takes a form. Nobody confirms, and nobody counts. */
export function createFormPostAdapter(options: FormPostOptions): PetitionPort {
  const { action, mode, petition } = options;
  const posted = new Map<string, Posted>();
  const readPetition = async (how: ReadOptions = {}): Promise<Petition> => {
    demandWanted(how.signal);
    return standingOf(typeof petition === 'function' ? await petition(how) : completePetition(petition), Date.now());
  };
  return {
    src: action,
    abilities: { confirms: false, counts: false, ...(mode === 'no-cors' ? { answers: false } : {}) },
    readPetition,
    async sign(signature, how) {
      const content = JSON.stringify(signature);
      const known = posted.get(how.idempotencyKey);
      if (known && known.content !== content) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.');
      if (known) return known.done;
      const done = readPetition(how).then((shown) => post(options, shown, signature, how)); // kept before anything is awaited: a second press finds it
      posted.set(how.idempotencyKey, { content, done });
      done.catch(() => posted.delete(how.idempotencyKey)); // to be tried again
      return done;
    },
    readCount: async () => unsupported('counts'),
    confirm: async () => unsupported('confirms'),
  };
}

function unsupported(what: string): never {
  throw new DugnadError('not-supported', `An address that takes a form ${what} nothing.`);
}

function demandWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal.reason });
}

/** The same for the same key, so that it is the same after a reload: `3F2A-91BC`. */
const referenceOf = (key: string): string => key.replace(/[^a-z\d]/gi, '').slice(0, 8).toUpperCase().replace(/^.{4}(?=.)/, '$&-');

async function post(options: FormPostOptions, petition: Petition, signature: SignatureInput, { idempotencyKey, signal }: WriteOptions): Promise<SignatureReceipt> {
  const { fields = {}, extra = {}, page = globalThis } = options;
  // There is nobody behind the address who would say what is wrong, so it is said here. The schemas come when they are needed.
  const { checkSignature, demandOpen } = await import('../answer/check-signature.ts');
  demandOpen(petition, Date.now());
  const checked = checkSignature(petition, signature);
  const href = resolveAddress(options.action, page.document?.baseURI)?.href;
  if (href === undefined) throw new DugnadError('invalid-address', `${options.action} is not an address that takes a form: write it whole, with https:.`, { src: options.action });
  const reference = referenceOf(idempotencyKey);
  const body = { ...extra, ...flattenSignature({ signature: checked, petition: petition.id, reference, idempotencyKey }, fields) };
  const { response, text } = await request({ href, signal, sending: true, init: initOf(options, body) }, options).catch((error: unknown) => {
    throw explained(error);
  });
  demandTaken(href, response);
  const refusal = readAnswer(response, text, new Map(Object.entries(fields).map(([ours, theirs]) => [theirs, ours])));
  if (refusal) throw refusal;
  return { reference, status: 'received', deleteAfter: petition.retention.deleteAfter };
}

function initOf({ format = 'form', mode = 'cors', redirect = 'follow' }: FormPostOptions, body: Record<string, string>): RequestInit {
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
  return new DugnadError('cors-refused', `${error.src} answers, but does not let this page read its answer: allow the page's origin there, or, when signatures arrive although, set mode to no-cors.`, { cause: error, src: error.src });
}
