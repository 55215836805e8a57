/** Words as text or in an attribute in quotes: nothing of them is read as HTML. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
