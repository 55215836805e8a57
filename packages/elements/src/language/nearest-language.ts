/** The nearest `lang` on the way the page is drawn: into the slot, out of the shadow root. Empty where there is none. */
export function nearestLang(element: Element): string {
  let at: Element | null | undefined = element;
  while (at && !at.getAttribute('lang')) at = at.assignedSlot ?? at.parentElement ?? (at.parentNode as ShadowRoot | null)?.host;
  return at?.getAttribute('lang') ?? '';
}

/**
 * The tag in its canonical form when the browser has formats for it. `no` is bokmål, and so is nynorsk where a
 * browser lacks it. Bare `en` is written as in Europe,
 * where the day comes before the month and the week begins on Monday; `en-US` is what it says.
 */
export function formattable(tag: string): string | undefined {
  try {
    const own = tag.replaceAll('_', '-').replace(/^no\b/i, 'nb').replace(/^en$/i, 'en-GB');
    return Intl.DateTimeFormat.supportedLocalesOf([own, own.replace(/^nn/i, 'nb')])[0];
  } catch {
    return undefined;
  }
}
