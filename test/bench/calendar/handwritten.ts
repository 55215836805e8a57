import { MONTH, type BenchEvent } from './events.ts';
import type { Side } from './side.ts';

/**
 * The month as somebody would write it who wants it to be fast: the events by day in one pass, one fragment,
 * a native table. It shows what ours shows: weekday, date and count of each day in words, each event as a link
 * that says clock, title and date.
 */
const DAY = 86_400_000;
const write = new Intl.DateTimeFormat('nb-u-ca-gregory-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const writeMonth = new Intl.DateTimeFormat('nb-u-ca-gregory-nu-latn', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const writeWeekday = { short: new Intl.DateTimeFormat('nb', { weekday: 'short', timeZone: 'UTC' }), long: new Intl.DateTimeFormat('nb', { weekday: 'long', timeZone: 'UTC' }) };

let place: HTMLElement;
let all: BenchEvent[];
let shown = MONTH;

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function byDay(first: number, days: number): BenchEvent[][] {
  const cells: BenchEvent[][] = Array.from({ length: days }, () => []);
  for (const event of all) {
    const from = Math.round((Date.parse(event.start.slice(0, 10)) - first) / DAY);
    const lasting = event.start.length === 10 ? Math.round((Date.parse(event.end) - Date.parse(event.start)) / DAY) : 1;
    for (let day = Math.max(from, 0); day < Math.min(from + lasting, days); day++) cells[day]?.push(event);
  }
  return cells;
}

function entry(event: BenchEvent, day: string): HTMLLIElement {
  const item = make('li');
  const link = make('a');
  link.href = `#${event.id}`;
  if (event.start.length > 10) {
    const time = make('time', '', event.start.slice(11, 16));
    time.dateTime = event.start;
    link.append(time, ' ');
  }
  link.append(event.title, make('span', 'heard', `, ${day}`));
  item.append(link);
  return item;
}

function cell(ms: number, events: BenchEvent[]): HTMLTableCellElement {
  const day = write.format(ms);
  const data = make('td');
  const time = make('time');
  time.dateTime = new Date(ms).toISOString().slice(0, 10);
  const number = make('span', '', String(new Date(ms).getUTCDate()));
  number.ariaHidden = 'true';
  time.append(number, make('span', 'heard', events.length ? `${day}, ${events.length} aktiviteter` : day));
  data.append(time);
  if (events.length) {
    const list = make('ul');
    for (const event of events) list.append(entry(event, day));
    data.append(list);
  }
  return data;
}

function heads(): HTMLTableSectionElement {
  const head = make('thead');
  const row = make('tr');
  for (let day = 0; day < 7; day++) {
    const heading = make('th');
    heading.scope = 'col';
    const short = make('span', '', writeWeekday.short.format(Date.UTC(2024, 0, 1 + day)));
    short.ariaHidden = 'true';
    heading.append(short, make('span', 'heard', writeWeekday.long.format(Date.UTC(2024, 0, 1 + day))));
    row.append(heading);
  }
  head.append(row);
  return head;
}

function draw(): void {
  const first = Date.parse(shown);
  const last = Date.UTC(Number(shown.slice(0, 4)), Number(shown.slice(5, 7)), 0);
  const cells = byDay(first, Math.round((last - first) / DAY) + 1);
  const table = make('table');
  table.append(make('caption', '', writeMonth.format(first)), heads());
  const body = make('tbody');
  const blanks = (new Date(first).getUTCDay() + 6) % 7;
  let row = make('tr');
  for (let blank = 0; blank < blanks; blank++) row.append(make('td'));
  cells.forEach((events, day) => {
    if (row.childElementCount === 7) {
      body.append(row);
      row = make('tr');
    }
    row.append(cell(first + day * DAY, events));
  });
  body.append(row);
  table.append(body);
  const fragment = document.createDocumentFragment();
  const style = make('style', '', '.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}table{width:100%;table-layout:fixed;border-collapse:collapse}td{border:1px solid #ccc;vertical-align:top;height:6em}ul{margin:0;padding:0;list-style:none}li a{display:block;padding:2px 6px}');
  fragment.append(style, table);
  place.replaceChildren(fragment);
}

export const side: Side = {
  mount(root, events) {
    place = root;
    all = events;
    draw();
  },
  next() {
    shown = new Date(Date.UTC(Number(shown.slice(0, 4)), Number(shown.slice(5, 7)), 1)).toISOString().slice(0, 10);
    draw();
  },
};
