import { html, nothing, type TemplateResult } from 'lit';
import { isDugnadError } from '@dugnad/client/errors';
import { opportunityTemplate } from './choosing/opportunity.template.ts';
import { listTemplate } from './finding/list.template.ts';
import { sentTemplate } from './sent/sent.template.ts';
import { facts, states } from './texts/facts.texts.ts';
import type { ChosenModel, VolunteerModel } from './volunteer.model.ts';

/** What there is, one of it, or what was sent; else why it is not there, else what the page itself gave. */
export function volunteerTemplate(model: VolunteerModel): TemplateResult {
  return html`${model.switcher}${body(model)}`;
}

function body(model: VolunteerModel): TemplateResult {
  if (model.value) return ours(model, html`<section class="volunteer" aria-label=${facts.name()}>${model.parts.kept.part?.lateTemplate(model)} ${view(model)}</section>`);
  // The page's own words stay: they are the way out when nothing can be fetched.
  if (model.error !== undefined) return html`${ours(model, failure(model))}<slot></slot>`;
  return model.hasFallback ? html`<slot></slot>` : ours(model, html`<p class="quiet">${states.loading()}</p>`);
}

const isChosen = (model: VolunteerModel): model is ChosenModel => model.chosen !== undefined;

/** One at a time. */
function view(model: VolunteerModel): TemplateResult {
  if (!isChosen(model)) return listTemplate(model);
  if (model.receipt) return sentTemplate(model, model.receipt);
  return opportunityTemplate(model);
}

function ours({ textLanguage, direction }: VolunteerModel, content: unknown): TemplateResult {
  return html`<div lang=${textLanguage} dir=${direction ?? nothing}>${content}</div>`;
}

function failure({ error, retry }: VolunteerModel): TemplateResult {
  const isOffline = isDugnadError(error) && error.code === 'offline';
  return html`<div class="notice" part="failed">
    <p class="heading">${isOffline ? states.offline() : states.failed()}</p>
    <button type="button" class="button" @click=${retry}>${states.retry()}</button>
  </div>`;
}
