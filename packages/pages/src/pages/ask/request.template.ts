import type { PageData } from '@dugnad/client/hosted';
import { ask, asked } from '@dugnad/widgets/help-request/texts';
import { receipt as words, sent } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import { askAddress, ownAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { boxTemplate } from '../petition/controls.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import { summaryTemplate } from '../petition/summary.template.ts';
import type { Reader } from '../reader.ts';
import { signatureWords } from '../signature/signature.texts.ts';
import { againTemplate } from '../volunteer/own/again.template.ts';
import { ownPage } from '../volunteer/own/own.texts.ts';
import { aboutPoint } from './about-point.ts';
import { ownRequest, states } from './ask.texts.ts';
import { drawHelpWhen } from './say-when.ts';

type Data = PageData['help-request'];

/** What became of a request, and the way out. A link is passed on: nobody's name or number is here. Nothing is ticked beforehand. */
export function helpRequestView(data: Data, reader: Reader): View {
  const { point, site, request, errors = [] } = data;
  const problems: Problem[] = errors.map(() => ({ field: 'sure', words: ownPage.sureMissing() }));
  const main = html`${summaryTemplate(problems, undefined, false)} ${againTemplate(data)}
    <h1>${ownRequest.own()}</h1>
    <p class="lead"><a href=${askAddress(reader, site.id)}>${drawText(point.title, reader)}</a></p>
    <p class="note"><strong>${states[request.known ? 'known' : request.status]()}</strong></p>
    ${answerTemplate(request)} ${insteadTemplate(request)} ${keptTemplate(request, reader)} ${contactTemplate(request, reader)} ${deleteTemplate(data, problems, reader)}`;
  return { title: ownRequest.own(), main, about: aboutPoint(point, site, reader), isWrong: problems.length > 0 };
}

/** In the coordinator's own words, which are in a language that nobody has said. */
function answerTemplate({ answer }: Data['request']): TemplateResult | typeof nothing {
  return answer === undefined ? nothing : html`<section aria-labelledby="wrote"><h2 id="wrote">${ownRequest.wrote()}</h2><p class="lines" dir="auto">${answer}</p></section>`;
}

function insteadTemplate({ status }: Data['request']): TemplateResult | typeof nothing {
  return status === 'cannot' ? html`<section aria-labelledby="instead"><h2 id="instead">${ownRequest.instead()}</h2><p>${ownRequest.insteadHow()}</p></section>` : nothing;
}

function keptTemplate({ reference, what, when, sent: at, status, answerBy, deleteAfter }: Data['request'], reader: Reader): TemplateResult {
  return html`<section class="receipt" aria-labelledby="kept">
    <h2 id="kept">${words.heading()}</h2>
    <dl>
      <dt>${ask.what()}</dt>
      <dd class="lines" dir="auto">${what}</dd>
      <dt>${ask.when()}</dt>
      <dd>${drawHelpWhen(when, reader)}</dd>
      <dt>${ownRequest.sent()}</dt>
      <dd>${drawDate(at.slice(0, 10), reader)}</dd>
      <dt>${words.reference()}</dt>
      <dd><strong><bdi dir="ltr">${reference}</bdi></strong></dd>
    </dl>
    ${answerBy === undefined || status !== 'received' ? nothing : html`<p>${spreadSentence(sent.answerBy(drawDate(answerBy.slice(0, 10), reader)))}</p>`}
    <p>${spreadSentence(words.deleted(drawDate(deleteAfter, reader)))}</p>
    <p class="quiet">${signatureWords.print()}</p>
  </section>`;
}

function deleteTemplate({ formToken, filled }: Data, [wrong]: readonly Problem[], reader: Reader): TemplateResult {
  return html`<section aria-labelledby="delete">
    <h2 id="delete">${ownRequest.withdraw()}</h2>
    <p>${ownRequest.follows()}</p>
    <form method="post" action=${ownAddress(reader)} novalidate class="quiet-act">
      <input type="hidden" name="formToken" value=${formToken} />
      ${boxTemplate({ id: 'sure', words: ownPage.sure(), isTicked: Boolean(filled?.['sure']), error: wrong?.words })}
      <button type="submit" name="act" value="withdraw">${ownRequest.withdraw()}</button>
    </form>
  </section>`;
}

/** After withdrawing: nothing of the request is here. */
export function helpWithdrawnView({ point, site }: PageData['help-withdrawn'], reader: Reader): View {
  const main = html`<h1>${ownRequest.deleted()}</h1>
    <p><a class="button" href=${askAddress(reader, site.id)}>${asked.another()}</a></p>
    ${contactTemplate(point, reader)}`;
  return { title: ownRequest.deleted(), main, about: aboutPoint(point, site, reader) };
}
