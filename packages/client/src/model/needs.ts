import type { ShownNotice } from './notice.ts';

/**
 * What somebody may ask to be prepared: choices of a list and never words of one's own, so that nobody writes down a diagnosis. Where `ACCESS`
 * has a word for it, it is that word.
 */
export const NEEDS = ['step-free', 'seat', 'quiet', 'light-tasks', 'no-lifting', 'breaks', 'large-print', 'easy-language', 'sign-language', 'companion'] as const;

export type Need = (typeof NEEDS)[number];

/** The purpose that somebody agrees to who asks for something to be prepared: it can tell of their health (Article 9(2)(a) GDPR). */
export const NEEDS_PURPOSE = 'needs';

/** The state of our own words beside the box, which is another one whenever these change in any language. */
export const NEEDS_NOTICE = 'needs-2';

/** The words beside the box as they stood on the screen, in the order in which they are read. */
export function needsNotice(lang: string, texts: readonly string[]): ShownNotice {
  return { noticeVersion: NEEDS_NOTICE, purposes: [{ id: NEEDS_PURPOSE, texts: texts.map((value) => ({ lang, value })), options: ['yes', 'no'] }] };
}
