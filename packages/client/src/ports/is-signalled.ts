import type { ConsentConfig } from '../model/consent-config.ts';

const REFUSED = new Set(['sharing', 'advertising', 'external']);

/** Global Privacy Control refuses these purposes by itself, and nobody is asked about them (https://www.w3.org/TR/gpc/). */
export function isSignalled({ purposes }: Pick<ConsentConfig, 'purposes'>, id: string): boolean {
  return REFUSED.has(purposes.find((purpose) => purpose.id === id)?.kind ?? '');
}
