import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';

import { utcDate } from '../date-field/civil-day.ts';
import { dateFormat } from '../language/formats.ts';
import type { TimeEntry } from './offered-time.ts';
import type { PlacedTime } from './place-time.ts';

/** "Thursday 26 November", with the year when it is not this one. */
export function dayName(day: string, language: string, thisYear = new Date().getFullYear()): string {
  const year = Number(day.slice(0, 4)) === thisYear ? {} : { year: 'numeric' as const };
  return dateFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...year, timeZone: 'UTC' }).format(utcDate(day));
}

/** How the inputs of one choice are alike. */
export interface ChoiceKind {
  readonly name: string;
  readonly multiple: boolean;
  readonly required: boolean;
}

/** What stands in the label of one time. */
export function timeTemplate(entry: TimeEntry, { name, multiple, required }: ChoiceKind): TemplateResult {
  const { value, from, to, isTaken, note } = entry;
  const more = isTaken ? entry.reason || msg('Taken', { id: 'time-slots.taken' }) : placesLeft(entry);
  return html`<input type=${multiple ? 'checkbox' : 'radio'} name=${name} value=${value} ?disabled=${isTaken} ?required=${required && !multiple} />
    <span class="dugnad-slot-time">${clockTemplate(from)}${to ? html`–${clockTemplate(to)}` : nothing}</span>
    ${note ? html`<span class="dugnad-slot-note">${note}</span>` : nothing} ${more ? html`<span class="dugnad-slot-note">${more}</span>` : nothing}`;
}

function clockTemplate({ clock, datetime }: PlacedTime): TemplateResult {
  return html`<time datetime=${datetime}>${clock}</time>`;
}

function placesLeft({ remaining, capacity }: TimeEntry): string {
  if (remaining === undefined) return '';
  if (capacity === undefined) return msg(str`Free places: ${remaining}`, { id: 'time-slots.places' });
  return msg(str`Free places: ${remaining} of ${capacity}`, { id: 'time-slots.places-of' });
}

/** One choice with everything about it. */
export interface ChoiceModel {
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly optional: boolean;
  readonly multiple: boolean;
  readonly required: boolean;
  readonly language: string;
  /** Days that show. */
  readonly days: readonly string[];
  readonly isEmpty: boolean;
  /** The zone of the times, when it is not the visitor's. */
  readonly zone: string;
  /** What was chosen on days that do not show. */
  readonly chosen: readonly string[];
  readonly moves: { readonly earlier: boolean; readonly later: boolean } | undefined;
  readonly move: (days: -1 | 1) => void;
}

export function choiceTemplate(model: ChoiceModel): TemplateResult {
  const { hint, error, multiple, required, days, language } = model;
  const described = [hint && 'hint', error && 'error'].filter((id) => id).join(' ');
  const ifTrue = (state: unknown): string | typeof nothing => (state && !multiple ? 'true' : nothing);
  return html`<fieldset
    role=${multiple ? nothing : 'radiogroup'}
    aria-describedby=${described || nothing}
    aria-invalid=${ifTrue(error)}
    aria-required=${ifTrue(required)}
  >
    ${questionTemplate(model)} ${model.isEmpty ? emptyTemplate() : nothing} ${days.map((day) => dayTemplate(day, language))} ${movesTemplate(model)}
    ${chosenTemplate(model)}
    <div class="times"><slot class="other"></slot></div>
  </fieldset>`;
}

function questionTemplate(model: ChoiceModel): TemplateResult {
  const { label, hint, error, zone } = model;
  return html`${label ? html`<legend part="label">${label} ${optionally(model)}</legend>` : nothing}
    ${hint ? html`<p class="quiet" id="hint">${hint}</p>` : nothing} ${error ? html`<p class="error" id="error">${error}</p>` : nothing}
    ${zone ? html`<p class="zone">${msg(str`Time zone: ${zone}`, { id: 'time-slots.zone' })}</p>` : nothing}`;
}

function emptyTemplate(): TemplateResult {
  return html`<slot name="empty"><p>${msg('No free times.', { id: 'time-slots.empty' })}</p></slot>`;
}

function optionally({ optional }: ChoiceModel): TemplateResult | typeof nothing {
  return optional ? html`<span class="quiet">(${msg('optional', { id: 'time-slots.optional' })})</span>` : nothing;
}

function dayTemplate(day: string, language: string): TemplateResult {
  return html`<div role="group" aria-labelledby="day-${day}" part="day">
    <p class="day-name" id="day-${day}"><time datetime=${day} lang=${language}>${dayName(day, language)}</time></p>
    <div class="times"><slot name="day-${day}"></slot></div>
  </div>`;
}

function movesTemplate({ moves, move }: ChoiceModel): TemplateResult | typeof nothing {
  if (!moves) return nothing;
  const button = (words: string, isThere: boolean, way: -1 | 1) =>
    html`<button class="button" type="button" aria-disabled=${isThere ? nothing : 'true'} @click=${() => isThere && move(way)}>${words}</button>`;
  return html`<div class="moves">
    ${button(msg('Earlier days', { id: 'time-slots.earlier' }), moves.earlier, -1)} ${button(msg('Later days', { id: 'time-slots.later' }), moves.later, 1)}
  </div>`;
}

function chosenTemplate({ chosen }: ChoiceModel): TemplateResult | typeof nothing {
  if (chosen.length === 0) return nothing;
  return html`<p class="chosen">${msg('You have chosen:', { id: 'time-slots.chosen' })} ${chosen.join('; ')}</p>`;
}
