import type { PageData } from '@dugnad/client/hosted';
import { ask } from '@dugnad/widgets/help-request/texts';
import { sendingErrors } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawParagraphs, drawText, plainText } from '../draw-text.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { summaryTemplate } from '../petition/summary.template.ts';
import type { Reader } from '../reader.ts';
import { aboutPoint } from './about-point.ts';
import { askFormTemplate } from './ask-form.template.ts';
import { askProblems, sayUnasked } from './ask-faults.ts';

/** It closed while somebody wrote: there is no form that anything could be put right in. */
const unaskedCode = ({ point, errors, failure }: PageData['help']): string | undefined => failure ?? (point.status !== 'open' && errors ? 'not-open' : undefined);

/** Where one asks for help: whom one asks, by telephone too, and the form. */
export function askView(data: PageData['help'], reader: Reader): View {
  const { point, site, errors, retryAfter } = data;
  const isOpen = point.status === 'open';
  const problems = isOpen ? askProblems(errors) : [];
  const code = unaskedCode(data);
  const main = html`${summaryTemplate(problems, code === undefined ? undefined : sayUnasked(code, retryAfter, reader), isOpen, sendingErrors)}
    <h1>${drawText(point.title, reader)}</h1>
    ${point.introduction === undefined ? nothing : drawParagraphs(point.introduction, reader)} ${contactTemplate(point, reader)}
    ${isOpen ? askFormTemplate(data, problems, reader) : html`<p class="note">${ask.closed()}</p>`}`;
  return { title: plainText(point.title, reader), main, about: aboutPoint(point, site, reader), isPublic: true, isWrong: problems.length > 0 || code !== undefined };
}
