import type { HostedPage } from '@dugnad/client/hosted';

/** What a page may load and who may frame it: there is no script, and no cookie. */
export function pageHeaders({ styleHashes, language }: HostedPage, origins: readonly string[]): Record<string, string> {
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
    // Personal, and looked at again by Back: asked for anew, never shown from elsewhere.
    'cache-control': 'no-store',
    vary: 'Accept-Language, Sec-Fetch-Dest',
  };
}
