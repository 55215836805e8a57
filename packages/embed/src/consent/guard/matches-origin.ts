/** Host and port that an address leads to, empty where it leads to none (`data:`, `about:blank`, or no address at all). */
export function hostOf(address: string, base?: string): string {
  try {
    return new URL(address, base).host;
  } catch {
    return '';
  }
}

/**
 * Whether a listed origin stands for a host.
 *
 * The scheme does not matter: who is refused over https is not asked over http either.
 *
 * @param host - As {@link hostOf} gives it.
 * @param listed - `https://player.example`, or `https://*.player.example` for its subdomains (and not itself, as in a Content-Security-Policy).
 */
export function matchesOrigin(host: string, listed: string): boolean {
  const named = hostOf(listed.replace('*.', ''));
  return named !== '' && (listed.includes('*.') ? host.endsWith(`.${named}`) : host === named);
}
