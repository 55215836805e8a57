import { DugnadError } from '../../errors/errors.ts';
import type { Petition } from '../../model/petition.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import { resolveAddress } from '../feed/resolve-address.ts';
import { request, type Asking } from '../http/request-json.ts';
import { readProblem } from '../http/read-problem.ts';

/** Where a petition is written down: in a `<script type="application/json">` inside an element, or in a file. */
export type PetitionPlace = { element: Pick<ParentNode, 'querySelector'> } | { src: string };

/**
 * The petition that a webmaster wrote, checked. The schemas are loaded only now.
 *
 * @throws {DugnadError} `not-found` for an element without it; `invalid-data` with what is wrong; the causes of a reading
 */
export async function readPetitionJson(place: PetitionPlace, how: ReadOptions & Asking = {}): Promise<Petition> {
  const [src, text] = 'element' in place ? ['The petition in the page', inside(place.element)] : [place.src, await read(place.src, how)];
  const { parsePetition } = await import('./parse-petition.ts');
  return parsePetition(text, src);
}

function inside(element: Pick<ParentNode, 'querySelector'>): string {
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  if (text) return text;
  throw new DugnadError('not-found', 'There is no petition in the element: put its JSON into a <script type="application/json"> inside.');
}

async function read(src: string, { signal, refresh, ...asking }: ReadOptions & Asking): Promise<string> {
  const href = resolveAddress(src, (asking.page ?? globalThis).document?.baseURI)?.href;
  if (href === undefined) throw new DugnadError('invalid-address', `${src} is not an address that can be read.`, { src });
  const { response, text } = await request({ href, signal, sending: false, init: { cache: refresh ? 'no-cache' : 'default' } }, asking);
  if (!response.ok) throw readProblem(response, text);
  return text;
}
