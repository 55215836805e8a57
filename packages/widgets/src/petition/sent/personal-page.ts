import type { ShownModel } from '../petition.model.ts';

/** Where somebody sees, changes and withdraws the own signature, in the language chosen here: a page on another site knows nothing of that choice. */
export function personalPage({ signing, languages }: Pick<ShownModel, 'signing' | 'languages'>): string | undefined {
  const { manageUrl = '' } = signing.confirmation ?? {};
  if (!URL.canParse(manageUrl)) return undefined;
  const address = new URL(manageUrl);
  address.searchParams.set('lang', languages[0] ?? '');
  return address.href;
}
