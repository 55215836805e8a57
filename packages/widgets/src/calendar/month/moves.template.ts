import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { button } from '../button.template.ts';
import type { ShownModel } from '../calendar.model.ts';
import { firstDay } from '../dates/activity-time.ts';
import { dayTime, time } from '../status/words.template.ts';

/** The name of the month, and the ways to others. */
export function movesTemplate({ value, formats, move }: ShownModel): TemplateResult {
  const month = value.date.slice(0, 7);
  return html`<h2 class="month-name">${time(month, formats.month(month), formats.lang)}</h2>
    <div class="moves" role="group" aria-label=${msg('Month', { id: 'calendar.view.month' })}>
      ${button(msg('Previous', { id: 'calendar.move.previous' }), () => move('previous'), 'quiet')}
      ${button(msg('Today', { id: 'calendar.move.today' }), () => move('today'), 'quiet')}
      ${button(msg('Next', { id: 'calendar.move.next' }), () => move('next'), 'quiet')}
    </div>`;
}

/** What stands above a month that has no activities: when there is one again. */
export function emptyTemplate({ value: { page, next }, formats, go }: ShownModel): TemplateResult | typeof nothing {
  if (page.activities.length > 0) return nothing;
  if (!next) return html`<p class="empty">${msg('No activities in this month, and none later.', { id: 'calendar.empty.month' })}</p>`;
  const date = firstDay(next);
  const day = dayTime(date, formats);
  return html`<p class="empty">${msg('No activities in this month.', { id: 'calendar.empty.month-next' })}</p>
    ${button(html`<span>${msg(html`Next activity: ${day}`, { id: 'calendar.empty.next' })}</span>`, () => go(date))}`;
}
