import type { ListedService } from './site-consent.ts';

/**
 * Makes what finds the services that list an origin.
 *
 * They list `https://player.example` as browsers write origins, or `https://*.player.example` for its subdomains (and not itself, as in
 * a Content-Security-Policy). The scheme does not matter: who is refused over https is not asked over http either.
 *
 * @param origin - `null` or empty for what leads nowhere, as `data:` does.
 */
export const listsOrigin =
  (origin: string) =>
  // `.player.example` is the end of a subdomain only, `//player.example` of nothing but itself.
  ({ origins }: ListedService): boolean | undefined =>
    origins?.some((listed) => origin.endsWith(listed.replace(/.*\*|^\w+:|\/$/g, '')));
