import type { PageData } from '@dugnad/client/hosted';
import type { FeedbackRound } from '@dugnad/client/model';
import { form, privacy, sendingErrors, states } from '@dugnad/widgets/feedback/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { About } from '../document/about.ts';
import type { View } from '../document/document.template.ts';
import { drawParagraphs, drawText, plainText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import { feedbackAddress, ownAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { hiddenTemplate, otherLanguages } from '../petition/form.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import { summaryTemplate } from '../petition/summary.template.ts';
import type { Reader } from '../reader.ts';
import { nameMistakes, sayUntaken } from './name-mistakes.ts';
import { questionsTemplate } from './questions.template.ts';

/** What a page of a round is about. */
export function aboutRound({ id, title, introduction, controller }: FeedbackRound, reader: Reader): About {
  return { title, demand: introduction ?? title, url: feedbackAddress(reader, id).replace(/\?.*$/, ''), media: [], languages: [], controller };
}

/** Up to three questions without a name. */
export function feedbackView(data: PageData['feedback'], reader: Reader): View {
  const { round, failure, retryAfter } = data;
  const isOpen = round.status === 'open';
  const mistakes = isOpen ? nameMistakes(data, reader) : [];
  const untaken = failure === undefined ? undefined : sayUntaken(failure, retryAfter, reader);
  const main = html`${summaryTemplate(mistakes, untaken, isOpen, sendingErrors)}
    <div class="story">
      <h1>${drawText(round.title, reader)}</h1>
      ${round.introduction === undefined ? nothing : drawParagraphs(round.introduction, reader)}
    </div>
    ${isOpen ? formTemplate(data, mistakes, reader) : html`<p class="note">${states.closed()}</p>`} ${contactTemplate(round, reader, 'contact', isOpen ? states.reply() : states.talk())}`;
  return { title: plainText(round.title, reader), main, about: aboutRound(round, reader), isWrong: mistakes.length > 0 || untaken !== undefined };
}

/** It posts to the address of the page; the key makes sure that twice pressed is once counted. */
function formTemplate(data: PageData['feedback'], mistakes: readonly Problem[], reader: Reader): TemplateResult {
  const { round } = data;
  return html`<section id="answer" class="sign" aria-label=${states.name()}>
    ${round.questions.length > 1 ? html`<p class="quiet">${form.leaveOut()}</p>` : nothing}
    <form method="post" action=${ownAddress(reader)} novalidate accept-charset="utf-8">
      ${hiddenTemplate(data, reader)} ${questionsTemplate(data, mistakes, reader)} ${promiseTemplate(round, reader)}
      <button type="submit">${form.send()}</button>
      ${otherLanguages({ languages: [], title: round.title }, reader)}
    </form>
  </section>`;
}

/** Who reads it, that it is counted, that it cannot be taken back, and until when it is kept: before the button. */
function promiseTemplate({ controller, retention }: FeedbackRound, reader: Reader): TemplateResult {
  return html`<div class="promise">
    <p>${spreadSentence(privacy.who(drawText(controller.name, reader)))} ${privacy.counted()}</p>
    <p>${privacy.final()} ${spreadSentence(privacy.deleted(drawDate(retention.deleteAfter, reader)))}</p>
  </div>`;
}
