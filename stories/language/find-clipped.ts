function* within(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** Resolves when what looks at its own size has had its say. */
export async function twoFrames(): Promise<void> {
  for (let count = 0; count < 2; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What is there for ears alone is cut off on purpose; a native choice cuts its own words. */
const isCutOnPurpose = (element: HTMLElement): boolean => element.matches('select, option, input, textarea') || getComputedStyle(element).clipPath !== 'none' || element.closest('[role="region"][tabindex], .scroll') !== null;

const isClipped = (element: HTMLElement): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const isWide = element.scrollWidth - element.clientWidth > 1 && overflowX !== 'visible';
  const isHigh = element.scrollHeight - element.clientHeight > 1 && (overflowY === 'hidden' || overflowY === 'clip');
  return isWide || isHigh;
};

/** What of a story is cut off, or reaches out of it: by name, for a message. */
export function findClipped(story: HTMLElement): string[] {
  const drawn = [...within(story)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isCutOnPurpose(element));
  const { left, right } = story.getBoundingClientRect();
  const reaches = ({ left: start, right: end }: DOMRect): boolean => end - start > 1 && (start < left - 1 || end > right + 1);
  const found = drawn.filter((element) => isClipped(element) || reaches(element.getBoundingClientRect()));
  return [...new Set(found.map((element) => `${element.localName}.${element.className}`))];
}
