import type { SiteConfig } from '../consent-api.ts';

/** Seconds: 30.5 days, so that six months are 183 days and twelve never more than 366. */
const MONTH = 2_635_200;

/** What is given to `document.cookie`: without Secure on plain http, where a browser would drop it. */
export function cookieText(value: string, { months = 6, domain }: Pick<SiteConfig, 'months' | 'domain'>, isSecure: boolean): string {
  const seconds = Math.min(Math.max(months, 1), 12) * MONTH;
  return `dugnad-consent=${value};Path=/;SameSite=Lax;Max-Age=${seconds}${domain ? `;Domain=${domain}` : ''}${isSecure ? ';Secure' : ''}`;
}
