/**
 * The address that is asked for: `webcal:` and `webcals:` are https by another name (no such protocol exists), and a
 * relative address starts at the page. Undefined when it is none, or of a scheme that cannot be read.
 */
export function resolveAddress(src: string, baseURI?: string): URL | undefined {
  try {
    const address = new URL(src.trim().replace(/^webcals?:/i, 'https:'), baseURI);
    return /^(https?|blob):$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
