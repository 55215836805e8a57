import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { openWholeServer } from './whole-server.test.page.ts';
import type { WholeServer } from './whole-server.test.page.ts';

/** A server that listens on loopback, and does not wait long. */
export interface Listening extends WholeServer {
  url: string;
  port: number;
}

export async function listenShortly(context: Pick<TestContext, 'after'>, arriveWithin = { headers: 400, request: 800 }): Promise<Listening> {
  const server = await openWholeServer(context, { arriveWithin });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.app.server.address() as AddressInfo;
  return { ...server, port, url: `http://127.0.0.1:${port}` };
}

/** Somebody at the other end of a line. */
export interface Line {
  socket: Socket;
  /** All that has been answered so far. */
  heard(): string;
  isOver(): boolean;
  /** Resolves when the server has closed the line. */
  over: Promise<unknown>;
}

export async function openLine(context: Pick<TestContext, 'after'>, port: number, first = ''): Promise<Line> {
  const socket = connect(port, '127.0.0.1');
  context.after(() => socket.destroy());
  let [heard, isOver] = ['', false];
  // A line that the server closes while a byte is on its way is reset.
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => void (heard += chunk.toString()));
  const over = once(socket, 'close').then(() => void (isOver = true));
  await once(socket, 'connect');
  if (first !== '') socket.write(first);
  return { socket, heard: () => heard, isOver: () => isOver, over };
}

/** One byte after each answer that somebody else gets, until the server has had enough. Returns how many others were answered. */
export async function dripUntilClosed({ url }: Listening, lines: readonly Line[], byte: string): Promise<number> {
  let answered = 0;
  while (lines.some((line) => !line.isOver())) {
    for (const { socket } of lines) if (socket.writable) socket.write(byte);
    const { status } = await fetch(`${url}/health`, { headers: { connection: 'close' } });
    if (status !== 200) throw new Error(`Somebody else was answered with ${status}.`);
    answered += 1;
  }
  return answered;
}
