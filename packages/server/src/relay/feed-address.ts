import { isIP } from 'node:net';
import { ProblemError } from '../problem/problem.ts';
import { isInternalAddress } from './internal-address.ts';

const defaultPorts: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** Ports where web servers live. Others belong to mail, databases and caches, which a GET must not reach. */
const usualPorts = new Set(['80', '443', '8080', '8443']);

/** Names that never lead to a public site (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`, and habit). */
const localName = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|corp|home|lan|private|home\.arpa)$/;

const longestAddress = 2048;

/** Where a feed is to be read, in the form that is checked and connected to. */
export interface FeedAddress {
  url: URL;
  /** The name or literal without brackets and trailing dots. */
  host: string;
  port: number;
}

function refuse(detail: string, code: string): never {
  throw new ProblemError('address-refused', detail, { errors: [{ pointer: '/query/src', code }] });
}

function invalid(detail: string): never {
  throw new ProblemError('invalid-address', detail, { errors: [{ pointer: '/query/src', code: 'invalid-address' }] });
}

function parse(src: string, base: URL | undefined): URL {
  if (src.length > longestAddress) invalid(`An address has at most ${longestAddress} characters.`);
  const webcal = src.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(webcal, base?.href)) invalid('The address cannot be read.');
  return new URL(webcal, base?.href);
}

/** The parsed form makes one notation of all: `0x7f.1`, `2130706433` and fullwidth digits have become `127.0.0.1` by then. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '').toLowerCase();
}

/** A number where the last part of a name should be: an IPv4 address in a notation that only some readers understand. */
const numericEnd = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;

function checkPlace(host: string, port: string): void {
  if (!usualPorts.has(port)) refuse('Only the usual ports of web sites are read.', 'port');
  const inside = isIP(host) === 0 ? numericEnd.test(host) : isInternalAddress(host);
  if (inside) refuse('Addresses inside a network are not read.', 'internal-address');
  // A name without a dot is looked up in the network of the server itself.
  if (isIP(host) === 0 && (!host.includes('.') || localName.test(host))) refuse('Names inside a network are not read.', 'internal-name');
}

/** Scheme and user: what no exemption lifts. Returns the scheme's own port. */
function checkForm(url: URL): string {
  const port = defaultPorts[url.protocol];
  if (port === undefined) refuse('Only http, https and webcal addresses are read.', 'scheme');
  if (url.username !== '' || url.password !== '') refuse('Addresses with a user name or password are not read.', 'credentials');
  return port;
}

/**
 * Reads and checks what somebody asked for (or, with `base`, what a redirect leads to).
 * `allowed` holds `host:port` pairs that are exempt; it exists for tests and is empty in service.
 * @throws ProblemError `invalid-address` or `address-refused`
 */
export function feedAddress(src: string, allowed: ReadonlySet<string>, base?: URL): FeedAddress {
  const url = parse(src, base);
  const defaultPort = checkForm(url);
  const host = bareHost(url);
  if (host === '') invalid('The address names no site.');
  const port = url.port || defaultPort;
  if (!allowed.has(`${host}:${port}`)) checkPlace(host, port);
  url.hash = '';
  return { url, host, port: Number(port) };
}
