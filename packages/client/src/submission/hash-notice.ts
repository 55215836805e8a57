import { noticeText, type ShownNotice } from '../model/notice.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

type Digest = Pick<SubtleCrypto, 'digest'>;

/** SHA-256 (FIPS 180-4) of a text in UTF-8, 64 hexadecimal digits. On plain http, where browsers give no `crypto.subtle`, the algorithm is loaded. */
export async function hashText(text: string, subtle: Digest | undefined = crypto.subtle): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (subtle as unknown) return hex(new Uint8Array(await (subtle).digest('SHA-256', bytes)));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return hex(sha256(bytes));
}

/** {@link hashText} of {@link noticeText}. */
export const hashNotice = (shown: ShownNotice, subtle?: Digest): Promise<string> => hashText(noticeText(shown), subtle);
