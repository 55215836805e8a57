import { html, nothing, type TemplateResult } from 'lit';
import { isDugnadError } from '@dugnad/client/errors';
import { form } from '../volunteer/texts/form.texts.ts';
import { contactTemplate } from '../writing/contact.template.ts';
import { paragraphs, written } from '../writing/written.template.ts';
import { formTemplate } from './form/form.template.ts';
import type { HelpRequestModel, ShownModel } from './help-request.model.ts';
import { sentTemplate } from './sent/sent.template.ts';
import { ask } from './texts/ask.texts.ts';
import { states } from './texts/states.texts.ts';

/** Where one asks for help, by what is known: itself, else why it is not there, else what the page itself gave. */
export function helpRequestTemplate(model: HelpRequestModel): TemplateResult {
  return html`${model.switcher}${body(model)}`;
}

const isShown = (model: HelpRequestModel): model is ShownModel => model.value !== undefined;

function body(model: HelpRequestModel): TemplateResult {
  if (isShown(model)) return ours(model, shown(model));
  // The page's own words stay: they are the way out when nothing can be fetched.
  if (model.error !== undefined) return html`${ours(model, failure(model))}<slot></slot>`;
  return model.hasFallback ? html`<slot></slot>` : ours(model, html`<p class="quiet">${states.loading()}</p>`);
}

/** Ours, in their language and direction: what the page gave beside them has its own. */
function ours({ textLanguage, direction }: HelpRequestModel, content: unknown): TemplateResult {
  return html`<div lang=${textLanguage} dir=${direction ?? nothing}>${content}</div>`;
}

function failure({ error, retry }: HelpRequestModel): TemplateResult {
  const isOffline = isDugnadError(error) && error.code === 'offline';
  return html`<div class="notice" part="failed">
    <p class="heading">${isOffline ? states.offline() : states.failed()}</p>
    <button type="button" class="button" @click=${retry}>${states.retry()}</button>
  </div>`;
}

/** Whom one asks stands before the form: calling is as good. */
function shown(model: ShownModel): TemplateResult {
  const { value, languages } = model;
  return html`<section class="help asking" aria-label=${ask.heading()}>
    <header part="head">
      <h2 id="form-heading" tabindex="-1">${written(value.title, languages)}</h2>
      ${value.introduction ? paragraphs(value.introduction, languages) : nothing}
    </header>
    ${contactTemplate(value.contact, languages, answerWithin(model))} ${act(model)}
  </section>`;
}

function answerWithin({ value: { answerWithin: days, status }, sending, languages }: ShownModel): string | undefined {
  if (days === undefined || status !== 'open' || sending.stage !== 'form') return undefined;
  return form.answerWithin(new Intl.NumberFormat(languages[0], { numberingSystem: 'latn', style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days));
}

/** Who has asked keeps their receipt, also when it is closed meanwhile; what is typed stays until it is sent. */
function act(model: ShownModel): TemplateResult {
  if (model.sending.stage !== 'form') return sentTemplate(model);
  if (model.value.status === 'open') return formTemplate(model);
  return html`<div class="notice" part="standing"><p class="heading">${ask.closed()}</p></div>`;
}
