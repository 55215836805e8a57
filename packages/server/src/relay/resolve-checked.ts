import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { ProblemError } from '../problem/problem.ts';
import type { FeedAddress } from './feed-address.ts';
import { isInternalAddress } from './internal-address.ts';

/** Finds the addresses of a name. Injectable, so that tests can lie the way a hostile name server does. */
export type Resolve = (host: string) => Promise<string[]>;

/** One address that may be connected to. */
export interface CheckedAddress {
  address: string;
  family: 4 | 6;
}

/** The system's own resolver, hosts file included: what it says is what a plain connection would have used. */
export async function systemResolve(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map((entry) => entry.address);
}

function checked(address: string): CheckedAddress {
  return { address, family: isIP(address) === 6 ? 6 : 4 };
}

async function ask(host: string, resolve: Resolve): Promise<string[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new ProblemError('network', 'The name of the site is not known.', { cause });
  }
}

/**
 * Resolves a site once and returns the addresses to connect to. One internal address among several refuses all: a
 * name that answers with both is either an attack or a mistake, and which one gets connected to would be chance.
 * @throws ProblemError `network` or `address-refused`
 */
export async function resolveChecked(target: FeedAddress, resolve: Resolve, allowed: ReadonlySet<string>): Promise<CheckedAddress[]> {
  if (isIP(target.host) !== 0) return [checked(target.host)];
  const addresses = await ask(target.host, resolve);
  if (addresses.length === 0) throw new ProblemError('network', 'The name of the site has no address.');
  const inside = addresses.some((address) => !allowed.has(`${address}:${target.port}`) && isInternalAddress(address));
  if (inside) {
    throw new ProblemError('address-refused', 'The name leads to an address inside a network.', {
      errors: [{ pointer: '/query/src', code: 'internal-address' }],
    });
  }
  return addresses.map(checked);
}
