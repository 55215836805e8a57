import { matchNames } from './match-names.ts';

/** The page whose cookies are cleared, as `location` has it. */
export interface CookiePlace {
  readonly pathname: string;
  readonly hostname: string;
  /** `https:` */
  readonly protocol: string;
}

/** `/a/b` gives `/`, `/a`, `/a/`, `/a/b` and `/a/b/`. */
function pathsOf(pathname: string): string[] {
  const parts = pathname.split('/').filter(Boolean);
  return ['/', ...parts.flatMap((_, at) => ['', '/'].map((end) => `/${parts.slice(0, at + 1).join('/')}${end}`))];
}

/** For this host alone, and for each domain that it belongs to: no browser takes a cookie for the last label. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  const parents = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return ['', ...(parents.length > 0 ? parents : labels).flatMap((domain) => [`;Domain=${domain}`, `;Domain=.${domain}`])];
}

/**
 * What is given to `document.cookie`, one after the other, to be rid of a cookie: nobody can see for which path and domain it was set
 * (RFC 6265 §5.3), so each that may be is tried.
 *
 * @param meant A name of the configuration; with `*` at its end those of `cookies` that begin so.
 * @param cookies `document.cookie`
 */
export function listCookieDeletions(meant: string, cookies: string, { pathname, hostname, protocol }: CookiePlace): string[] {
  const present = cookies.split('; ').map((cookie) => cookie.split('=', 1)[0] ?? '');
  const names = meant.endsWith('*') ? matchNames(meant, present) : [meant];
  // Without it a browser keeps the secure ones, and those named __Host- or __Secure-.
  const secure = protocol === 'https:' ? ';Secure' : '';
  return names.flatMap((name) => pathsOf(pathname).flatMap((path) => domainsOf(hostname).map((domain) => `${name}=;Max-Age=0;Path=${path}${domain}${secure}`)));
}
