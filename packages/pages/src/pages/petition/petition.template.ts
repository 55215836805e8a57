import type { PageData } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';
import { facts, states } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText, plainText } from '../draw-text.ts';
import type { Reader } from '../reader.ts';
import { contactTemplate } from './contact.template.ts';
import { formTemplate } from './form.template.ts';
import { mediaTemplate } from './media.template.ts';
import { nameProblems, sayFailure } from './name-problems.ts';
import { numbersTemplate } from './numbers.template.ts';
import { ownWords } from './petition-page.texts.ts';
import { shareTemplate } from './share.template.ts';
import { statusTemplate } from './status.template.ts';
import { backgroundTemplate, documentsTemplate, reportLink, updatesTemplate, voicesTemplate } from './story.template.ts';
import { summaryTemplate } from './summary.template.ts';

/** The petition with its form: the page that everything leads to. */
export function petitionView(data: PageData['petition'], reader: Reader): View {
  const { petition } = data;
  const isOpen = petition.status === 'open';
  // Without a form there is nothing to put right: it closed while somebody wrote.
  const problems = isOpen ? nameProblems(data) : [];
  const failure = failureOf(data, isOpen);
  const main = html`${petition.test ? html`<p class="note warning">${states.test()}</p>` : nothing} ${summaryTemplate(problems, failure, isOpen)}
    <div class="columns">
      <div class="story">${headTemplate(petition, reader, isOpen)} ${backgroundTemplate(petition, reader)} ${documentsTemplate(petition, reader)}</div>
      <div class="side">${isOpen ? formTemplate(data, problems, reader) : nothing} ${contactTemplate(petition, reader)}</div>
      <div class="story">
        ${updatesTemplate(petition, reader)} ${voicesTemplate(petition, reader)}
        ${petition.status === 'draft' ? nothing : shareTemplate(petition, reader)} ${reportLink(petition, reader)}
      </div>
    </div>`;
  return { title: plainText(petition.title, reader), main, about: petition, isPublic: petition.status !== 'draft', isWrong: problems.length > 0 || failure !== undefined };
}

function failureOf({ failure, errors = [] }: PageData['petition'], isOpen: boolean): string | undefined {
  const code = failure ?? (!isOpen && errors.length > 0 ? 'not-open' : undefined);
  return code === undefined ? undefined : sayFailure(code);
}

function headTemplate(petition: Petition, reader: Reader, isOpen: boolean): TemplateResult {
  return html`<div class="head">
    <h1>${drawText(petition.title, reader)}</h1>
    <p class="lead">${drawText(petition.demand, reader)}</p>
    <p class="to"><span class="quiet">${facts.to()}</span> <strong>${drawText(petition.addressee, reader)}</strong></p>
    ${statusTemplate(petition, reader)} ${numbersTemplate(petition, reader)} ${isOpen ? html`<p class="jump"><a class="button main" href="#sign">${ownWords.toForm()}</a></p>` : nothing}
    ${mediaTemplate(petition, reader)}
  </div>`;
}
