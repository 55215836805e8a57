import { whenRead } from './when-read.ts';

/** The words that a page has put in the place of ours: what reads them for the elements of the page does not reach into our file, which stands alone. */
export function readOwnTexts(): void {
  whenRead(() => {
    // Without that file the question is in our words.
    if (document.getElementById('dugnad-texts')) void import('../texts/page-texts.ts').then(({ showPageTexts }) => showPageTexts(), () => undefined);
  });
}
