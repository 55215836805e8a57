const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** What a UUID is made of. */
type Source = Pick<Crypto, 'getRandomValues'> & Partial<Pick<Crypto, 'randomUUID'>>;

/** A random UUID (RFC 9562, version 4). `randomUUID` is there in secure contexts only; on plain http it is made of random bytes. */
export function makeUuid(source: Source = crypto): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  const [, , , , , , version = 0, , variant = 0] = bytes;
  bytes[6] = (version & 0x0f) | 0x40;
  bytes[8] = (variant & 0x3f) | 0x80;
  return [...bytes].map(hex).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
