/**
 * Whether a listed origin stands for the origin of an address.
 *
 * The scheme does not matter: who is refused over https is not asked over http either.
 *
 * @param origin - `https://player.example`; `null` or empty for what leads nowhere, as `data:` does.
 * @param listed - As browsers write it: `https://player.example`, or `https://*.player.example` for its subdomains (and not itself,
 * as in a Content-Security-Policy). It has a name: the configuration is checked where it is written.
 */
export function matchesOrigin(origin: string, listed: string): boolean {
  // `.player.example` is the end of a subdomain only, `//player.example` of nothing but itself.
  return origin.endsWith(listed.replace(/.*\*|^\w+:|\/$/g, ''));
}
