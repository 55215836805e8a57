import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from '@dugnad/server';

/** Nobody but this machine: a sample site has no business on a network. */
const host = '127.0.0.1';

/** True for the error of a port that cannot be had. */
export function isPortError(error: unknown): error is Error & { code: 'EADDRINUSE' | 'EACCES' } {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A second port with the same answers. */
export interface SecondPort {
  port: number;
  close(): Promise<void>;
}

/** Listens beside `port` as well, or else on any free one: to a browser that is another site. */
export async function listenBeside(app: FastifyInstance, port: number): Promise<SecondPort> {
  const answer = (): Server => createServer((request, response) => app.routing(request, response));
  let second = answer();
  let taken: number;
  try {
    taken = await listenOn(second, port === 0 ? 0 : port + 1);
  } catch {
    second = answer();
    taken = await listenOn(second, 0);
  }
  return { port: taken, close: () => close(second) };
}
