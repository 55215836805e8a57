import { createMemoryAdapter } from '@dugnad/client/memory';
import '@dugnad/widgets/calendar/define';
import { MONTH } from './events.ts';
import type { Side } from './side.ts';

let calendar: HTMLElementTagNameMap['dugnad-calendar'];

const busy = (): boolean => calendar.shadowRoot?.querySelector('[aria-busy="true"]') !== null;

/** As a page would: the events handed over, the element left to itself. */
export const side: Side = {
  async mount(root, events) {
    calendar = document.createElement('dugnad-calendar');
    calendar.view = 'month';
    calendar.date = MONTH;
    calendar.timeZone = 'Europe/Oslo';
    calendar.source = createMemoryAdapter({ activities: events.map((event) => ({ ...event, allDay: event.start.length === 10 })), timeZone: 'Europe/Oslo' });
    root.append(calendar);
    await calendar.ready;
    await calendar.updateComplete;
  },
  async next() {
    calendar.next();
    await calendar.updateComplete;
    while (busy()) await new Promise((resolve) => queueMicrotask(() => resolve(undefined))).then(() => calendar.updateComplete);
  },
};
