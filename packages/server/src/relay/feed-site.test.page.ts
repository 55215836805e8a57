import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import type { TestContext } from 'node:test';

/** A small calendar, as a site would publish it. */
export const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260101\r\nSUMMARY:Kafé på Grønlia\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

/** A site on loopback that remembers what it was asked. */
export interface FeedSite {
  port: number;
  /** `127.0.0.1:port`, for `allowAddresses`. */
  place: string;
  asked: { url: string; headers: IncomingHttpHeaders }[];
}

async function listen(server: Server, address: string, port: number, context: TestContext): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  context.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** Starts a site that answers with `listener`; it closes with the test. */
export async function feedSite(context: TestContext, listener: RequestListener, address = '127.0.0.1', port = 0): Promise<FeedSite> {
  const asked: FeedSite['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    listener(request, response);
  });
  context.after(() => server.closeAllConnections());
  const taken = await listen(server, address, port, context);
  return { port: taken, place: `${address}:${taken}`, asked };
}

/** A site that speaks no HTTP: gives the first bytes of each connection and hangs up. */
export async function socketSite(context: TestContext): Promise<{ port: number; place: string; first: Promise<Buffer> }> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      resolve(bytes);
      socket.destroy();
    });
  });
  const port = await listen(server, '127.0.0.1', 0, context);
  return { port, place: `127.0.0.1:${port}`, first: promise };
}

/** Answers with the calendar. */
export const sendCalendar: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendar);
};
