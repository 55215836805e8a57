/**
 * The relay that the webmaster named on our script tag, `<script src="…/dugnad.js" data-relay="…">`.
 *
 * @param page Whose script tags are looked at.
 * @param file The address of the running file: our script tag is one whose `src` stands in the same folder.
 */
export function relayOfPage(page: Document, file: string): string | undefined {
  const folder = new URL('.', file).href;
  const tags = page.querySelectorAll<HTMLScriptElement>('script[src][data-relay]');
  const ours = [...tags].find((tag) => new URL('.', tag.src).href === folder);
  return ours?.dataset['relay'] || undefined;
}
