import { ProblemError } from '../problem/problem.ts';
import { feedAddress } from '../relay/feed-address.ts';
import { isInternalAddress } from '../relay/internal-address.ts';

/** Says why the browser must not ask an address, or nothing; `addresses` are what the name means at this moment. */
export type RefuseAddress = (url: string, addresses: readonly string[]) => string | undefined;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const HOST_AND_PORT = /^[^\s/:]+:\d+(?:[/?#]|$)/;

/** `example.org` is what people type. */
function withScheme(typed: string): string {
  return SCHEME.test(typed) && !HOST_AND_PORT.test(typed) ? typed : `https://${typed}`;
}

/**
 * The address of a page, by the rules of the feed relay.
 * @throws ProblemError `invalid-input`, with a sentence for whoever typed it
 */
export function auditAddress(typed: string, allowed: ReadonlySet<string>): string {
  const invalid = (detail: string, code: string): ProblemError => new ProblemError('invalid-input', detail, { errors: [{ pointer: '/address', code }] });
  if (typed.trim() === '') throw invalid('Type the address of a page.', 'address-missing');
  const address = withScheme(typed.trim());
  if (!/^https?:/i.test(address)) throw invalid('Only addresses that begin with https:// or http:// are opened.', 'scheme');
  try {
    return feedAddress(address, allowed).url.href;
  } catch (error) {
    if (error instanceof ProblemError) throw invalid(error.message, error.errors[0]?.code ?? error.code);
    throw error;
  }
}

/** The same rules for every request of the browser, whatever the page asks for; of the address itself only its place matters then. */
export function refuseInternal(allowed: ReadonlySet<string>): RefuseAddress {
  return (url, addresses) => {
    try {
      const { port } = feedAddress(new URL(url).origin, allowed);
      const inside = addresses.some((address) => !allowed.has(`${address}:${port}`) && isInternalAddress(address));
      return inside ? 'The name leads to an address inside a network.' : undefined;
    } catch (error) {
      return error instanceof ProblemError ? error.message : 'The address cannot be read.';
    }
  };
}
