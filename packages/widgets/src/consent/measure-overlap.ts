/** Distance (px) between what has the focus and what must not cover it. */
const GAP = 8;

/** What of a rectangle counts here. */
export type Span = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** How far (px) the page has to scroll so that something stands free above what covers it; 0 where nothing does. What is too tall to fit shows its beginning. */
export function measureOverlap(one: Span, cover: Span): number {
  const isCovered = one.bottom > cover.top && one.top < cover.bottom && one.right > cover.left && one.left < cover.right;
  return isCovered ? Math.max(Math.min(one.bottom - cover.top + GAP, one.top - GAP), 0) : 0;
}

/** Points within a rectangle at which nothing else may be on top. */
export function pointsIn({ left, right, top, bottom }: Span): readonly (readonly [x: number, y: number])[] {
  const middle = (top + bottom) / 2;
  return [left + GAP, (left + right) / 2, right - GAP].map((x) => [x, middle] as const);
}
