import type { ListedService } from './site-consent.ts';

/** What is taken away of a listed origin. The rest is the end of every origin that is meant: `.player.example` that of a subdomain only, `//player.example` of nothing but itself. */
export const beside = /.*\*|^\w+:|\/$/g;

/**
 * Whether a service lists an origin.
 *
 * It lists `https://player.example` as browsers write origins, or `https://*.player.example` for its subdomains (and not itself, as in
 * a Content-Security-Policy). The scheme does not matter: who is refused over https is not asked over http either.
 *
 * @param origin - `null` or empty for what leads nowhere, as `data:` does.
 */
export const listsOrigin = ({ origins }: ListedService, origin: string): boolean | undefined => origins?.some((listed) => origin.endsWith(listed.replace(beside, '')));
