import type { GuardianDone, OwnShift, PageData } from '@dugnad/client/hosted';
import { facts, machine, receipt as receiptWords, sent } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../../document/document.template.ts';
import { drawParagraphs, drawText, plainText } from '../../draw-text.ts';
import { drawDate } from '../../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../../fill-sentence.ts';
import { helpAddress, ownAddress } from '../../page-address.ts';
import { contactTemplate } from '../../petition/contact.template.ts';
import type { Problem } from '../../petition/name-problems.ts';
import { summaryTemplate } from '../../petition/summary.template.ts';
import type { Reader } from '../../reader.ts';
import { drawPlace } from '../facts.template.ts';
import { aboutOne, sayTime } from '../help.ts';
import { againTemplate } from '../own/again.template.ts';
import { answersTemplate, type Answers } from '../own/answers.template.ts';
import { ownPage } from '../own/own.texts.ts';
import { rulesTemplate } from '../rules.template.ts';
import { youngWords } from './young.texts.ts';

type Data = PageData['guardian'];

const ANSWERS: Answers = [['yes', youngWords.yes], ['no', youngWords.no]];

const done: Readonly<Record<GuardianDone, (contact: string) => string>> = {
  yes: youngWords.theirs, 'yes-held': youngWords.talk, no: youngWords.letGo, gone: youngWords.gone,
};

/** A parent or guardian reads who wants to help with what, when, and who is responsible, and says yes or no. Nothing is chosen beforehand. */
export function youngView(data: Data, reader: Reader): View {
  const { opportunity, site, signUp, errors = [] } = data;
  const problems: Problem[] = errors.map(() => ({ field: 'answer-yes', words: ownPage.offerMissing() }));
  const names = [html`<bdi>${signUp.name}</bdi>`, html`<bdi>${signUp.guardian}</bdi>`];
  const main = html`${summaryTemplate(problems, undefined, true)} ${doneTemplate(data, reader)} ${againTemplate(data)}
    <h1>${youngWords.heading()}</h1>
    <p class="lead">${fillSentence<unknown>(youngWords.asks(markOf(0), markOf(1)), ...names)}</p>
    ${whatTemplate(data, reader)} ${rulesTemplate(opportunity, reader)} ${answerTemplate(data, problems[0]?.words, reader)}
    ${contactTemplate(opportunity, reader)} ${contactTemplate({ contact: opportunity.concernContact }, reader, 'concern', facts.concern())}
    <p class="quiet">${spreadSentence(receiptWords.deleted(drawDate(signUp.deleteAfter, reader)))}</p>`;
  return { title: youngWords.heading(), main, about: aboutOne(opportunity, site, reader), isWrong: problems.length > 0 };
}

function doneTemplate({ done: said, opportunity }: Data, reader: Reader): TemplateResult | typeof nothing {
  if (said === undefined) return nothing;
  return html`<p class=${said === 'gone' ? 'note' : 'note success'} role="status">${done[said](plainText(opportunity.contact.name, reader))}</p>`;
}

/** What one does, where, when, and who organises it. */
function whatTemplate({ opportunity, site, signUp: { shifts } }: Data, reader: Reader): TemplateResult {
  const { title, description, place, organiser } = opportunity;
  const where = drawPlace(place, reader);
  return html`<section class="receipt" aria-labelledby="what">
    <h2 id="what"><a href=${helpAddress(reader, site.id, opportunity.id)}>${drawText(title, reader)}</a></h2>
    ${shifts.length === 0 ? html`<p>${ownPage.noTimes()}</p>` : html`<ul>${shifts.map((shift) => html`<li>${timeTemplate(shift, reader)}</li>`)}</ul>`}
    ${where === undefined ? nothing : html`<p>${where}</p>`}
    <p>${drawText(organiser.name, reader)}</p>
    ${description === undefined ? nothing : drawParagraphs(description, reader)}
  </section>`;
}

/** Of a wish that waits or is gone, that it is so: nobody agrees to what is not to be had. */
function timeTemplate(shift: OwnShift, reader: Reader): TemplateResult {
  const { status } = shift;
  const said = status === 'waitlisted' ? sent.onList() : status === 'cancelled' || status === 'gone' || status === 'past' ? sent.notHad() : undefined;
  return html`<time datetime=${machine(shift.start)}>${sayTime(shift, reader)}</time>${said === undefined ? nothing : `: ${said}`}`;
}

/** One question, two answers of the same weight and one button. After a yes there is only the no; after a no, a person to call. */
function answerTemplate({ signUp: { name, answer }, formToken, filled }: Data, error: string | undefined, reader: Reader): TemplateResult {
  if (answer === 'no') return html`<p>${youngWords.saidNo()}</p>`;
  const asked = fillSentence<unknown>(youngWords.ask(markOf(0)), html`<bdi>${name}</bdi>`);
  return html`${answer === 'yes' ? html`<p>${youngWords.saidYes()} ${youngWords.still()}</p>` : nothing}
    <form method="post" action=${ownAddress(reader)} novalidate>
      <input type="hidden" name="formToken" value=${formToken} />
      ${answersTemplate({ id: 'answer', answers: ANSWERS, asked, chosen: filled?.['answer'], error })}
      <button type="submit" name="act" value="guardian">${ownPage.offerSend()}</button>
    </form>`;
}
