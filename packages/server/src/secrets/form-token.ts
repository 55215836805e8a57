import { sameSecret, signText } from './make-secrets.ts';

/** `young`: sent faster than a person fills in a form. `old`: the page has stood open for longer than a day. */
export type FormTokenState = 'good' | 'young' | 'old' | 'forged';

const YOUNGEST_MS = 3000;
const OLDEST_MS = 24 * 3_600_000;

/** A form of this petition was handed out at this time. Nothing is kept of it; reload and Back keep it good. */
export function makeFormToken(secret: string, petitionId: string, now: number): string {
  const time = now.toString(36);
  return `${time}.${signText(secret, 'form', `${petitionId}\0${time}`)}`;
}

/** What a token that came with a form is worth. */
export function readFormToken(secret: string, petitionId: string, token: string | undefined, now: number): FormTokenState {
  const [time, signature, ...more] = (token ?? '').split('.');
  if (!time || !signature || more.length > 0) return 'forged';
  if (!sameSecret(signature, signText(secret, 'form', `${petitionId}\0${time}`))) return 'forged';
  const age = now - Number.parseInt(time, 36);
  if (age < YOUNGEST_MS) return 'young';
  return age > OLDEST_MS ? 'old' : 'good';
}

/** The token of a page that comes back: the same one as long as it holds, so that whoever was too quick, or left something out, is not too quick again. */
export function keepFormToken(secret: string, petitionId: string, token: string | undefined, now: number): string {
  const state = readFormToken(secret, petitionId, token, now);
  return token !== undefined && (state === 'good' || state === 'young') ? token : makeFormToken(secret, petitionId, now);
}
