import type { PageData } from '@dugnad/client/hosted';
import { receipt, sent } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { fillSentence, markOf } from '../fill-sentence.ts';
import { pageAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { shareTemplate } from '../petition/share.template.ts';
import { demandTemplate } from './demand.template.ts';
import { guardianView } from '../guardian/guardian.template.ts';
import { guardianWords } from '../guardian/guardian.texts.ts';
import type { Reader } from '../reader.ts';
import { safeLink } from '../safe-link.ts';
import { keepTemplate } from '../sent/keep.template.ts';
import { confirmWords } from './confirm.texts.ts';

/** What a mailed link opens. Programs that read mail open it too, so nothing has happened until a person presses the button. */
export function confirmView({ petition, reference, name, guardian }: PageData['confirm'], reader: Reader): View {
  if (guardian !== undefined) return guardianView({ petition, reference, name, guardian }, reader);
  const main = html`<h1>${confirmWords.heading()}</h1>
    <p class="lead">${fillSentence<unknown>(confirmWords.named(markOf(0)), html`<bdi>${name}</bdi>`)}</p>
    ${demandTemplate(petition, reader)}
    <p>${confirmWords.notYet()}</p>
    <form method="post"><button type="submit">${confirmWords.press()}</button></form>
    <p class="quiet">${receipt.reference()}: <bdi dir="ltr">${reference}</bdi></p>
    <p>${confirmWords.notYou()}</p>
    ${contactTemplate(petition, reader)}`;
  return { title: confirmWords.heading(), main, about: petition };
}

/** It counts. What one can do with it, and how one tells others. */
export function confirmedView({ petition, reference, manageUrl, byGuardian = false, opens }: PageData['confirmed'], reader: Reader): View {
  const heading = byGuardian ? guardianWords.counts() : sent.confirmed();
  const main = html`<h1>${heading}</h1>
    ${demandTemplate(petition, reader)} ${ownPageTemplate(byGuardian ? guardianWords.manage() : sent.manage(), safeLink(manageUrl), opens)}
    ${keepTemplate(petition, reference, reader)} ${shareTemplate(petition, reader)} ${contactTemplate(petition, reader)}`;
  return { title: heading, main, about: petition };
}

/** The way to the signer's own page: its address, or a button that asks for it, since whoever only looks is shown nobody's; else by talking. */
function ownPageTemplate(words: string, address: string | undefined, opens = false): TemplateResult {
  if (address !== undefined) return html`<p><a class="button" href=${address}>${words}</a></p>`;
  return opens ? html`<form method="post"><button type="submit" name="act" value="open">${words}</button></form>` : html`<p>${sent.manageByContact()}</p>`;
}

/** A link that is too old or was used up: signing again sends a new one. */
export function expiredView({ petition }: PageData['expired'], reader: Reader): View {
  const isOpen = petition.status === 'open';
  const main = html`<h1>${confirmWords.expired()}</h1>
    ${demandTemplate(petition, reader)} ${isOpen ? html`<p>${confirmWords.again()}</p>` : nothing}
    <p><a class="button main" href=${pageAddress(reader, petition)}>${confirmWords.toPetition()}</a></p>
    ${contactTemplate(petition, reader)}`;
  return { title: confirmWords.expired(), main, about: petition };
}
