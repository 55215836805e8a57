import type { HelpSite } from '@dugnad/client/hosted';
import type { HelpPoint } from '@dugnad/client/model';

import type { About } from '../document/about.ts';
import { askAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';

/** What a page of a help point is about; its address is the same for readers of every language. */
export function aboutPoint({ title, introduction, controller }: HelpPoint, { id }: HelpSite, reader: Reader): About {
  return { title, demand: introduction ?? title, url: askAddress(reader, id).replace(/\?.*$/, ''), media: [], languages: [], controller };
}
