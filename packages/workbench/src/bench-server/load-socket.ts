/**
 * One client of the load: a socket that stays open, one request at a time, written and read with as little work as can be. The
 * generator runs on the same machine as what it measures, so what it costs is taken from both sides; a whole HTTP client costs
 * more than the routes do.
 */
import { connect, type Socket } from 'node:net';

export interface LoadAnswer {
  readonly status: number;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';

/** A complete answer at the start of `text`, which holds one byte a character; undefined until all of it is there. */
export function readAnswer(text: string): (LoadAnswer & { length: number }) | undefined {
  const head = text.indexOf(END_OF_HEAD);
  if (head < 0) return undefined;
  const size = /\r\ncontent-length: *(\d+)/iu.exec(text.slice(0, head));
  if (!size) throw new Error(`The load reads answers with a length only: ${text.slice(0, head)}`);
  const start = head + END_OF_HEAD.length;
  const length = start + Number(size[1]);
  return text.length < length ? undefined : { status: Number(text.slice(9, 12)), body: text.slice(start, length), length };
}

/** The bytes of a request, ready to be written. */
export function writeRequest(method: string, path: string, body?: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = { host: 'localhost', ...headers, ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`;
}

export class LoadSocket {
  readonly #socket: Socket;
  #received = '';
  #waiting: { resolve: (answer: LoadAnswer) => void; reject: (reason: Error) => void } | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (text: string) => this.#read(text));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server ended the connection.')));
  }

  ask(request: string): Promise<LoadAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request, 'utf8');
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #read(text: string): void {
    this.#received += text;
    const answer = readAnswer(this.#received);
    if (!answer || !this.#waiting) return;
    this.#received = this.#received.slice(answer.length);
    const { resolve } = this.#waiting;
    this.#waiting = undefined;
    resolve(answer);
  }
}
