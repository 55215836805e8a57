/** One step up the way the page is drawn: into the slot, out of the shadow root. */
function above(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function nearestAttribute(element: Element, name: string): { value: string; owner: Element } | undefined {
  for (let at: Element | null = element; at; at = above(at)) {
    const value = at.getAttribute(name);
    if (value) return { value, owner: at };
  }
  return undefined;
}

/**
 * The language formats are written in at this place: the nearest `lang` that the browser can format,
 * else `fallback`. `no` is bokmål.
 */
export function nearestLanguage(element: Element, fallback: string): string {
  return formattable(nearestAttribute(element, 'lang')?.value ?? '') ?? formattable(fallback) ?? fallback;
}

/**
 * The tag in its canonical form when the browser has formats for it. Bare `en` is written as in Europe, where the day
 * comes before the month and the week begins on Monday; `en-US` is what it says.
 */
export function formattable(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag.replaceAll('_', '-').replace(/^no\b/i, 'nb').replace(/^en$/i, 'en-GB'))[0];
  } catch {
    return undefined;
  }
}

/** The nearest `dir`; `auto` is what the browser made of it. */
export function nearestDirection(element: Element): 'ltr' | 'rtl' {
  const nearest = nearestAttribute(element, 'dir');
  const value = nearest?.value.toLowerCase() === 'auto' ? getComputedStyle(nearest.owner).direction : nearest?.value;
  return value?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}
