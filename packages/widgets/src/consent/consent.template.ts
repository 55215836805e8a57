import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { ConsentPort } from '@dugnad/client/ports';
import { saySignal } from './say-signal.ts';
import { sayLink } from './say-link.ts';
import type { Voice } from './voice.ts';

/** All that is on the screen, and what the visitor can do. */
export interface LayerModel {
  readonly port: ConsentPort;
  /** The purposes that the visitor is asked about. */
  readonly asked: ConsentPort['config']['purposes'];
  readonly voice: Voice;
  /** Why the visitor is asked again. */
  readonly changes: unknown;
  /** What the other kind of language is called, easy or standard; empty where a purpose lacks it. */
  readonly other: string;
  answer: (granted: boolean) => void;
  open: () => void;
  change: () => void;
  entered: (event: FocusEvent) => void;
}

/** Refusing and accepting are this, and nothing else is: what the one is, the other is. */
const choiceTemplate = (words: string, press: () => void): TemplateResult => html`<div><button part="choice" @click=${press}>${words}</button></div>`;

function waysTemplate({ port, other, change }: LayerModel): TemplateResult {
  const { privacy } = port.config.controller;
  return html`<p class="ways">
    ${privacy ? html`<a href=${privacy}>${msg('Read more about privacy', { id: 'consent.privacy' })}</a>` : nothing}
    ${other ? html`<button @click=${change}>${other}</button>` : nothing}
  </p>`;
}

function questionTemplate(model: LayerModel): TemplateResult {
  const { port: { asks, config, signal }, asked, voice, changes } = model;
  const receivers = new Set(config.services.filter(({ purpose }) => asks.includes(purpose)).map(({ receiver }) => receiver)).size;
  const link = sayLink();
  return html`<h2 id="name">${msg('Privacy choice', { id: 'consent.region' })}</h2>
    ${changes}
    <p>${msg(str`${config.controller.name} asks for your consent to:`, { id: 'consent.asks' })}</p>
    <ul>
      ${asked.map(({ text }) => html`<li lang=${typeof text === 'string' ? document.documentElement.lang : nothing}>${voice.read(text)}</li>`)}
    </ul>
    <p>${receivers ? msg(str`How many receive data: ${receivers}`, { id: 'consent.receivers' }) : nothing}</p>
    <p>${msg(str`You can change your mind at any time under “${link}”.`, { id: 'consent.mind' })}</p>
    ${signal ? html`<p>${saySignal()}</p>` : nothing} ${waysTemplate(model)}`;
}

/** Who asks, for what, and the three ways on. */
export function layerTemplate(model: LayerModel): TemplateResult {
  const { voice: { language, dir }, answer, open, entered } = model;
  return html`<section popover="manual" role="region" aria-labelledby="name" lang=${language} dir=${dir} @focusin=${entered}>
    <div>${questionTemplate(model)}</div>
    <div class="acts">
      <div class="pair">
        ${choiceTemplate(msg('Refuse all', { id: 'consent.refuse' }), () => answer(false))} ${choiceTemplate(msg('Accept all', { id: 'consent.accept' }), () => answer(true))}
      </div>
      <div><button class="outlined" @click=${open}>${msg('Choose', { id: 'consent.choose' })}</button><p role="status"></p></div>
    </div>
  </section>`;
}
