import { DugnadError } from '../../errors/errors.ts';

/**
 * The address that is asked for: `webcal:` and `webcals:` are https by another name (no such protocol exists), and a
 * relative address starts at the page.
 *
 * @throws {DugnadError} `invalid-address` when it is none, or of a scheme that cannot be read
 */
export function resolveAddress(src: string, baseURI?: string): URL {
  let address: URL;
  try {
    address = new URL(src.trim().replace(/^webcals?:/i, 'https:'), baseURI);
  } catch (cause) {
    throw new DugnadError('invalid-address', `"${src}" is not an address: write it whole, such as https://example.org/calendar.ics.`, { cause, src });
  }
  if (!/^(https?|blob):$/.test(address.protocol)) {
    throw new DugnadError('invalid-address', `"${src}" cannot be read: use an address with https:, http: or webcal:.`, { src });
  }
  return address;
}
