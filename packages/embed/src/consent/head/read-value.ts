import type { SiteConfig } from '../consent-api.ts';

/** What stands in the cookie; empty when there is none. */
export const readValue = (cookies: string): string => /(?:^|; )dugnad-consent=([^;]*)/.exec(cookies)?.[1] ?? '';

/**
 * Granted by its own answer, by that of its purpose, or because it needs none. A choice about something else grants nothing: what of
 * it still holds is found out by whoever can say what changed.
 *
 * @param print see `fingerprint`
 * @param value what stands in the cookie
 */
export function isGranted({ purposes, services }: SiteConfig, print: string, value: string, id: string): boolean {
  const purpose = services.find((service) => service.id === id)?.purpose ?? id;
  const says = (answer: string): boolean => value.startsWith(`${print}/`) && value.includes(`/${answer}`);
  return purposes.some((one) => one.id === purpose && one.necessary) || says(`@${id}=1`) || (says(`${purpose}=1`) && !says(`@${id}=0`));
}
