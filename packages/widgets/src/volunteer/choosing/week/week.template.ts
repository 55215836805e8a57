import { html, nothing, type TemplateResult } from 'lit';
import { firstDayOfWeek } from '@dugnad/elements/language';
import { announce } from '@dugnad/elements/status-region';
import type { Shift } from '@dugnad/client/model';
import { dateIn } from '@dugnad/client/time';
import { week as words } from '../../texts/week.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import { sayTimes } from '../say-shift.ts';
import { shiftTemplate } from '../shift.template.ts';
import { addDays, buildWeek, nearestDay, startOfWeek, type WeekDay } from './build-week.ts';

/** The visitor's own clock, for moments that name no place. */
const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const dayName = ({ locale }: ChosenModel, date: string): string => locale.dateFormat({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));

const weekName = (model: ChosenModel, first: string): string => words.name(dayName(model, first), dayName(model, addDays(first, 6)));

/** Seven days with their shifts, as a list with a heading for each day, and the ways to the weeks around. */
export function weekTemplate(model: ChosenModel, shifts: readonly Shift[]): TemplateResult {
  const zone = ownZone();
  const today = dateIn(model.now, zone);
  const first = startOfWeek(model.week.date || (nearestDay(today, shifts, zone) ?? today), firstDayOfWeek(model.languages[0] ?? 'en'));
  const days = buildWeek(first, shifts, zone);
  return html`<div class="week-head">
      <h4 id="week-heading" tabindex="-1">${weekName(model, first)}</h4>
      ${moveTemplate(model, addDays(first, -7), words.previous())} ${moveTemplate(model, addDays(first, 7), words.next())}
    </div>
    ${days.some((day) => day.shifts.length > 0) ? daysTemplate(model, days, today) : emptyTemplate(model, nearestDay(first, shifts, zone))}`;
}

/** The button stays where it is, and so does the focus: what is shown now is said. */
function moveTemplate(model: ChosenModel, first: string, label: string): TemplateResult {
  const move = (): void => {
    model.week.go(first);
    announce(weekName(model, first));
  };
  return html`<button type="button" class="button quiet" @click=${move}>${label}</button>`;
}

function daysTemplate(model: ChosenModel, days: readonly WeekDay<Shift>[], today: string): TemplateResult {
  return html`<ol class="week" role="list">
    ${days.map(({ date, shifts }) => html`<li aria-current=${date === today ? 'date' : nothing}>
      <h5>${dayName(model, date)}</h5>
      ${shifts.length > 0 ? shifts.map((shift) => shiftTemplate(model, shift, clockTemplate(model, shift))) : html`<p class="quiet">${words.free()}</p>`}
    </li>`)}
  </ol>`;
}

/** The heading says the day to whoever sees it; who goes from box to box hears it at each. */
function clockTemplate({ locale }: ChosenModel, shift: Shift): TemplateResult {
  const { day, clock } = sayTimes(shift, locale);
  return html`<span class="visually-hidden">${day}, </span>${clock}`;
}

/** The button goes with the week that it was in: the focus goes to the heading of the new one. */
function emptyTemplate(model: ChosenModel, day: string | undefined): TemplateResult {
  const go = (): void => {
    model.week.go(day ?? '');
    model.focus('#week-heading');
  };
  return html`<p>${words.empty()}</p>
    ${day ? html`<button type="button" class="button" @click=${go}>${words.nearest(dayName(model, day))}</button>` : nothing}`;
}
