/**
 * Where Lit draws in the page's own tree: before everything else of an element, up to a mark of our own. Any node of the
 * page would do, until the page takes it away.
 */
export function markLight(element: Element): Comment {
  const mark = element.ownerDocument.createComment('');
  element.prepend(mark);
  return mark;
}
