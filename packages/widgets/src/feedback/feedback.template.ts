import { html, nothing, type TemplateResult } from 'lit';
import { isDugnadError } from '@dugnad/client/errors';
import { contactTemplate } from '../writing/contact.template.ts';
import { paragraphs, written } from '../writing/written.template.ts';
import type { FeedbackModel, ShownModel } from './feedback.model.ts';
import { formTemplate } from './form/form.template.ts';
import { sentTemplate } from './sent/sent.template.ts';
import { isOver } from './standing.ts';
import { states } from './texts/states.texts.ts';

/** The round, by what is known: itself, else why it is not there, else what the page itself gave. */
export function feedbackTemplate(model: FeedbackModel): TemplateResult {
  return html`${model.switcher}${body(model)}`;
}

const isShown = (model: FeedbackModel): model is ShownModel => model.value !== undefined;

function body(model: FeedbackModel): TemplateResult {
  if (isShown(model)) return ours(model, shown(model));
  // The page's own words stay: they are the way out when nothing can be fetched.
  if (model.error !== undefined) return html`${ours(model, failure(model))}<slot></slot>`;
  return model.hasFallback ? html`<slot></slot>` : ours(model, html`<p class="quiet">${states.loading()}</p>`);
}

/** Ours, in their language and direction: what the page gave beside them has its own. */
function ours({ textLanguage, direction }: FeedbackModel, content: unknown): TemplateResult {
  return html`<div lang=${textLanguage} dir=${direction ?? nothing}>${content}</div>`;
}

function failure({ error, retry }: FeedbackModel): TemplateResult {
  const isOffline = isDugnadError(error) && error.code === 'offline';
  return html`<div class="notice" part="failed">
    <p class="heading">${isOffline ? states.offline() : states.failed()}</p>
    <button type="button" class="button" @click=${retry}>${states.retry()}</button>
  </div>`;
}

function shown(model: ShownModel): TemplateResult {
  const { value, languages } = model;
  return html`<section class="feedback asking" aria-label=${states.name()}>
    <header part="head">
      <h2 id="form-heading" tabindex="-1">${written(value.title, languages)}</h2>
      ${value.introduction ? paragraphs(value.introduction, languages) : nothing}
    </header>
    ${act(model)} ${contact(model)}
  </section>`;
}

/** Who has answered is thanked, also when the round is over meanwhile; what is typed stays until it is sent. */
function act(model: ShownModel): TemplateResult {
  if (model.answering.stage !== 'form') return sentTemplate(model);
  if (!isOver(model.value, model.now)) return formTemplate(model);
  return html`<div class="notice" part="standing"><p class="heading">${states.closed()}</p></div>`;
}

/** A person to talk with: who writes without a name gets no reply. */
function contact({ value, languages, now }: ShownModel): TemplateResult | typeof nothing {
  return value.contact ? contactTemplate(value.contact, languages, isOver(value, now) ? states.talk() : states.reply()) : nothing;
}
