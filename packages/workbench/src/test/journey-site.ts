/**
 * The site as a journey meets it: in front of the real one, and able to go down, to refuse or hold one file, to answer
 * differently, to add a header, and to tell what was asked for. Every engine meets the same, with no emulation.
 */
import { createServer, request as forward, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { framePath } from '../engines/in-page/narrow-frame.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface SiteRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Did it reach the origin for cross-origin use? */
  readonly crossOrigin: boolean;
  /** What a form posted, where `answer` said what to answer. */
  readonly posted?: FormData;
}

/** A path without its query, or a pattern for it. */
export type Place = string | RegExp;

interface Rule {
  readonly place: Place;
  readonly answer?: Answer;
  readonly refused?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly held?: Promise<void>;
}

/** The real site. */
export interface Upstream {
  readonly origin: string;
  readonly crossOrigin: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

function framePage(query: URLSearchParams): Answer {
  const address = (query.get('address') ?? '/').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const height = Number(query.get('height') ?? 640);
  const frame = `<iframe data-journey-frame title="Narrow" width="320" height="${height}" frameborder="0" src="${address}"></iframe>`;
  return { headers: html, body: `<!doctype html><html lang="en"><title>Narrow</title>${frame}` };
}

/** The latest rule stands first, and wins. */
function headersOf(rules: readonly Rule[]): Record<string, string> {
  return Object.fromEntries(rules.toReversed().flatMap(({ headers = {} }) => Object.entries(headers)));
}

/** As a server would read a form, sent in parts or in one line. */
async function readForm(request: IncomingMessage): Promise<FormData | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
}

function send(response: ServerResponse, { status = 200, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

/** Each of our own addresses with the one behind it. */
type Names = readonly (readonly [ours: string, behind: string])[];

/** A page of ours is a page of the real site: it says so where it is asked who sends, and texts come unpacked. */
function headersBehind({ headers, url = '/' }: IncomingMessage, upstream: string, names: Names): IncomingHttpHeaders {
  const origin = names.find(([ours]) => ours === headers.origin)?.[1] ?? headers.origin;
  return { ...headers, host: new URL(upstream).host, ...(origin && { origin }), ...(speaks.test(url) && { 'accept-encoding': 'identity' }) };
}

/** What the server writes with its own address in it. */
const speaks = /^\/(?:api|embed|desk|dev|p)\//;

/** As a proxy does that stands in front of a server: its address in texts and redirections becomes ours. */
async function passOn(answer: IncomingMessage, response: ServerResponse, { headers: more, names }: { headers: Readonly<Record<string, string>>; names: Names }): Promise<void> {
  const renamed = (text: string): string => names.reduce((said, [ours, behind]) => said.replaceAll(behind, ours), text);
  const { location, 'access-control-allow-origin': allowed } = answer.headers;
  const headers: OutgoingHttpHeaders = { ...answer.headers, ...(location && { location: renamed(location) }), ...(allowed && { 'access-control-allow-origin': renamed(allowed) }), ...more };
  const isText = /^(?:text\/html|application\/(?:problem\+)?json)/.test(answer.headers['content-type'] ?? '');
  if (!isText || names.length === 0) {
    response.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(response);
    return;
  }
  const body = renamed(Buffer.concat(await answer.toArray()).toString());
  response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

export class JourneySite {
  readonly #upstream: Upstream | undefined;
  readonly #servers: Server[] = [];
  readonly #requests: SiteRequest[] = [];
  #rules: Rule[] = [];
  #isDown = false;
  origin = '';
  crossOrigin = '';

  /** @param upstream the real site; without one, only what `answer` says is there. */
  constructor(upstream?: Upstream) {
    this.#upstream = upstream;
  }

  async open(): Promise<this> {
    this.origin = await this.#listen(false);
    this.crossOrigin = await this.#listen(true);
    return this;
  }

  async #listen(crossOrigin: boolean): Promise<string> {
    const server = createServer((request, response) => void this.#serve(request, response, crossOrigin));
    server.on('connection', (socket) => {
      if (this.#isDown) socket.destroy();
    });
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  /** Nothing is answered from now on; connections that are open end. */
  down(): void {
    this.#isDown = true;
    for (const server of this.#servers) server.closeAllConnections();
  }

  up(): void {
    this.#isDown = false;
  }

  /** Answers this from now on instead of what stands there. */
  answer(place: Place, answer: Answer | string): void {
    this.#rules.unshift({ place, answer: typeof answer === 'string' ? { headers: html, body: answer } : answer });
  }

  /** Ends the connection instead of an answer: a blocked file. */
  refuse(place: Place): void {
    this.#rules.unshift({ place, refused: true });
  }

  /** Adds headers, for example `content-security-policy: script-src 'none'`. */
  addHeaders(place: Place, headers: Readonly<Record<string, string>>): void {
    this.#rules.unshift({ place, headers });
  }

  /** Holds answers back until the returned function is called. */
  hold(place: Place): () => void {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#rules.unshift({ place, held });
    return release;
  }

  /** What reached the site since it was opened or `forget` was called, oldest first. */
  requests(): readonly SiteRequest[] {
    return this.#requests.filter(({ path }) => !path.startsWith(framePath));
  }

  /** As it was at the start. */
  forget(): void {
    this.#rules = [];
    this.#isDown = false;
    this.#requests.length = 0;
  }

  async close(): Promise<void> {
    this.down();
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  /** Our addresses and those that the real site knows itself by. */
  #namesBehind(): Names {
    return this.#upstream ? [[this.origin, this.#upstream.origin], [this.crossOrigin, this.#upstream.crossOrigin]] : [];
  }

  #rulesFor(path: string): Rule[] {
    return this.#rules.filter(({ place }) => (typeof place === 'string' ? place === path : place.test(path)));
  }

  async #serve(request: IncomingMessage, response: ServerResponse, crossOrigin: boolean): Promise<void> {
    const path = request.url ?? '/';
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    const rules = this.#rulesFor(pathname);
    const answer = pathname === framePath ? framePage(searchParams) : rules.find((rule) => rule.answer)?.answer;
    await this.#note(request, { path, crossOrigin, isAnswered: answer !== undefined });
    await Promise.all(rules.map(({ held }) => held));
    const headers = headersOf(rules);
    if (this.#isDown || rules.some(({ refused }) => refused)) request.socket.destroy();
    else if (answer) send(response, { ...answer, headers: { ...answer.headers, ...headers } });
    else this.#forward(request, response, { crossOrigin, headers });
  }

  async #note(request: IncomingMessage, { path, crossOrigin, isAnswered }: { path: string; crossOrigin: boolean; isAnswered: boolean }): Promise<void> {
    const posted = isAnswered ? await readForm(request) : undefined;
    this.#requests.push({ method: request.method ?? 'GET', path, crossOrigin, ...(posted && { posted }) });
  }

  #forward(request: IncomingMessage, response: ServerResponse, { crossOrigin, headers }: { crossOrigin: boolean; headers: Record<string, string> }): void {
    const upstream = crossOrigin ? this.#upstream?.crossOrigin : this.#upstream?.origin;
    if (!upstream) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404, headers).end();
      return;
    }
    const names = this.#namesBehind();
    const options = { method: request.method ?? 'GET', headers: headersBehind(request, upstream, names) };
    const passed = forward(new URL(request.url ?? '/', upstream), options, (answer) => void passOn(answer, response, { headers, names: speaks.test(request.url ?? '/') ? names : [] }));
    passed.once('error', () => request.socket.destroy());
    request.pipe(passed);
  }
}
