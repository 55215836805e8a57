import { html, nothing, type TemplateResult } from 'lit';
import { facts, filters, states } from '../texts/facts.texts.ts';
import type { VolunteerModel } from '../volunteer.model.ts';
import { cardTemplate } from './card.template.ts';
import { neededLanguages } from './fits.ts';

/** All there is to help with, the soonest first. */
export function listTemplate(model: VolunteerModel): TemplateResult {
  const { all, fitting } = model;
  return html`<h2 id="list-heading" tabindex="-1">${facts.heading()}</h2>
    ${newsTemplate(model)} ${all.length > 1 ? filterTemplate(model) : nothing} ${fitting.length === 0 ? emptyTemplate(model) : nothing}
    <div class="cards">${fitting.map((opportunity) => cardTemplate(model, opportunity))}</div>`;
}

/** That what is shown may be old, or not all of it. */
function newsTemplate({ value }: VolunteerModel): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`${value.stale ? html`<p class="notice">${states.stale()}</p>` : nothing} ${value.failures.length > 0 ? html`<p class="notice">${states.some()}</p>` : nothing}`;
}

function emptyTemplate(model: VolunteerModel): TemplateResult {
  return model.all.length === 0 ? html`<p class="notice" part="empty">${states.none()}</p>` : noneFits(model);
}

function noneFits({ clear }: VolunteerModel): TemplateResult {
  return html`<div class="notice" part="empty">
    <p class="heading">${filters.none()}</p>
    <button type="button" class="button" @click=${clear}>${filters.clear()}</button>
  </div>`;
}

const box = (name: string, words: string, isTicked: boolean, value?: string): TemplateResult => html`<dugnad-choice><label><input type="checkbox" name=${name} value=${value ?? 'on'} .checked=${isTicked} /> <bdi>${words}</bdi></label></dugnad-choice>`;

/** Answered here: it asks nobody. */
function filterTemplate(model: VolunteerModel): TemplateResult {
  const { all, fitting, wishes, writer } = model;
  return html`<details class="filter" part="filter">
    <summary>${filters.heading()}</summary>
    <form class="filter-form" @input=${model.filter} @submit=${(event: Event) => event.preventDefault()}>
      <p class="quiet">${filters.private()}</p>
      ${box('online', filters.online(), wishes.online)} ${box('free', filters.free(), wishes.free)} ${box('evening', filters.evening(), wishes.evening)} ${box('weekend', filters.weekend(), wishes.weekend)}
      ${languagesTemplate(model)}
      <div class="question">
        <label for="age">${filters.age()}</label>
        <input id="age" name="age" inputmode="numeric" autocomplete="off" maxlength="3" size="3" .value=${wishes.age === undefined ? '' : String(wishes.age)} />
      </div>
    </form>
    <p role="status">${fitting.length < all.length ? filters.shown(writer.count(fitting.length), writer.count(all.length)) : nothing}</p>
  </details>`;
}

function languagesTemplate({ all, wishes, languages }: VolunteerModel): TemplateResult | typeof nothing {
  const needed = neededLanguages(all);
  if (needed.length === 0) return nothing;
  const names = new Intl.DisplayNames([languages[1] ?? 'en'], { type: 'language' });
  return html`<fieldset>
    <legend>${filters.languages()}</legend>
    ${needed.map((code) => box('language', names.of(code) ?? code, wishes.languages.includes(code), code))}
  </fieldset>`;
}
