import { noticeText, type ShownNotice } from '../model/notice.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 (FIPS 180-4), 64 hexadecimal digits, of {@link noticeText}. On plain http, where browsers give no `crypto.subtle`, the algorithm is loaded. */
export async function hashNotice(shown: ShownNotice, subtle: Pick<SubtleCrypto, 'digest'> | undefined = crypto.subtle): Promise<string> {
  const bytes = new TextEncoder().encode(noticeText(shown));
  if (subtle as unknown) return hex(new Uint8Array(await (subtle as SubtleCrypto).digest('SHA-256', bytes)));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return hex(sha256(bytes));
}
