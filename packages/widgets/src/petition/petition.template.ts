import { html, nothing, type TemplateResult } from 'lit';
import { isDugnadError } from '@dugnad/client/errors';
import { backgroundTemplate, contactTemplate, reportTemplate, voicesTemplate } from './about/about.template.ts';
import { countTemplate } from './about/count.template.ts';
import { headTemplate } from './about/head.template.ts';
import { standingOf } from './about/standing.ts';
import { standingTemplate } from './about/standing.template.ts';
import { formTemplate } from './form/form.template.ts';
import type { PetitionModel, ShownModel } from './petition.model.ts';
import { facts, states } from './petition.texts.ts';
import { sentTemplate } from './sent/sent.template.ts';
import { shareTemplate } from './share/share.template.ts';

/** The petition, by what is known: itself, else why it is not there, else what the page itself gave. */
export function petitionTemplate(model: PetitionModel): TemplateResult {
  return html`${model.switcher}${body(model)}<slot name="contact"></slot>`;
}

const isShown = (model: PetitionModel): model is ShownModel => model.value !== undefined;

function body(model: PetitionModel): TemplateResult {
  if (isShown(model)) return shown(model);
  // The page's own words stay: they are the way out when nothing can be fetched.
  if (model.error !== undefined) return html`${ours(model, failure(model))}<slot></slot>`;
  return model.hasFallback ? html`<slot></slot>` : ours(model, html`<p class="quiet">${states.loading()}</p>`);
}

/** Ours, in their language and direction: what the page gave beside them has its own. */
function ours({ textLanguage, direction }: PetitionModel, content: unknown): TemplateResult {
  return html`<div lang=${textLanguage} dir=${direction ?? nothing}>${content}</div>`;
}

function failure({ error, retry }: PetitionModel): TemplateResult {
  const isOffline = isDugnadError(error) && error.code === 'offline';
  return html`<div class="notice" part="failed">
    <p class="heading">${isOffline ? states.offline() : states.failed()}</p>
    <button type="button" class="button" @click=${retry}>${states.retry()}</button>
  </div>`;
}

function shown(model: ShownModel): TemplateResult {
  const { textLanguage, direction } = model;
  return html`<section class="petition" lang=${textLanguage} dir=${direction ?? nothing} aria-label=${facts.name()}>
    <div class="head">${headTemplate(model)} ${countTemplate(model)} ${standingTemplate(model)}</div>
    <div class="act">${act(model)}</div>
    <div class="more">${backgroundTemplate(model)} ${voicesTemplate(model)} ${shareTemplate(model)} ${reportTemplate(model)}</div>
    ${contactTemplate(model)} ${model.sheet}
  </section>`;
}

/** Who has signed sees what happens now, also when the petition has closed meanwhile. */
function act(model: ShownModel): TemplateResult | typeof nothing {
  if (model.signing.stage !== 'form') return sentTemplate(model);
  return standingOf(model.value, model.now) === 'open' ? formTemplate(model) : nothing;
}
