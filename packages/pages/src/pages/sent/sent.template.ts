import type { PageData } from '@dugnad/client/hosted';
import { sendingErrors, sent } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { sayMinutes } from '../draw-time.ts';
import { ownAddress, pageAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { lineTemplate } from '../petition/controls.template.ts';
import { summaryTemplate } from '../petition/summary.template.ts';
import type { Reader } from '../reader.ts';
import { keepTemplate } from './keep.template.ts';

/** After sending: what happens now, and a field for the code of the mail. */
export function sentView({ petition, reference, mailMinutes, error }: PageData['sent'], reader: Reader): View {
  const words = error === undefined ? undefined : sayError(error);
  const main = html`${summaryTemplate(words === undefined ? [] : [{ field: 'code', words }], undefined, false)}
    <h1>${mailMinutes === undefined ? sent.received() : sent.heading()}</h1>
    <p class="lead">${drawText(petition.title, reader)}</p>
    ${mailMinutes === undefined ? html`<p>${sent.unconfirmed()}</p><p>${sent.manageByContact()}</p>` : codeTemplate(mailMinutes, words, reader)}
    ${keepTemplate(petition, reference, reader)}
    ${mailMinutes === undefined ? '' : html`<p>${sent.manageByMail()}</p><p><a href=${pageAddress(reader, petition)}>${sent.change()}</a></p>`} ${contactTemplate(petition, reader)}`;
  return { title: mailMinutes === undefined ? sent.received() : sent.heading(), main, about: petition, isWrong: words !== undefined };
}

const sayError = (error: 'code-wrong' | 'code-expired'): string => (error === 'code-wrong' ? sendingErrors.codeWrong() : sendingErrors.codeExpired());

function codeTemplate(minutes: number, error: string | undefined, reader: Reader): TemplateResult {
  return html`<p>${sent.howTo()} ${minutes < 1 ? sent.mailSoon() : sent.mailMinutes(sayMinutes(minutes, reader))}</p>
    <form method="post" action=${ownAddress(reader)} novalidate class="code">
      ${lineTemplate({ id: 'code', label: sent.code(), autocomplete: 'one-time-code', inputmode: 'numeric', error, isRequired: true })}
      <button type="submit">${sent.confirm()}</button>
    </form>`;
}

