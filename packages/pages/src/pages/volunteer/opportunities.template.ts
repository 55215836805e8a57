import type { PageData } from '@dugnad/client/hosted';
import type { Opportunity } from '@dugnad/client/model';
import { helpfulDrops, whatFits } from '@dugnad/widgets/volunteer/fits';
import { drops as dropWords, facts, filters, sayWish, states } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { sayNumber } from '../draw-time.ts';
import { helpAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';
import { badgeTemplate, factsTemplate } from './facts.template.ts';
import { filterTemplate } from './filter.template.ts';
import { aboutAll } from './help.ts';
import { picturesTemplate } from './pictures.template.ts';
import { wishesQuery } from './wishes.ts';

/** All there is to help with, the soonest first. */
export function opportunitiesView(data: PageData['opportunities'], reader: Reader): View {
  const { site, opportunities: all, wishes, now } = data;
  const fitting = all.filter(whatFits(wishes, now));
  const [count, of] = [fitting, all].map(({ length }) => sayNumber(length, reader)) as [string, string];
  const main = html`<h1>${facts.heading()}</h1>
    ${all.length > 1 ? filterTemplate(data, reader) : nothing} ${fitting.length < all.length ? html`<p><bdi>${filters.shown(count, of)}</bdi></p>` : nothing}
    ${fitting.length === 0 ? emptyTemplate(data, reader) : nothing} ${fitting.map((one) => cardTemplate(one, data, reader))}`;
  return { title: facts.heading(), main, about: aboutAll(facts.heading(), site, all, reader), isPublic: true };
}

/** Why nothing is there, and which wish keeps it away. */
function emptyTemplate({ opportunities: all, site, wishes, now }: PageData['opportunities'], reader: Reader): TemplateResult {
  if (all.length === 0) return html`<p class="note">${states.none()}</p>`;
  const address = helpAddress(reader, site.id);
  const drops = helpfulDrops(all, wishes, now).map(({ part, wishes: left, count }) => html`<li><a href=${`${address}&${wishesQuery(left)}`}><bdi>${dropWords.without(sayWish(part), sayNumber(count, reader))}</bdi></a></li>`);
  return html`<p class="note">${filters.none()}</p>
    ${drops.length > 0 ? html`<p>${dropWords.heading()}</p><ul>${drops}</ul>` : nothing}
    <p><a class="button" href=${address}>${filters.clear()}</a></p>`;
}

/** What, when, where, in which language, who. */
function cardTemplate(opportunity: Opportunity, { site, now }: PageData['opportunities'], reader: Reader): TemplateResult {
  const { id, title, media } = opportunity;
  const name = `title-${id}`;
  return html`<article class="card" aria-labelledby=${name}>
    ${badgeTemplate(opportunity, now)}
    <h2 id=${name}>${drawText(title, reader)}</h2>
    ${factsTemplate(opportunity, now, reader)} ${picturesTemplate(media.slice(0, 1), reader)}
    <p><a class="button" href=${helpAddress(reader, site.id, id)} aria-describedby=${name}>${facts.open()}</a></p>
  </article>`;
}
