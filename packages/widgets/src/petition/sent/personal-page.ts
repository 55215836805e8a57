import type { ShownModel } from '../petition.model.ts';

/** Where somebody sees, changes and withdraws the own signature, in the language chosen here: a page on another site knows nothing of that choice. */
export function personalPage({ signing, languages }: Pick<ShownModel, 'signing' | 'languages'>): string | undefined {
  const { manageUrl } = signing.confirmation ?? {};
  return manageUrl && `${manageUrl}${manageUrl.includes('?') ? '&' : '?'}lang=${languages[0]}`;
}
