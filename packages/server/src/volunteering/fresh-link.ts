import { hashToken, makeToken } from '../secrets/make-secrets.ts';
import type { FreshLink } from '../store/opportunity-store.ts';

/** A personal link to a sign-up, of which the store keeps the hash. */
export function freshLink(): FreshLink {
  const token = makeToken();
  return { token, tokenHash: hashToken(token) };
}
