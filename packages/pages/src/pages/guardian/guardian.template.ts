import type { PageData } from '@dugnad/client/hosted';
import type { ConsentPurpose } from '@dugnad/client/model';
import { guardian as formWords, receipt, sent } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { confirmWords } from '../confirm/confirm.texts.ts';
import { demandTemplate } from '../confirm/demand.template.ts';
import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { sayMinutes } from '../draw-time.ts';
import { fillSentence, markOf } from '../fill-sentence.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { keepTemplate } from '../sent/keep.template.ts';
import { guardianWords } from './guardian.texts.ts';

/** After a child has sent the form: who decides now, and that there is nothing more to do here. */
export function askedView({ petition, reference, mailMinutes }: PageData['asked'], reader: Reader): View {
  const when = mailMinutes === undefined || mailMinutes < 1 ? sent.mailSoon() : sent.mailMinutes(sayMinutes(mailMinutes, reader));
  const main = html`<h1>${guardianWords.asked()}</h1>
    <p class="lead">${drawText(petition.title, reader)}</p>
    <p>${formWords.how()} ${mailMinutes === undefined ? nothing : when}</p>
    ${keepTemplate(petition, reference, reader)} ${contactTemplate(petition, reader)}`;
  return { title: guardianWords.asked(), main, about: petition };
}

/**
 * What the mail to a parent or guardian opens: who asks whom, what for, and all that would be agreed to, word for word. Nothing has happened until a person presses the
 * button, which says what they say by it.
 */
export function guardianView({ petition, reference, name, guardian }: PageData['confirm'] & { guardian: { name: string; agreed: readonly string[] } }, reader: Reader): View {
  const isAgreed = ({ id }: ConsentPurpose): boolean => guardian.agreed.includes(id);
  const [agreed, refused] = [petition.consents.filter(isAgreed), petition.consents.filter((purpose) => !isAgreed(purpose))];
  const main = html`<h1>${guardianWords.heading()}</h1>
    <p class="lead">${fillSentence<unknown>(guardianWords.asks(markOf(0), markOf(1)), html`<bdi>${name}</bdi>`, html`<bdi>${guardian.name}</bdi>`)}</p>
    ${demandTemplate(petition, reader)} ${purposesTemplate(guardianWords.agreed(), agreed, reader)} ${purposesTemplate(guardianWords.refused(), refused, reader)}
    <p>${confirmWords.notYet()}</p>
    <form method="post">${pressTemplate(name)}</form>
    <p class="quiet">${receipt.reference()}: <bdi dir="ltr">${reference}</bdi></p>
    <p>${guardianWords.no()}</p>
    ${contactTemplate(petition, reader)}`;
  return { title: guardianWords.heading(), main, about: petition };
}

/** One span: a button sets what stands in it side by side, and would part the words from the names between them. */
function pressTemplate(name: string): TemplateResult {
  return html`<button type="submit"><span>${fillSentence<unknown>(guardianWords.press(markOf(0)), html`<bdi>${name}</bdi>`)}</span></button>`;
}

function purposesTemplate(lead: string, purposes: readonly ConsentPurpose[], reader: Reader): TemplateResult | typeof nothing {
  if (purposes.length === 0) return nothing;
  return html`<p>${lead}</p>
    <ul>
      ${purposes.map(({ text }) => html`<li>${drawText(text, reader)}</li>`)}
    </ul>`;
}
