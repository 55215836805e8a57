import type { Petition } from '@dugnad/client/model';
import { describeDocument } from '@dugnad/elements/server';
import { facts } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawLink } from '../draw-link.ts';
import { drawParagraphs, drawText, plainText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { pageAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';
import { safeLink } from '../safe-link.ts';
import { ownWords } from './petition-page.texts.ts';

type Part = TemplateResult | typeof nothing;

function section(id: string, heading: string, content: unknown): TemplateResult {
  return html`<section aria-labelledby=${id}><h2 id=${id}>${heading}</h2>${content}</section>`;
}

export function backgroundTemplate({ background }: Petition, reader: Reader): Part {
  return background === undefined ? nothing : section('why', facts.background(), drawParagraphs(background, reader));
}

/** What one should read before one signs, each with its type and size. */
export function documentsTemplate({ documents }: Petition, reader: Reader): Part {
  if (documents.length === 0) return nothing;
  const rows = documents.map((one) => {
    const known = describeDocument(one, plainText(one.title, reader), reader.language);
    return html`<li>${drawLink(one.url, drawText(one.title, reader), reader)}${known ? html` <span class="quiet">(<bdi>${known}</bdi>)</span>` : nothing}</li>`;
  });
  return section('documents', facts.documents(), html`<ul role="list" class="rows">${rows}</ul>`);
}

export function updatesTemplate({ updates }: Petition, reader: Reader): Part {
  if (updates.length === 0) return nothing;
  const items = updates.map(
    ({ date, title, text, url }) => html`<article>
      <p class="quiet">${drawDate(date, reader)}</p>
      <h3>${drawText(title, reader)}</h3>
      ${drawParagraphs(text, reader)} ${safeLink(url) === undefined ? nothing : html`<p>${drawLink(url, [facts.readMore(), ': ', drawText(title, reader)], reader)}</p>`}
    </article>`,
  );
  return section('news', facts.updates(), items);
}

/** Those who chose to be seen, and what they said, as far as the association has let it through. */
export function voicesTemplate({ recentSigners, comments }: Petition, reader: Reader): Part[] {
  const names = recentSigners.map(({ name, at }) => html`<li><bdi>${name}</bdi> <span class="quiet">${drawDate(at.slice(0, 10), reader)}</span></li>`);
  const said = comments.map(
    ({ name, text, language, at }) => html`<li>
      <blockquote><p lang=${language ?? nothing} dir="auto">${text}</p><footer><bdi>${name ?? ownWords.anonymous()}</bdi>, ${drawDate(at.slice(0, 10), reader)}</footer></blockquote>
    </li>`,
  );
  return [
    names.length > 0 ? section('signers', facts.signers(), html`<ul role="list" class="rows">${names}</ul>`) : nothing,
    said.length > 0 ? section('comments', facts.comments(), html`<ul role="list" class="voices">${said}</ul>`) : nothing,
  ];
}

/** Where one says that something is not right here. */
export function reportLink(petition: Petition, reader: Reader): TemplateResult {
  return html`<p class="report"><a href=${pageAddress(reader, petition, 'report')}>${facts.report()}</a></p>`;
}
