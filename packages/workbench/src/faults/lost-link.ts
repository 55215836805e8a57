import { setTimeout as pass } from 'node:timers/promises';
import { openOpportunity } from './open-opportunity.ts';
import { PETITION } from './people.ts';
import { signUpAt } from './sign-up-at.ts';

const OPPORTUNITY = 'lost';
/** Milliseconds after which a form is a person's. */
const YOUNG = 3500;

/** Signs up those who are known, and waits until the form may be sent. @returns its path, with the token that it came with behind a `#` */
export async function openLostLink(origin: string, known: (place: number) => string, count: number): Promise<string> {
  await openOpportunity(origin, OPPORTUNITY);
  for (let place = 0; place < count; place += 1) await signUpAt(origin, OPPORTUNITY, { shiftIds: ['sat-am'], person: { name: 'Anne-Lise Hansen', email: known(place) }, language: 'nb' });
  const path = `/embed/volunteer/${PETITION.siteId}/${OPPORTUNITY}/lost-link`;
  const page = await (await fetch(`${origin}${path}`)).text();
  const token = /name="formToken" value="([^"]+)"/u.exec(page)?.[1];
  if (token === undefined) throw new Error(`The page for lost links has no form: ${page.slice(0, 300)}`);
  await pass(YOUNG);
  return `${path}#${token}`;
}

/** A form as a browser sends it. */
export function writeForm(address: string, fields: Readonly<Record<string, string>>): string {
  const body = new URLSearchParams(fields).toString();
  const head = [`POST ${address} HTTP/1.1`, 'host: localhost', 'sec-fetch-site: same-origin', 'content-type: application/x-www-form-urlencoded', `content-length: ${body.length}`];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/** The form for lost links, filled in. */
export function askForLink(path: string, fields: object): string {
  const [address = '', formToken = ''] = path.split('#');
  return writeForm(address, { ...fields, formToken });
}
