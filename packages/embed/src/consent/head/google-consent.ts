import type { SiteConfig } from '../consent-api.ts';

/**
 * Tells Google's consent mode, version 2, of a `default` before any tag runs and of an `update` after a choice: granted is only what
 * a granted purpose of that kind stands for (https://developers.google.com/tag-platform/security/guides/consent).
 */
export function tellGoogle(moment: string, { purposes }: Pick<SiteConfig, 'purposes'>, granted: (id: string) => boolean): void {
  const said = (kind: string): string => (purposes.some((purpose) => purpose.kind === kind && granted(purpose.id)) ? 'granted' : 'denied');
  const ads = said('advertising');
  const uses = { analytics_storage: said('statistics'), ad_storage: ads, ad_user_data: ads, ad_personalization: ads };
  const page = window as { dataLayer?: unknown[] };
  // What a tag takes for the `arguments` of a function, as Google's own snippet pushes them: an array is not read.
  (page.dataLayer ??= []).push({ 0: 'consent', 1: moment, 2: uses, length: 3, callee: 0, [Symbol.toStringTag]: 'Arguments' });
}
