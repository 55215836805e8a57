import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { calendar } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { today, type CivilDay } from './civil-day.ts';
import { dayInNumbers, dayInWords } from './write-day.ts';

/** What is said before the input, and the ids by which it is found. */
export interface DateQuestion {
  readonly id: string;
  /** Empty when the page has a label of its own. */
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly optional: boolean;
  readonly controlId: string;
  readonly language: string;
}

export function questionTemplate({ id, label, hint, error, optional, controlId, language }: DateQuestion): TemplateResult {
  const optionally = optional ? html`<span class="dugnad-field-hint">(${msg('optional', { id: 'date-field.optional' })})</span>` : nothing;
  return html`${label ? html`<label data-dugnad for=${controlId}>${label} ${optionally}</label>` : nothing}
    ${hint ? html`<p class="dugnad-field-hint" id="${id}-hint">${hint}</p>` : nothing}
    <p class="dugnad-field-hint" id="${id}-example">${msg(html`For example ${exampleTemplate(language)}`, { id: 'date-field.example' })}</p>
    ${error ? html`<p class="dugnad-field-error" id="${id}-error">${error}</p>` : nothing}`;
}

function exampleTemplate(language: string): TemplateResult {
  return html`<time datetime=${today()}>${dayInNumbers(today(), language)}</time>`;
}

/** What stands after the input: the way to the calendar, and the day in words. */
export interface DateAnswer {
  readonly id: string;
  readonly label: string;
  readonly day: CivilDay;
  readonly language: string;
  /** The calendar did not load. */
  readonly failed: boolean;
  readonly choose: () => void;
}

export function answerTemplate({ id, label, day, language, failed, choose }: DateAnswer): TemplateResult {
  return html`<dugnad-button @click=${choose}
      >${draw(calendar, 'calendar')} ${msg('Choose a date', { id: 'date-field.choose' })}<span class="dugnad-date-what"> ${label}</span></dugnad-button
    >
    <p class="dugnad-date-words" id="${id}-words">
      ${day ? html`<time datetime=${day} lang=${language}>${dayInWords(day, language)}</time>` : nothing}
      ${failed ? calendarFailure() : nothing}
    </p>`;
}

export function calendarFailure(): string {
  return msg('The calendar did not open. Please write the date.', { id: 'date-field.failed' });
}
