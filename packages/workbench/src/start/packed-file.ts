import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** How an answer may be packed; the first that a browser takes is used. */
export type Coding = 'br' | 'gzip' | 'identity';

/** A file in memory, with its packed forms once somebody has asked for them. */
export interface PackedFile {
  type: string;
  etag: string;
  packed(coding: Coding): Promise<Buffer>;
}

const packers: Record<Coding, (bytes: Buffer) => Promise<Buffer>> = {
  // Quality 11, because that is what the figures weigh; each version of a file is packed once.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  identity: (bytes) => Promise.resolve(bytes),
};

/** What the `Accept-Encoding` of a browser allows. */
export function codingFor(accept: string | undefined, type: string): Coding {
  if (/^(?:image\/png|image\/x-icon|font\/)/.test(type)) return 'identity';
  const wanted = (accept ?? '').split(',').map((part) => part.trim().toLowerCase()).filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part));
  const names = new Set(wanted.map((part) => part.split(';', 1)[0]));
  if (names.has('br')) return 'br';
  return names.has('gzip') ? 'gzip' : 'identity';
}

function pack(bytes: Buffer, type: string): PackedFile {
  const done = new Map<Coding, Promise<Buffer>>();
  return {
    type,
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    packed(coding) {
      const packed = done.get(coding) ?? packers[coding](bytes);
      done.set(coding, packed);
      return packed;
    },
  };
}

/** A text made at the time, in the same shape as a file. */
export function packText(text: string, type: string): PackedFile {
  return pack(Buffer.from(text), type);
}

/** The path of a file below `folder`, or nothing when `name` leads out of it. */
export function pathBelow(folder: string, name: string): string | undefined {
  const root = resolve(folder);
  const path = resolve(root, `.${sep}${name}`);
  return name.includes('\0') || !path.startsWith(root + sep) ? undefined : path;
}

/** Reads files below a folder and keeps them until they change on disk. */
export function openFolder(folder: string): (name: string) => Promise<PackedFile | undefined> {
  const kept = new Map<string, { stamp: string; file: PackedFile }>();
  return async (name) => {
    const path = pathBelow(folder, name);
    const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || found?.isFile() !== true) return undefined;
    const stamp = `${found.mtimeMs} ${found.size}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.file;
    const file = pack(await readFile(path), types[extname(path)] ?? 'application/octet-stream');
    kept.set(path, { stamp, file });
    return file;
  };
}
