import { DugnadError } from '../../errors/errors.ts';

/**
 * Reads a body, but never more than `maxBytes` of it.
 *
 * @throws {DugnadError} `too-large`
 */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new DugnadError('too-large', `The answer has more than ${maxBytes} bytes: publish a shorter period, or raise maxBytes.`);
    }
    chunks.push(next.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/**
 * The text of a feed. iCalendar and JSON are UTF-8 (RFC 5545 §3.1.4, RFC 8259 §8.1), and servers often declare something
 * else without looking; so the declared charset counts only for bytes that are not UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(/charset="?([\w.:-]+)/i.exec(contentType)?.[1]).decode(bytes);
  }
}

function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
