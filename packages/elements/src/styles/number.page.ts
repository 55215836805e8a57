/** Where on the screen each group of digits begins (px from the left), in the order in which they are written. */
export function startsOfGroups(around: Element): number[] {
  const texts = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const starts: number[] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    for (const { index, 0: digits } of text.data.matchAll(/\d+/g)) {
      const range = text.ownerDocument.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + digits.length);
      starts.push(range.getBoundingClientRect().left);
    }
  }
  return starts;
}
