import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import type { CivilDay } from '../date-field/civil-day.ts';
import { dayInWords } from '../date-field/write-day.ts';
import { chevronEnd, chevronStart } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { buildWeeks, type Week } from './build-weeks.ts';
import { monthNames, weekdayNames } from './calendar-names.ts';

/** What a calendar shows, and what it can be asked for. */
export interface CalendarModel {
  readonly language: string;
  readonly first: number;
  /** The day that the cursor is on; its month shows. */
  readonly day: CivilDay;
  readonly chosen: CivilDay;
  readonly today: CivilDay;
  readonly years: readonly number[];
  /** Whether weeks have their number. */
  readonly weeks: boolean;
  /** Why a day cannot be chosen; empty when it can. */
  readonly whyNot: (day: CivilDay) => string;
  readonly move: (months: number) => void;
  readonly choose: (day: CivilDay) => void;
  readonly press: (event: KeyboardEvent) => void;
}

export function calendarTemplate(model: CalendarModel): TemplateResult {
  const { day, language, whyNot } = model;
  const why = whyNot(day);
  return html`${movesTemplate(model)} ${gridTemplate(model)}
    <p class="day-line">
      <time datetime=${day} lang=${language}>${dayInWords(day, language)}</time> ${why ? html`<br /><span class="why">${why}</span>` : nothing}
    </p>`;
}

function movesTemplate({ day, language, years, move }: CalendarModel): TemplateResult {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const button = (words: unknown, months: number) => html`<button class="button quiet" type="button" @click=${() => move(months)}>${words}</button>`;
  const valueOf = (event: Event): number => Number((event.target as HTMLSelectElement).value);
  return html`<div class="selects">
      <select aria-label=${msg('Month', { id: 'date-dialog.month' })} lang=${language} @change=${(event: Event) => move(valueOf(event) - month)}>
        ${monthNames(language).map((name, at) => html`<option value=${at + 1} .selected=${at + 1 === month}>${name}</option>`)}
      </select>
      <select aria-label=${msg('Year', { id: 'date-dialog.year' })} @change=${(event: Event) => move((valueOf(event) - year) * 12)}>
        ${years.map((one) => html`<option value=${one} .selected=${one === year}>${one}</option>`)}
      </select>
    </div>
    <div class="moves" role="group" aria-label=${msg('Month', { id: 'date-dialog.month' })}>
      ${button(html`${draw(chevronStart, 'chevron-start')} ${msg('Previous', { id: 'date-dialog.previous' })}`, -1)}
      ${button(html`${msg('Next', { id: 'date-dialog.next' })} ${draw(chevronEnd, 'chevron-end')}`, 1)}
    </div>
    <p class="visually-hidden" id="month" role="status">${monthNames(language)[month - 1]} ${year}</p>`;
}

/** A grid for the keys of one, with its roles written out: narrow columns turn rows into boxes. */
function gridTemplate(model: CalendarModel): TemplateResult {
  const { day, first, language, weeks, press } = model;
  const names = weekdayNames(language, first);
  return html`<table role="grid" aria-labelledby="month" lang=${language} class=${weeks ? 'numbered' : ''} @keydown=${press}>
    <thead>
      <tr role="row">
        ${weeks ? html`<th role="columnheader" scope="col" class="number">${msg('Week', { id: 'date-dialog.week' })}</th>` : nothing}
        ${names.map(({ short, long }) => html`<th role="columnheader" scope="col"><span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${buildWeeks(day, first).map((week) => weekTemplate(week, model))}
    </tbody>
  </table>`;
}

function weekTemplate({ number, days }: Week, model: CalendarModel): TemplateResult {
  const head = html`<th role="rowheader" scope="row" class="number"><span class="week">${msg('Week', { id: 'date-dialog.week' })}</span> ${number}</th>`;
  return html`<tr role="row">
    ${model.weeks ? head : nothing}${days.map((day) => (day ? dayTemplate(day, model) : html`<td role="gridcell"></td>`))}
  </tr>`;
}

function dayTemplate(date: CivilDay, { day, chosen, today, language, whyNot, choose }: CalendarModel): TemplateResult {
  const why = whyNot(date);
  const isChosen = date === chosen;
  return html`<td role="gridcell" aria-selected=${isChosen ? 'true' : nothing}>
    <button
      class="day"
      type="button"
      tabindex=${date === day ? 0 : -1}
      aria-pressed=${isChosen ? 'true' : nothing}
      aria-current=${date === today ? 'date' : nothing}
      aria-disabled=${why ? 'true' : nothing}
      @click=${() => choose(date)}
    >
      <time datetime=${date} aria-hidden="true">${Number(date.slice(8))}</time>
      <span class="visually-hidden">${dayInWords(date, language)}${why ? `, ${why}` : ''}</span>
    </button>
  </td>`;
}
