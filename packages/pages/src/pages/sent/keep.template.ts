import type { Petition } from '@dugnad/client/model';
import { handOver, receipt } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import type { Reader } from '../reader.ts';
import { safeLink } from '../safe-link.ts';

/** What to write down or print: no mail is needed to ask about a signature. */
export function keepTemplate(petition: Petition, reference: string, reader: Reader): TemplateResult {
  const address = petition.shortUrl ?? petition.url;
  return html`<section class="receipt" aria-labelledby="receipt">
    <h2 id="receipt">${receipt.heading()}</h2>
    <dl>
      <dt>${receipt.reference()}</dt>
      <dd><strong><bdi dir="ltr">${reference}</bdi></strong></dd>
      <dt>${receipt.page()}</dt>
      <dd>${drawText(petition.title, reader)}<br /><bdi dir="ltr" class="address">${safeLink(address) ?? ''}</bdi></dd>
    </dl>
    <p>${spreadSentence(handOver.deleted(drawDate(petition.retention.deleteAfter, reader)))}</p>
  </section>`;
}
