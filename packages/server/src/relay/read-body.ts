import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ProblemError } from '../problem/problem.ts';

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function tooLarge(maxBytes: number): ProblemError {
  return new ProblemError('too-large', `A calendar of more than ${maxBytes} bytes is not read.`);
}

function decoded(answer: IncomingMessage): Readable {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return answer;
  const decoder = decoders[coding];
  // Codings on top of each other are how small answers become enormous ones; no calendar needs them.
  if (decoder === undefined) throw new ProblemError('not-a-calendar', 'The answer is packed in a way that was not asked for.');
  return pipeline(answer, decoder(), () => undefined);
}

/**
 * Reads the body, counting the bytes that come out of the decompression, and stops at the first one too many.
 * @throws ProblemError `too-large`; `not-a-calendar` for a coding that we do not know
 */
export async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded(answer) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
