import type { Petition } from '@dugnad/client/model';
import { share, sheet } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { plainText } from '../draw-text.ts';
import { pageAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';
import { ownWords } from './petition-page.texts.ts';

/** Plain links, a field to copy from, and paper: nobody is told who passes it on. */
export function shareTemplate(petition: Petition, reader: Reader): TemplateResult {
  const address = petition.shortUrl ?? petition.url;
  return html`<section class="share" aria-labelledby="share">
    <h2 id="share">${share.heading()}</h2>
    <label for="address">${ownWords.address()}</label>
    <input id="address" type="text" value=${address} readonly dir="ltr" />
    <ul role="list" class="ways">
      <li><a class="button" href=${mailTo(petition, address, reader)}>${share.byMail()}</a></li>
      ${petition.paper.allowed ? html`<li>${sheetLink(petition, reader)}</li>` : nothing}
    </ul>
  </section>`;
}

/** To the sheet, which a browser prints. */
export function sheetLink(petition: Petition, reader: Reader): TemplateResult {
  return html`<a class="button" href=${pageAddress(reader, petition, 'sheet')}>${sheet.print()}</a>`;
}

function mailTo({ title, demand }: Petition, address: string, reader: Reader): string {
  const [subject, body] = [plainText(title, reader), `${plainText(demand, reader)}\n\n${address}\n`].map((words) => encodeURIComponent(wellFormed(words)));
  return `mailto:?subject=${subject}&body=${body}`;
}

/** Half of a sign from beyond the first 65,536 cannot be written into an address. */
const wellFormed = (words: string): string => words.toWellFormed();
