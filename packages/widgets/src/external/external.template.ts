import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { sayCountry } from '../consent/say-country.ts';
import { saySignal } from '../consent/say-signal.ts';
import type { Content } from './describe-content.ts';
import type { Sent } from './preset.ts';

/** All that is drawn, and what the visitor can do. */
export interface ExternalModel {
  readonly content: Content;
  readonly label: string;
  /** Of our own words. */
  readonly textLanguage: string;
  readonly isShown: boolean;
  readonly canRemember: boolean;
  /** The browser has said no. */
  readonly isSignalled: boolean;
  once: () => void;
  always: () => void;
}

const saySent = (sent: Sent): string =>
  ({
    address: () => msg('your internet address', { id: 'external.address' }),
    cookies: () => msg('cookies that it has set before', { id: 'external.cookies' }),
    viewing: () => msg('what you watch and for how long', { id: 'external.viewing' }),
  })[sent]();

/** Showing once and always are this, and nothing else is: what the one is, the other is. */
const choiceTemplate = (words: string, press: () => void): TemplateResult => html`<div><button part="choice" type="button" @click=${press}>${words}</button></div>`;

function factsTemplate({ content: { receiver, country, sends }, textLanguage, isSignalled }: ExternalModel): TemplateResult {
  const where = sayCountry(textLanguage, country);
  const what = new Intl.ListFormat(textLanguage).format(sends.map(saySent));
  return html`<p>${msg(str`If you show it, ${receiver} receives data (${where}).`, { id: 'external.sends' })} ${msg(str`It receives: ${what}`, { id: 'external.sent' })}</p>
    ${isSignalled ? html`<p>${saySignal()}</p>` : nothing}`;
}

function choicesTemplate({ content: { name }, canRemember, once, always }: ExternalModel): TemplateResult {
  return html`<div class="pair">
    ${choiceTemplate(msg('Show once', { id: 'external.once' }), once)}
    ${canRemember ? choiceTemplate(msg(str`Always show ${name}`, { id: 'external.always' }), always) : nothing}
  </div>`;
}

const sayFrom = (name: string): string => msg(str`Content from ${name}`, { id: 'external.from' });

/** The words stay in the box behind the frame, unseen: so it is as large as before, at every width. */
function wordsTemplate(model: ExternalModel): TemplateResult {
  const { content: { name, link, frame }, label, textLanguage, isShown } = model;
  return html`<slot name="picture" ?inert=${isShown}></slot>
    <div class="words" part="placeholder" role="group" aria-labelledby="name" lang=${textLanguage} ?inert=${isShown}>
      <p id="name"><strong>${sayFrom(name)}</strong> <span>${label}</span></p>
      ${frame ? [factsTemplate(model), choicesTemplate(model)] : nothing}
      <p><a href=${link}>${msg(str`Open at ${name}`, { id: 'external.open' })}</a></p>
    </div>`;
}

/** The box: words until it is shown, then the frame in exactly its place. */
export function externalTemplate(model: ExternalModel): TemplateResult {
  const { content: { name, frame, allow }, label, isShown } = model;
  return html`<div class="box">
    ${wordsTemplate(model)}
    ${isShown ? html`<iframe part="frame" title=${label || sayFrom(name)} src=${frame} allow=${allow} loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>` : nothing}
  </div>`;
}

/** The box before it is known what goes into it: nothing moves when that is. */
export const emptyTemplate = html`<div class="box"></div>`;
