import type { PageData } from '@dugnad/client/hosted';
import { asked } from '@dugnad/widgets/help-request/texts';
import { receipt as words, sent } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../fill-sentence.ts';
import { askAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { signatureWords } from '../signature/signature.texts.ts';
import { aboutPoint } from './about-point.ts';

/** What happens now, by whom, when; and the link that says what becomes of it. */
export function helpAskedView({ point, receipt, site }: PageData['help-asked'], reader: Reader): View {
  const { reference, token, contact, answerBy, deleteAfter } = receipt;
  const link = askAddress(reader, site.id, token);
  const main = html`<h1>${sent.received()}</h1>
    <p>${fillSentence<unknown>(asked.next(markOf(0)), drawText(contact.name, reader))}</p>
    ${answerBy === undefined ? nothing : html`<p>${spreadSentence(sent.answerBy(drawDate(answerBy.slice(0, 10), reader)))}</p>`}
    <section class="receipt" aria-labelledby="receipt">
      <h2 id="receipt">${words.heading()}</h2>
      <p>${words.reference()}: <strong><bdi dir="ltr">${reference}</bdi></strong></p>
      <p>${asked.keep()}</p>
      <p><a class="button" href=${link}>${asked.follow()}</a></p>
      <p class="quiet"><bdi dir="ltr">${link.replace(/\?.*$/, '')}</bdi></p>
      <p>${spreadSentence(words.deleted(drawDate(deleteAfter, reader)))}</p>
      <p class="quiet">${signatureWords.print()}</p>
    </section>
    ${contactTemplate({ contact }, reader)}
    <p><a class="button" href=${askAddress(reader, site.id)}>${asked.another()}</a></p>`;
  return { title: sent.received(), main, about: aboutPoint(point, site, reader) };
}
