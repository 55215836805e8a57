import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { servedFolder } from '../build/build.ts';
import { peerFolder } from '../peers/install-peers.ts';
import { articlePage } from './article.ts';
import type { FileFrom, ServedFile, Side } from './sides.ts';

/** Where the bench puts what it bundles itself. */
export const artifacts = fileURLToPath(new URL('../../../../.artifacts/bench-consent', import.meta.url));

const BASES: Readonly<Record<FileFrom['base'], string>> = { embed: servedFolder, artifacts, peers: peerFolder('') };
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };

interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

/** A page of the bench by the side's name. */
export const pathOf = (side: Side): string => `/${side.name}/page.html`;

const answer = (type: string, content: string | Buffer): Answer => ({ type: `${type}; charset=utf-8`, body: gzipSync(content, { level: 9 }) });

async function readServed(file: ServedFile, asked: string): Promise<Answer> {
  const type = TYPES[path.extname(asked)] ?? 'application/octet-stream';
  if ('text' in file) return answer(type, file.text);
  const place = path.join(BASES[file.from.base], file.from.name, asked.slice(file.path.length));
  return answer(type, await readFile(place));
}

/** The file that a side names for a path; a folder ends in a slash. */
const fileFor = ({ files }: Side, asked: string): ServedFile | undefined => files.find(({ path: named }) => named === asked || (named.endsWith('/') && asked.startsWith(named)));

/** Reads a path for the side that is visited: sides may call their files alike. */
async function find(side: Side, asked: string): Promise<Answer | undefined> {
  if (asked === pathOf(side)) return answer('text/html', articlePage(side.pasted));
  const file = fileFor(side, asked);
  return file && readServed(file, asked).catch(() => undefined);
}

function send(response: ServerResponse, found: Answer | undefined): void {
  if (!found) response.writeHead(404, { 'cache-control': 'no-store' }).end();
  else response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'gzip', 'content-length': found.body.length, 'cache-control': 'no-store' }).end(found.body);
}

export interface Served {
  readonly origin: string;
  readonly server: Server;
}

/** A server of one side's own: its pages and files compressed beforehand, so that no visit waits for the compressor, and never cached. */
export async function serveSide(side: Side): Promise<Served> {
  const answers = new Map<string, Promise<Answer | undefined>>();
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = answers.get(asked) ?? find(side, asked);
    answers.set(asked, found);
    void found.then((file) => send(response, file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
