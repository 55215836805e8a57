import type { HostedPage } from '@dugnad/client/hosted';

/**
 * What a page may load and who may frame it: there is no script, and no cookie.
 *
 * @param isBlank nothing of anybody is in it: Back finds what was typed into it, which browsers forget with what may not be stored
 */
export function pageHeaders({ styleHashes, language }: HostedPage, origins: readonly string[], isBlank = false): Record<string, string> {
  const ancestors = ["'self'", ...origins.filter((origin) => /^https?:\/\/[^\s;,'"]+$/.test(origin))];
  const styles = styleHashes.filter((hash) => /^'sha(256|384|512)-[A-Za-z\d+/=]+'$/.test(hash));
  const policy = [
    "default-src 'none'",
    `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
    "img-src 'self' https:",
    "media-src 'self' https:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'content-language': language,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    // Its token is for one visitor, so no cache between may keep it. What is personal stays nowhere.
    'cache-control': isBlank ? 'private, no-cache' : 'no-store',
    vary: 'Accept-Language, Sec-Fetch-Dest',
  };
}
