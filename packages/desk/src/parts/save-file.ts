import type { DeskFile } from '../api/desk-answers.ts';

/** Hands a file to whoever asked for it; it is in no address and no cache. */
export function saveFile({ name, type, text }: DeskFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken it once the next frame is drawn.
  requestAnimationFrame(() => URL.revokeObjectURL(link.href));
}
