import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';

/** The status of an activity in a word, or nothing where it takes place as planned. */
export function statusWord(status: Activity['status']): string {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled', { id: 'calendar.status.cancelled' });
    case 'full':
      return msg('Fully booked', { id: 'calendar.status.full' });
    case 'postponed':
      return msg('Postponed', { id: 'calendar.status.postponed' });
    case 'moved-online':
      return msg('Moved online', { id: 'calendar.status.moved-online' });
    default:
      return '';
  }
}

/** The word in a badge: it is read first, never only a colour or a line through the title. */
export function statusBadge(activity: Activity): TemplateResult | typeof nothing {
  const word = statusWord(activity.status);
  return word ? html`<span class="badge ${activity.status}">${word}</span>` : nothing;
}
