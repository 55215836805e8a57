const pressable = 'a[href], button, input, select, textarea, label, summary, audio, video, dialog, [contenteditable], [tabindex]';

/** Whether a press was on something that has a use of its own, between what was pressed and what it stands in. */
export function isForItself(event: Event, around: Element): boolean {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(around)).some((at) => at instanceof Element && at.matches(pressable));
}

/** Whether words in it are marked: then the press that has just ended was the marking of them. */
export function isMarkingText(around: Element): boolean {
  const marked = window.getSelection();
  return marked?.type === 'Range' && around.contains(marked.anchorNode);
}
