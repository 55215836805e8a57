import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';

/** The status of an activity in a word, or nothing where it takes place as planned. */
export function statusWord(status: Activity['status']): string {
  const words: Partial<Record<Activity['status'], string>> = {
    cancelled: msg('Cancelled', { id: 'calendar.status.cancelled' }),
    full: msg('Fully booked', { id: 'calendar.status.full' }),
    postponed: msg('Postponed', { id: 'calendar.status.postponed' }),
    'moved-online': msg('Moved online', { id: 'calendar.status.moved-online' }),
  };
  return words[status] ?? '';
}

/** The word in a badge: it is read first, never only a colour or a line through the title. */
export function statusBadge({ status }: Activity): TemplateResult | typeof nothing {
  const word = status === 'scheduled' ? '' : statusWord(status);
  return word ? html`<span class="badge ${status}">${word}</span>` : nothing;
}
