import type { Petition } from '@dugnad/client/model';

/** What a page is about, as far as its head, top and foot say it: a petition, or what one can help with. */
export type About = Pick<Petition, 'title' | 'demand' | 'url' | 'media' | 'languages' | 'organiser'> & { readonly controller: Pick<Petition['controller'], 'name' | 'address'> };
