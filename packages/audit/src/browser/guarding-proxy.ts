/** Between browser and network, where somebody may refuse addresses: it sees every request of the browser, also of workers, of redirects and of sockets. */
import { lookup } from 'node:dns/promises';
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, isIP, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Says why an address must not be asked, or nothing.
 * @param url the address; of an encrypted one, only as far as the host and port.
 * @param addresses what the host's name means at this moment: exactly these are connected to, so a name cannot change its meaning in between.
 */
export type RefuseAddress = (url: string, addresses: readonly string[]) => string | undefined | Promise<string | undefined>;

interface Place {
  readonly host: string;
  readonly port: number;
}

/** What is refused, and how much may still come: counted while it comes, for all of the browser's requests together. */
interface Guard {
  readonly refuse: RefuseAddress;
  left: number;
}

/** Hangs up once more has come than may. */
function count(guard: Guard, from: Duplex | IncomingMessage, hangUp: () => void): void {
  from.on('data', (part: Buffer) => {
    guard.left -= part.length;
    if (guard.left < 0) hangUp();
  });
}

export interface GuardingProxy {
  readonly port: number;
  close(): Promise<void>;
}

async function allowedAddress(url: string, { host }: Place, { refuse, left }: Guard): Promise<string | undefined> {
  if (left < 0) return undefined;
  const bare = host.replace(/^\[|\]$/g, '');
  const addresses = isIP(bare) ? [bare] : (await lookup(bare, { all: true })).map(({ address }) => address);
  return (await refuse(url, addresses)) === undefined ? addresses[0] : undefined;
}

function readPlace(authority: string): Place {
  const { hostname, port } = new URL(`http://${authority}`);
  return { host: hostname, port: Number(port || 80) };
}

async function tunnel(message: IncomingMessage, client: Duplex, guard: Guard): Promise<void> {
  const end = (): void => void client.destroy();
  client.on('error', end);
  try {
    const authority = message.url ?? '';
    const port = Number(/:(\d+)$/.exec(authority)?.[1] ?? 443);
    const place = { ...readPlace(authority), port };
    // An unencrypted socket asks for a tunnel too.
    const address = await allowedAddress(`${port === 80 ? 'http' : 'https'}://${authority}/`, place, guard);
    if (address === undefined) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const server = connect({ host: address, port }, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    count(guard, server, () => server.destroy());
    server.on('error', end);
    server.on('close', end);
    client.on('close', () => server.destroy());
  } catch {
    end();
  }
}

async function forward(message: IncomingMessage, response: ServerResponse, guard: Guard): Promise<void> {
  const fail = (status: number): void => void (response.headersSent ? response.destroy() : response.writeHead(status).end());
  try {
    const url = new URL(message.url ?? '');
    const address = await allowedAddress(url.href, { host: url.hostname, port: Number(url.port || 80) }, guard);
    if (address === undefined) return fail(403);
    const onward = ask({ host: address, port: url.port || 80, path: url.pathname + url.search, method: message.method, headers: { ...message.headers, host: url.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      count(guard, answer, () => response.destroy());
      answer.pipe(response);
    });
    onward.on('error', () => fail(502));
    // Whoever has left asks for nothing more.
    response.on('close', () => onward.destroy());
    message.pipe(onward);
  } catch {
    fail(502);
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

/** @param mostBytes more than this is not handed on, from all sites together. */
export async function startGuardingProxy(refuse: RefuseAddress, mostBytes = Infinity): Promise<GuardingProxy> {
  const guard: Guard = { refuse, left: mostBytes };
  const server = createServer((message, response) => void forward(message, response, guard));
  server.on('connect', (message, client) => void tunnel(message, client, guard));
  const port = await listen(server);
  const close = (): Promise<void> => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { port, close };
}
