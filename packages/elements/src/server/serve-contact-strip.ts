import { attributeOf, childrenOf, type Markup, type Written } from './markup.ts';
import { tellSeen } from './seen.ts';

/** Tells a `<dugnad-contact-strip>` that its page says what to do while nobody is there. */
export function serveContactStrip(strip: Written, markup: Markup): void {
  if (childrenOf(strip).some((child) => attributeOf(child, 'slot') === 'outside-hours')) tellSeen(strip, markup, { hasAdvice: true });
}
