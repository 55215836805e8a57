import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Kilobytes (1,000 bytes) with two decimals, as a slow line pays for them. */
export interface Weight {
  /** gzip -9 */
  readonly gz: number;
  /** Brotli, quality 11 */
  readonly br: number;
}

/** What one page downloads of ours. */
export interface PageWeight extends Weight {
  /** Script requests. */
  readonly requests: number;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 10) / 100;
}

/** The weight of files that are sent one by one. */
export function weigh(files: readonly Uint8Array[]): Weight {
  const gz = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const br = files.reduce((sum, file) => sum + brotliCompressSync(file, { params: quality }).length, 0);
  return { gz: kilobytes(gz), br: kilobytes(br) };
}
