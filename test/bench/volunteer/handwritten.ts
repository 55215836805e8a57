import { WEEK, weekOfShifts, type BenchShift } from './shifts.ts';
import type { Side } from './side.ts';

/**
 * The week as somebody would write it who wants it to be fast: the shifts by day in one pass, clocks cut out of the text, one fragment. It shows what ours
 * shows and asks what ours asks: each day in words, each shift with its day for who hears it, its clock, its places, its role, and a box to tick.
 */
const DAY = 86_400_000;
const writeDay = new Intl.DateTimeFormat('nb-u-ca-gregory-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

let place: HTMLElement;

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function sayPlaces(left: number): string {
  if (left === 0) return 'Fullt';
  return left === 1 ? 'Én plass igjen' : `Plasser igjen: ${left}`;
}

function words(shift: BenchShift, day: string): Node[] {
  const time = make('time');
  time.dateTime = shift.start.replace(/\[.*/u, '');
  time.append(make('span', 'heard', `${day}, `), `${shift.start.slice(11, 16)}–${shift.end.slice(11, 16)}`);
  const role = make('span', 'quiet');
  role.append(' ', make('bdi', '', shift.role));
  return [time, ' ', make('span', 'state', sayPlaces(shift.capacity - shift.taken)), role];
}

function row(shift: BenchShift, day: string): HTMLElement {
  if (shift.taken === shift.capacity) {
    const gone = make('p', 'gone');
    gone.append(...words(shift, day));
    return gone;
  }
  const label = make('label', 'row');
  const box = make('input');
  box.type = 'checkbox';
  box.name = 'shift';
  box.value = shift.id;
  const said = make('span');
  said.append(...words(shift, day));
  label.append(box, ' ', said);
  return label;
}

function dayItem(at: number, shifts: readonly BenchShift[]): HTMLLIElement {
  const day = writeDay.format(Date.parse(WEEK) + at * DAY);
  const item = make('li');
  item.append(make('h5', '', day), ...shifts.map((shift) => row(shift, day)));
  return item;
}

const styles = `.heard{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.week{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15em),1fr));gap:1rem;padding:0;list-style:none}
.row{display:flex;gap:.5rem;align-items:flex-start;min-block-size:44px;padding:.5rem;border:1px solid #888;border-radius:.5rem}.row input{inline-size:1.5rem;block-size:1.5rem}.row:has(:checked){background:#eef}.gone{margin:0;padding:.5rem}.state{font-weight:600}.quiet{color:#555}`;

export const side: Side = {
  mount(root) {
    // Within a form, as boxes are that are sent.
    const form = make('form');
    place = make('fieldset');
    form.append(place);
    root.replaceChildren(form);
    const list = document.createDocumentFragment();
    for (const shift of weekOfShifts()) list.append(row(shift, writeDay.format(Date.parse(shift.start.slice(0, 10)))));
    place.replaceChildren(make('style', '', styles), list);
  },
  week() {
    const days: BenchShift[][] = Array.from({ length: 7 }, () => []);
    const shifts = weekOfShifts().sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
    for (const shift of shifts) days[Math.round((Date.parse(shift.start.slice(0, 10)) - Date.parse(WEEK)) / DAY)]?.push(shift);
    const fragment = document.createDocumentFragment();
    const list = make('ol', 'week');
    days.forEach((some, at) => list.append(dayItem(at, some)));
    fragment.append(make('style', '', styles), make('h4', '', `${writeDay.format(Date.parse(WEEK))} til ${writeDay.format(Date.parse(WEEK) + 6 * DAY)}`), make('button', '', 'Forrige uke'), make('button', '', 'Neste uke'), list);
    place.replaceChildren(fragment);
  },
};
