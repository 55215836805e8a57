import type { HelpSite } from '@dugnad/client/hosted';
import type { Opportunity } from '@dugnad/client/model';
import { dateFormat } from '@dugnad/elements/server';
import type { ShiftLocale } from '@dugnad/widgets/volunteer/texts';

import type { About } from '../document/about.ts';
import { placeOf } from '../draw-time.ts';
import { helpAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';

/** What a page of an opportunity is about. */
export function aboutOne(opportunity: Opportunity, { id }: HelpSite, reader: Reader): About {
  const { title, description, media, organiser, controller, url } = opportunity;
  return { title, demand: description ?? title, url: url ?? addressAlone(id, reader, opportunity.id), media, languages: [], organiser, controller };
}

/** What the list is about: everything that one can help with there. */
export function aboutAll(heading: string, { id, name }: HelpSite, opportunities: readonly Opportunity[], reader: Reader): About {
  const written = opportunities.flatMap(({ title }) => (typeof title === 'string' ? [] : Object.keys(title)));
  return { title: heading, demand: heading, url: addressAlone(id, reader), media: [], languages: [...new Set(written)], controller: { name } };
}

/** The same for readers of every language. */
const addressAlone = (site: string, reader: Reader, opportunity?: string): string => helpAddress(reader, site, opportunity).replace(/\?.*$/, '');

/** How a shift's time is written for a reader. */
export const localeOf = (reader: Reader): ShiftLocale => ({ dateFormat: (options) => dateFormat(placeOf(reader), options) });
