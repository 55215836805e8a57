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

/** Ports that listen, and how to let them go. */
export interface Listening {
  port: number;
  secondPort: number;
  close(): Promise<void>;
}

/** Listens on `port` (0 = any free one) and, with the same answers, on the next one or else any free one. */
export async function listenTwice(app: FastifyInstance, port: number): Promise<Listening> {
  await app.listen({ host, port });
  const taken = (app.server.address() as AddressInfo).port;
  const answer = (): Server => createServer((request, response) => app.routing(request, response));
  let second = answer();
  let secondPort: number;
  try {
    secondPort = await listenOn(second, port === 0 ? 0 : taken + 1);
  } catch {
    second = answer();
    secondPort = await listenOn(second, 0);
  }
  return {
    port: taken,
    secondPort,
    async close() {
      await Promise.all([app.close(), close(second)]);
    },
  };
}
