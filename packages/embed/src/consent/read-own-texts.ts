import { whenRead } from './when-read.ts';

/** The words that a page has put in the place of ours: what reads them for the elements of the page does not reach into a file that stands alone. */
export function readOwnTexts(): void {
  whenRead(() => {
    // Without that file all is said in our words.
    if (document.getElementById('dugnad-texts')) void import('../texts/page-texts.ts').then(({ showPageTexts }) => showPageTexts(), () => undefined);
  });
}
