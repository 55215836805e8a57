import type { PageData } from '@dugnad/client/hosted';
import { form, sayFault } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import type { View } from '../../document/document.template.ts';
import { drawText } from '../../draw-text.ts';
import { helpAddress, ownAddress } from '../../page-address.ts';
import { contactTemplate } from '../../petition/contact.template.ts';
import { lineTemplate } from '../../petition/controls.template.ts';
import type { Problem } from '../../petition/name-problems.ts';
import { summaryTemplate } from '../../petition/summary.template.ts';
import type { Reader } from '../../reader.ts';
import { aboutOne } from '../help.ts';
import { againTemplate } from './again.template.ts';
import { lostLink } from './own.texts.ts';

/** An address is asked for; the answer is the same whether anybody knows it or not. Who left a number alone calls. */
export function lostLinkView(data: PageData['lost-link'], reader: Reader): View {
  const { opportunity, site, errors = [], done = false } = data;
  const problems: Problem[] = errors.map(({ code }) => ({ field: 'email', words: sayFault('email', code) }));
  const main = html`${summaryTemplate(problems, undefined, true)} ${againTemplate(data)}
    <h1>${lostLink.heading()}</h1>
    <p class="lead"><a href=${helpAddress(reader, site.id, opportunity.id)}>${drawText(opportunity.title, reader)}</a></p>
    ${done ? html`<p class="note success" role="status">${lostLink.done()}</p>` : formTemplate(data, problems, reader)} ${contactTemplate(opportunity, reader)}`;
  return { title: lostLink.heading(), main, about: aboutOne(opportunity, site, reader), isWrong: problems.length > 0 };
}

function formTemplate({ formToken, filled = {} }: PageData['lost-link'], problems: readonly Problem[], reader: Reader): TemplateResult {
  return html`<p>${lostLink.lead()}</p>
    <form method="post" action=${ownAddress(reader)} novalidate>
      <input type="hidden" name="formToken" value=${formToken} />
      ${lineTemplate({ id: 'email', label: form.address(), type: 'email', autocomplete: 'email', maxlength: 254, value: filled['email'], error: problems[0]?.words, isRequired: true })}
      <button type="submit">${lostLink.send()}</button>
    </form>`;
}
