/**
 * Between clients and server, and up to no good: each write meets the fault that it is given. It reads an answer wholly before
 * it passes it on, so that it knows what the server has done; what it then breaks falls between commit and answer.
 */
import { Agent, createServer, request as forward, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fallsBetween, type Fault } from './choose-fault.ts';

/** A write on its way. */
export interface PassingWrite {
  readonly path: string;
  /** As the client sent it, without quotes. */
  readonly key: string;
}

export interface FaultProxyOptions {
  readonly upstreamPort: number;
  fault(write: PassingWrite): Fault;
  /** Milliseconds that a slow answer takes. */
  slowness(): number;
  /** The first bytes of an answer that says "done" have come: what it answers is committed. True breaks the client's connection. */
  answerBegins?(write: PassingWrite): boolean;
}

/** What the proxy did. */
export interface ProxyCounts {
  writes: number;
  faults: Partial<Record<Fault, number>>;
  /** Times that a write was committed and its client was not told, by our doing. */
  betweenCommitAndAnswer: number;
  /** Times that the server broke the connection, or was not there. */
  broken: number;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly write: PassingWrite;
}

const ANYBODY = { 'access-control-allow-origin': '*', 'content-type': 'text/html' };

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A form that was taken is answered by the way to another page. */
const isDone = ({ status }: Pick<Answer, 'status'>): boolean => status >= 200 && status < 400;

const statusOf = ({ statusCode = 502 }: IncomingMessage): number => statusCode;

export class FaultProxy {
  readonly counts: ProxyCounts = { writes: 0, faults: {}, betweenCommitAndAnswer: 0, broken: 0 };
  /** Writes that the server has and has not answered. */
  readonly inFlight = new Set<PassingWrite>();
  readonly #options: FaultProxyOptions;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });
  readonly #server: Server;

  constructor(options: FaultProxyOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => {
        this.counts.broken += 1;
        response.destroy();
      });
    });
  }

  /** @returns its port */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const write = { path: request.url ?? '/', key: String(request.headers['idempotency-key'] ?? '').replaceAll('"', '') };
    const passing = { request, response, body, write };
    if (request.method !== 'POST') {
      this.#tell(response, await this.#pass(passing));
      return;
    }
    const fault = this.#options.fault(write);
    this.counts.writes += 1;
    this.counts.faults[fault] = (this.counts.faults[fault] ?? 0) + 1;
    if (fault === 'drop-before') response.destroy();
    else if (fault === 'error-before') response.writeHead(500, ANYBODY).end('<h1>500</h1>');
    else await this.#reach(passing, fault);
  }

  /** The server hears of it. */
  async #reach(passing: Passing, fault: Fault): Promise<void> {
    const { response } = passing;
    const first = this.#pass(passing);
    if (fault === 'duplicate') await first;
    const second = fault.startsWith('duplicate') ? this.#pass(passing) : first;
    const [, answer] = await Promise.all([first, second]);
    if (response.destroyed) return;
    if (isDone(answer) && fallsBetween(fault)) this.counts.betweenCommitAndAnswer += 1;
    await this.#tellAfter(response, answer, fault);
  }

  async #tellAfter(response: ServerResponse, answer: Answer, fault: Fault): Promise<void> {
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, this.#options.slowness()));
    if (fault === 'cut-after') response.destroy();
    else if (fault === 'error-after') response.writeHead(500, ANYBODY).end('<h1>500</h1>');
    else if (fault === 'truncated') this.#tellHalf(response, answer);
    else this.#tell(response, answer);
  }

  #tell(response: ServerResponse, { status, headers, body }: Answer): void {
    const { 'transfer-encoding': _chunked, connection: _connection, 'keep-alive': _keepAlive, ...rest } = headers;
    response.writeHead(status, { ...rest, 'content-length': body.length }).end(body);
  }

  #tellHalf(response: ServerResponse, { status, headers, body }: Answer): void {
    const { 'transfer-encoding': _chunked, connection: _connection, 'keep-alive': _keepAlive, ...rest } = headers;
    response.writeHead(status, { ...rest, 'content-length': body.length });
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  }

  async #pass({ request, response, body, write }: Passing): Promise<Answer> {
    if (request.method !== 'POST') {
      const message = await this.#forward(request, body);
      return { status: statusOf(message), headers: message.headers, body: await readBody(message) };
    }
    const tracked = { ...write };
    this.inFlight.add(tracked);
    try {
      const message = await this.#forward(request, body);
      const status = statusOf(message);
      if (isDone({ status }) && this.#options.answerBegins?.(write)) {
        this.counts.betweenCommitAndAnswer += 1;
        response.destroy();
      }
      return { status, headers: message.headers, body: await readBody(message) };
    } finally {
      this.inFlight.delete(tracked);
    }
  }

  #forward({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { connection: _connection, 'transfer-encoding': _chunked, ...rest } = headers;
    return new Promise((resolve, reject) => {
      const options = { agent: this.#agent, host: '127.0.0.1', port: this.#options.upstreamPort, method, path: url, headers: { ...rest, ...(body.length > 0 && { 'content-length': body.length }) } };
      forward(options, resolve).once('error', reject).end(body);
    });
  }
}
