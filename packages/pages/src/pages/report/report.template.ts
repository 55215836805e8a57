import type { PageData } from '@dugnad/client/hosted';
import { fieldErrors, form } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import { demandTemplate } from '../confirm/demand.template.ts';
import { confirmWords } from '../confirm/confirm.texts.ts';
import type { View } from '../document/document.template.ts';
import { ownAddress, pageAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { areaTemplate, lineTemplate, radiosTemplate } from '../petition/controls.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import { summaryTemplate } from '../petition/summary.template.ts';
import type { Reader } from '../reader.ts';
import { reportWords } from './report.texts.ts';

const reasons: Readonly<Record<string, () => string>> = { untrue: reportWords.untrue, hurtful: reportWords.hurtful, private: reportWords.private, other: reportWords.other };

/** Somebody says that something is not right; nothing is asked that they need not tell. */
export function reportView(data: PageData['report'], reader: Reader): View {
  const problems = problemsOf(data);
  const main = html`${summaryTemplate(problems)}
    <h1>${reportWords.heading()}</h1>
    ${demandTemplate(data.petition, reader)}
    ${data.done ? html`<p class="note success" role="status">${reportWords.done()}</p><p><a class="button" href=${pageAddress(reader, data.petition)}>${confirmWords.toPetition()}</a></p>` : formTemplate(data, problems, reader)}
    ${contactTemplate(data.petition, reader)}`;
  return { title: reportWords.heading(), main, about: data.petition, isWrong: problems.length > 0 };
}

function problemsOf({ errors = [] }: PageData['report']): Problem[] {
  const ids: Readonly<Record<string, string>> = { '/reason': 'reason-untrue', '/text': 'text', '/email': 'email' };
  const found = new Map(errors.map(({ pointer, code }) => [ids[pointer] ?? 'text', sayProblem(pointer, code)] as const));
  return [...found].map(([field, words]) => ({ field, words }));
}

function sayProblem(pointer: string, code: string): string {
  if (pointer === '/email') return fieldErrors.emailWrong();
  if (pointer === '/reason') return reportWords.reasonMissing();
  return code === 'too-long' ? fieldErrors.commentLong() : reportWords.textMissing();
}

function formTemplate({ filled = {} }: PageData['report'], problems: readonly Problem[], reader: Reader): TemplateResult {
  const errorOf = (id: string): string | undefined => problems.find(({ field }) => field === id)?.words;
  return html`<form method="post" action=${ownAddress(reader)} novalidate accept-charset="utf-8">
    <div hidden><input name="website" type="text" tabindex="-1" autocomplete="off" aria-hidden="true" /></div>
    ${radiosTemplate({ name: 'reason', legend: reportWords.reason(), options: Object.entries(reasons).map(([value, say]) => ({ value, words: say() })), chosen: filled['reason'] ?? '', error: errorOf('reason-untrue') })}
    ${areaTemplate({ id: 'text', label: reportWords.text(), value: filled['text'], error: errorOf('text'), isRequired: true })}
    ${lineTemplate({ id: 'email', label: ownWords.optional(form.email()), type: 'email', autocomplete: 'email', maxlength: 254, hint: reportWords.emailWhy(), value: filled['email'], error: errorOf('email') })}
    <button type="submit">${reportWords.send()}</button>
  </form>`;
}
