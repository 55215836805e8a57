import type { SiteConfig } from '../consent-api.ts';

/** Differs when the text differs (FNV-1a, 32 bits; letters and digits): a change is found by it, nobody is. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Of all that a choice was about: the major version of the notice, the purposes, and who receives what. Another wording is not among it. */
export const fingerprint = ({ noticeVersion, purposes, services }: SiteConfig): string =>
  digest(JSON.stringify([String(noticeVersion).split('.')[0], purposes, services], ['id', 'purpose', 'receiver', 'country']));
