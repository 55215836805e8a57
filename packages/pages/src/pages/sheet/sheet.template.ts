import type { PageData } from '@dugnad/client/hosted';
import type { ConsentPurpose, Petition } from '@dugnad/client/model';
import { facts, form, handOver, onSheet, privacy } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText, plainText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import { pageAddress } from '../page-address.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import { controllerTemplate } from '../petition/privacy.template.ts';
import type { Reader } from '../reader.ts';
import { safeLink } from '../safe-link.ts';
import { sheetWords } from './sheet.texts.ts';
import { splitRows } from './split-rows.ts';

interface Column {
  readonly className: string;
  readonly words: unknown;
}

/** Paper to sign by hand. Every sheet carries all of it: sheets are copied, and come back one by one. */
export function sheetView({ petition, rows }: PageData['sheet'], reader: Reader): View {
  const columns = columnsOf(petition);
  const sheets = splitRows(rows).map((numbers, place) => sheetTemplate({ petition, columns, numbers, isFirst: place === 0 }, reader));
  const main = html`<p class="screen-only">${sheetWords.howTo()} <a href=${pageAddress(reader, petition)}>${sheetWords.back()}</a></p>${sheets}`;
  return { title: `${sheetWords.title()}: ${plainText(petition.title, reader)}`, main, about: petition, bare: true };
}

/** The questions of the form, with a box for each purpose that one may leave open; the letters are explained above. */
function columnsOf({ ask, consents }: Petition): Column[] {
  return [
    { className: 'wide', words: onSheet.name() },
    { className: 'wide', words: ownWords.optional(form.email()) },
    ...(ask.postcode === 'no' ? [] : [{ className: 'short', words: form.postcode() }]),
    ...freeOf(consents).map((_, place) => ({ className: 'box', words: letterOf(place) })),
    { className: 'short', words: onSheet.date() },
    { className: 'wide', words: onSheet.signature() },
  ];
}

const freeOf = (consents: readonly ConsentPurpose[]): ConsentPurpose[] => consents.filter(({ required }) => !required);
const letterOf = (place: number): string => String.fromCharCode(65 + (place % 26));

interface Sheet {
  readonly petition: Petition;
  readonly columns: readonly Column[];
  readonly numbers: readonly number[];
  readonly isFirst: boolean;
}

function sheetTemplate({ petition, columns, numbers, isFirst }: Sheet, reader: Reader): TemplateResult {
  const title = drawText(petition.title, reader);
  const address = safeLink(petition.shortUrl ?? petition.url) ?? '';
  return html`<section class="sheet">
    <p class="sheet-line"><strong>${petition.paper.sheetCode ? html`<bdi>${onSheet.code(petition.paper.sheetCode)}</bdi>` : nothing}</strong> <bdi dir="ltr" class="address">${address.replace(/^https?:\/\//, '')}</bdi></p>
    ${isFirst ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p>${drawText(petition.demand, reader)} ${facts.to()}: <strong>${drawText(petition.addressee, reader)}</strong></p>
    ${termsTemplate(petition, reader)}
    <table>
      <caption class="heard">
        ${facts.name()}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="box"><span class="heard">${sheetWords.row()}</span></th>
          ${columns.map(({ className, words }) => html`<th scope="col" class=${className}>${words}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${numbers.map((number) => html`<tr><th scope="row">${number}</th>${columns.map(({ className }) => html`<td>${className === 'box' ? html`<span class="tick"></span>` : nothing}</td>`)}</tr>`)}
      </tbody>
    </table>
    ${handInTemplate(petition, reader)}
  </section>`;
}

/** What one agrees to by signing, what one may agree to by a tick, and who is responsible. */
function termsTemplate({ consents, handOver: { gives: what }, retention }: Petition, reader: Reader): TemplateResult {
  const needed = consents.filter(({ required }) => required);
  const gives = { number: handOver.number, names: handOver.names, 'names-and-postcodes': handOver.namesAndPostcodes }[what]();
  return html`<div class="terms">
    ${needed.length > 0 ? html`<p><strong>${onSheet.agree()}</strong></p>` : nothing} ${needed.map(({ text }) => html`<p>${drawText(text, reader)}</p>`)}
    ${freeOf(consents).map(({ text }, place) => html`<p><strong>${letterOf(place)}</strong> (${ownWords.voluntary()}): ${drawText(text, reader)}</p>`)}
    <p>${gives} ${spreadSentence(handOver.deleted(drawDate(retention.deleteAfter, reader)))} ${privacy.withdraw()}</p>
  </div>`;
}

function handInTemplate({ controller, paper }: Petition, reader: Reader): TemplateResult {
  return html`<div class="sheet-foot">
    <div><strong>${privacy.controller()}:</strong> ${controllerTemplate(controller, reader)}</div>
    ${paper.handIn === undefined ? nothing : html`<p><strong>${onSheet.handIn()}:</strong> ${drawText(paper.handIn, reader)}</p>`}
  </div>`;
}
