const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Every other byte of Latin text is nought in UTF-16. Which half says the order of the bytes. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const noughts = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 2000).entries()) if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1;
  const [high = 0, low = 0] = noughts;
  if (high + low === 0) return undefined;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/** UTF-8 where it is that, else what spreadsheets of Windows write in our countries. */
function narrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** The text of a file, whatever a spreadsheet has written it as: UTF-8 with its mark or without, UTF-16, or Windows-1252. The mark is taken off. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be');
  const wide = wideOrder(bytes);
  return wide ? decode(bytes, wide) : narrow(bytes);
}
