import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { chooseText, directionOf, type ConsentSitePurpose } from '@dugnad/client/model';
import type { ConsentPort } from '@dugnad/client/ports';

/** All that is on the screen, and what the visitor can do. */
export interface LayerModel {
  readonly port: ConsentPort;
  /** The whole layer is in it. */
  readonly language: string;
  /** What the association wrote without saying in which language is in this one. */
  readonly pageLanguage: string;
  /** Every purpose is there in easy language too. */
  readonly hasEasy: boolean;
  readonly isEasy: boolean;
  answer: (granted: boolean) => void;
  open: () => void;
  toggleEasy: () => void;
  entered: (event: FocusEvent) => void;
}

/** Refusing and accepting are this, and nothing else is: what the one is, the other is. */
function choiceTemplate(words: string, press: () => void): TemplateResult {
  return html`<div class="cell"><button type="button" part="choice" class="choice" @click=${press}>${words}</button></div>`;
}

function changesTemplate({ port: { changes, config }, language }: LayerModel): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const named = (wanted: string): string => {
    const ids = changes.filter(({ kind }) => kind === wanted).map(({ purpose }) => purpose);
    return config.purposes.filter(({ id }) => ids.includes(id)).map(({ text }) => chooseText(text, [language]).value).join(', ');
  };
  const receivers = named('receivers');
  const fresh = named('new');
  return html`${changes.some(({ kind }) => kind === 'text') ? html`<p>${msg('We ask again because our text has changed.', { id: 'consent.changed-text' })}</p>` : nothing}
  ${receivers ? html`<p>${msg(str`We ask again because others receive data for: ${receivers}`, { id: 'consent.changed-receivers' })}</p>` : nothing}
  ${fresh ? html`<p>${msg(str`We ask again because this is new: ${fresh}`, { id: 'consent.changed-new' })}</p>` : nothing}`;
}

function purposeTemplate({ text }: ConsentSitePurpose, { language, pageLanguage }: LayerModel): TemplateResult {
  const { value, lang, dir } = chooseText(text, [language]);
  return html`<li lang=${lang || pageLanguage} dir=${dir}>${value}</li>`;
}

function factsTemplate({ port: { asks, config, signal } }: LayerModel): TemplateResult {
  const receivers = new Set(config.services.filter(({ purpose }) => asks.includes(purpose)).map(({ receiver }) => receiver)).size;
  const link = msg('Privacy choices', { id: 'consent.link' });
  return html`<p>${receivers ? msg(str`Who receives data: ${receivers}`, { id: 'consent.receivers' }) : nothing}</p>
    <p>${msg(str`You can change your mind at any time under “${link}”.`, { id: 'consent.mind' })}</p>
    ${signal ? html`<p>${msg('Your browser says no to sharing. We follow it.', { id: 'consent.signal' })}</p>` : nothing}`;
}

function waysTemplate({ port, hasEasy, isEasy, toggleEasy }: LayerModel): TemplateResult {
  const { privacy } = port.config.controller;
  return html`<div class="ways">
    ${privacy ? html`<a href=${privacy}>${msg('Read more about privacy', { id: 'consent.privacy' })}</a>` : nothing}
    ${hasEasy ? html`<button type="button" @click=${toggleEasy}>${isEasy ? msg('Standard language', { id: 'consent.standard' }) : msg('Easy language', { id: 'consent.easy' })}</button>` : nothing}
  </div>`;
}

/** Who asks, for what, and the three ways on. */
export function layerTemplate(model: LayerModel): TemplateResult {
  const { port, language, answer, open, entered } = model;
  const { controller, purposes } = port.config;
  return html`<section popover="manual" role="region" aria-labelledby="name" lang=${language} dir=${directionOf(language)} @focusin=${entered}>
    <div class="text">
      <h2 id="name">${msg('Privacy choice', { id: 'consent.region' })}</h2>
      ${changesTemplate(model)}
      <p>${msg(str`${controller.name} asks for your consent to:`, { id: 'consent.asks' })}</p>
      <ul>
        ${purposes.filter(({ id }) => port.asks.includes(id)).map((purpose) => purposeTemplate(purpose, model))}
      </ul>
      ${factsTemplate(model)} ${waysTemplate(model)}
    </div>
    <div class="acts">
      <div class="pair">
        ${choiceTemplate(msg('Refuse all', { id: 'consent.refuse' }), () => answer(false))} ${choiceTemplate(msg('Accept all', { id: 'consent.accept' }), () => answer(true))}
      </div>
      <div class="cell"><button type="button" class="choice outlined" @click=${open}>${msg('Choose', { id: 'consent.choose' })}</button></div>
    </div>
  </section>`;
}
