import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml' };

/** Nothing runs but the desk's own files, nothing is asked elsewhere, nobody frames it. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

function send(reply: FastifyReply, name: string, text: Buffer): FastifyReply {
  const isPage = name === 'index.html';
  reply.headers({ 'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable', 'content-security-policy': POLICY, 'cross-origin-opener-policy': 'same-origin', 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff' });
  return reply.type(TYPES[extname(name)] ?? 'application/octet-stream').send(text);
}

/**
 * Serves the desk's pages from a folder of files: one address for each page, all drawn by the one document there.
 *
 * @throws Error when there is no `index.html` in the folder.
 */
export async function addDeskPages(server: FastifyInstance, folder: string): Promise<void> {
  const files = new Map<string, Buffer>();
  for (const name of await readdir(folder)) if (TYPES[extname(name)]) files.set(name, await readFile(join(folder, name)));
  const page = files.get('index.html');
  if (!page) throw new Error(`There is no index.html in ${folder}: build the desk first.`);
  server.get('/desk', async (_request, reply) => reply.redirect('/desk/', 308));
  server.get('/desk/*', async (request, reply) => {
    const name = (request.params as { '*': string })['*'];
    const file = files.get(name);
    if (file) return send(reply, name, file);
    // What has no ending is a page; anything else is a file that is not there.
    return extname(name) === '' && !name.startsWith('api/') ? send(reply, 'index.html', page) : reply.callNotFound();
  });
}
