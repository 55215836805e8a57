import { html, nothing, type TemplateResult } from 'lit';
import type { ChoicesWords, PurposeWords } from './describe-choices.ts';
import type { ServiceWords } from './describe-service.ts';

/** What is shown, and what a press does. */
export interface Choices {
  readonly words: ChoicesWords;
  /** With the way to take everything back. */
  readonly withdraw: boolean;
  isOn(id: string): boolean;
  set(id: string, value: boolean): void;
  /** `'save'` what the controls show, the same for all, or nothing. */
  end(how: 'withdraw' | 'refuse' | 'accept' | 'save' | 'close'): void;
}

type End = Parameters<Choices['end']>[0];

const ends = ['refuse', 'accept', 'save', 'close'] as const;

/** All buttons are one template, so that none can be made to look like more than the others. */
const choice = ({ words, end }: Choices, how: End): TemplateResult => html`<button part="choice" type="button" @click=${() => end(how)}>${words[how]}</button>`;

const box = ({ isOn, set }: Choices, id: string, name: string, hint: TemplateResult | typeof nothing = nothing): TemplateResult => html`<label>
  <input type="checkbox" .checked=${isOn(id)} autocomplete="off" aria-describedby=${hint === nothing ? nothing : `${id}-hint`} @change=${({ currentTarget }: Event) => set(id, (currentTarget as HTMLInputElement).checked)} />
  <bdi>${name}</bdi>
</label>${hint}`;

function serviceTemplate(choices: Choices, { id, name, facts, privacy }: ServiceWords, isNecessary: boolean): TemplateResult {
  const link = privacy && html`<li><a href=${privacy.href} target="_blank" rel="noopener noreferrer">${privacy.words}</a></li>`;
  return html`<div class="service">
    ${isNecessary ? html`<strong><bdi>${name}</bdi></strong>` : box(choices, id, name)}
    <ul>${facts.map((fact) => html`<li>${fact}</li>`)}${link}</ul>
  </div>`;
}

function purposeTemplate(choices: Choices, { id, text, hint, isNecessary, services, servicesLine }: PurposeWords): TemplateResult {
  const hintLine = hint ? html`<p id="${id}-hint" dir="auto">${hint}</p>` : nothing;
  const head = isNecessary ? html`<strong><bdi>${text}</bdi></strong><p>${choices.words.necessary}</p>${hintLine}` : box(choices, id, text, hintLine);
  const list = services.map((service) => serviceTemplate(choices, service, isNecessary));
  return html`<li class="purpose">${head}${servicesLine && html`<details><summary>${servicesLine}</summary>${list}</details>`}</li>`;
}

export function choicesTemplate(choices: Choices): TemplateResult {
  const { words, withdraw } = choices;
  return html`<dialog part="dialog" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1">${words.heading}</h2>
    ${withdraw ? choice(choices, 'withdraw') : nothing}
    ${words.signal && html`<p>${words.signal}</p>`}
    <p>${words.remembered}</p>
    <ul role="list">${words.purposes.map((purpose) => purposeTemplate(choices, purpose))}</ul>
    <div class="actions">${ends.map((how) => choice(choices, how))}</div>
  </dialog>`;
}
