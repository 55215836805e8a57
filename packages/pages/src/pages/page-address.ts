import type { Petition } from '@dugnad/client/model';

import type { Reader } from './reader.ts';

/** Where a form of a page goes: to the page itself, without the field that a link has led to, which would take the focus away from what is wrong. */
export function ownAddress({ wanted }: Pick<Reader, 'wanted'>): string {
  return `?lang=${encodeURIComponent(wanted)}`;
}

/** The address of what there is to help with at a site, or of one of it, in the language that its reader has now. */
export function helpAddress({ origin, wanted }: Pick<Reader, 'origin' | 'wanted'>, site: string, opportunity = '', page = ''): string {
  const path = ['embed', 'volunteer', site, opportunity, page].filter(Boolean).map(encodeURIComponent);
  return `${origin}/${path.join('/')}?lang=${encodeURIComponent(wanted)}`;
}

/** The address of a round of feedback, in the language that its reader has now. */
export function feedbackAddress({ origin, wanted }: Pick<Reader, 'origin' | 'wanted'>, round: string): string {
  return `${origin}/embed/feedback/${encodeURIComponent(round)}?lang=${encodeURIComponent(wanted)}`;
}

/** Where one asks for help at a site, or what became of the request whose link it is. */
export function askAddress({ origin, wanted }: Pick<Reader, 'origin' | 'wanted'>, site: string, token = ''): string {
  const path = ['embed', 'help', site, ...(token === '' ? [] : ['request', token])].map(encodeURIComponent);
  return `${origin}/${path.join('/')}?lang=${encodeURIComponent(wanted)}`;
}

/** The address of a hosted page of a petition, in the language that its reader has now. */
export function pageAddress({ origin, wanted }: Pick<Reader, 'origin' | 'wanted'>, { id }: Pick<Petition, 'id'>, page = ''): string {
  const path = ['embed', 'petition', id, ...page.split('/')].filter(Boolean).map(encodeURIComponent);
  return `${origin}/${path.join('/')}?lang=${encodeURIComponent(wanted)}`;
}
