/**
 * Copied by the browser; where it may not, the text is marked for the visitor's own hands.
 * @param say what happened, in words
 */
export async function copyText(text: HTMLTextAreaElement, say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.value);
    say('It is copied.');
  } catch {
    text.select();
    say('It is marked. Copy it with the keys that you use for copying.');
  }
}
