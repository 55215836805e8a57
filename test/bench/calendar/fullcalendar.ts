import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import theme from 'fullcalendar/themes/classic';
import { MONTH } from './events.ts';
import type { Side } from './side.ts';

let calendar: Calendar;

/** FullCalendar as its guide sets it up: the month grid, the classic theme, its style sheets in the page. */
export const side: Side = {
  mount(root, events) {
    calendar = new Calendar(root, { plugins: [dayGrid, theme], initialView: 'dayGridMonth', initialDate: MONTH, events, timeZone: 'local', locale: 'nb', firstDay: 1 });
    calendar.render();
  },
  next() {
    calendar.next();
  },
};
