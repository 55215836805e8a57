import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Board, BoardShift } from '../../api/helping-answers.ts';
import type { Place } from '../../app/desk-page.ts';
import { firstText, keepText, whole } from '../../form/edit-petition.ts';
import { planShifts } from '../../form/plan-shifts.ts';
import { filled, readFields } from '../../form/read-fields.ts';
import { zoneFor, zoneOf } from '../../parts/shift-words.ts';
import { opportunityPath } from './opportunity-links.ts';

const waitlists = (): readonly (readonly [value: string, words: string])[] => [
  ['none', msg('Nobody waits', { id: 'desk.shift.wait-none' })],
  ['offer', msg('People can wait for a place', { id: 'desk.shift.wait-offer' })],
  ['only', msg('Everybody waits, and you choose', { id: 'desk.shift.wait-only' })],
];

/** A shift as it is typed: its own clock, wherever whoever types it is. */
function fieldsTemplate(shift: Pick<BoardShift, 'start' | 'end' | 'capacity' | 'waitlist' | 'role'> | undefined): TemplateResult {
  const { start = '', end = '', capacity = 1, waitlist = 'none', role } = shift ?? {};
  return html`<dugnad-field label=${shift ? msg('Day', { id: 'desk.shift.day' }) : msg('First day', { id: 'desk.shift.first-day' })}><input name="date" type="date" required .value=${start.slice(0, 10)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('From', { id: 'desk.shift.from' })}><input name="from" type="time" required .value=${start.slice(11, 16)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('To', { id: 'desk.shift.to' })} hint=${msg('An earlier time is on the next day.', { id: 'desk.shift.to-hint' })}><input name="to" type="time" required .value=${end.slice(11, 16)} autocomplete="off" /></dugnad-field>
    ${shift ? nothing : html`<dugnad-field label=${msg('Every week until', { id: 'desk.shift.until' })} optional><input name="until" type="date" autocomplete="off" /></dugnad-field>`}
    <dugnad-field label=${msg('Places', { id: 'desk.shift.places' })}><input name="capacity" type="number" min="1" max="10000" step="1" required .value=${String(capacity)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('What one does there', { id: 'desk.shift.role' })} optional><input name="role" maxlength="200" dir="auto" .value=${firstText(role)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('When it is full', { id: 'desk.shift.waitlist' })}>
      <select name="waitlist" autocomplete="off">${waitlists().map(([value, words]) => html`<option value=${value} ?selected=${value === waitlist}>${words}</option>`)}</select>
    </dugnad-field>`;
}

function spansOf(fields: Readonly<Record<string, string>>, timeZone: string, names: readonly string[]): ReturnType<typeof planShifts> {
  const { date = '', from = '', to = '', until = '' } = fields;
  return planShifts({ date, from, to, until, timeZone }, names);
}

/** What is the same of all shifts of a form. */
const restOf = (fields: Readonly<Record<string, string>>, role?: BoardShift['role']): object => ({ capacity: whole(fields['capacity'] ?? ''), waitlist: fields['waitlist'], ...filled({ role: keepText(role, fields['role'] ?? '') }) });

function add(form: HTMLFormElement, { shifts, names }: Board, place: Place): Promise<unknown> {
  const fields = readFields(form);
  const added = spansOf(fields, zoneFor(shifts), names).map((span) => ({ ...span, ...restOf(fields) }));
  return place.api.write('POST', `${opportunityPath(place)}/shifts`, { shifts: added });
}

/** As it was read, with what was typed; how many places are taken is the server's own. */
function put(shift: BoardShift, changes: object, place: Place): Promise<unknown> {
  const { id, start, end, role, place: where, capacity, waitlist, state } = shift;
  const kept = { id, start, end, ...(role !== undefined && { role }), ...(where !== undefined && { place: where }), capacity, waitlist, state };
  return place.api.write('PUT', `${opportunityPath(place)}/shifts/${encodeURIComponent(id)}`, { shifts: [{ ...kept, ...changes }] });
}

function change(form: HTMLFormElement, shift: BoardShift, place: Place): Promise<unknown> {
  const fields = readFields(form);
  const [{ start, end } = shift] = spansOf(fields, zoneOf(shift.start), []);
  const { role: _role, ...others } = shift;
  return put(fields['role'] === '' ? others : shift, { start, end, ...restOf(fields, shift.role) }, place);
}

function stateButtons(shift: BoardShift, place: Place): TemplateResult {
  const set = (state: BoardShift['state']): ((event: Event) => void) => place.onPress(() => put(shift, { state }, place));
  if (shift.state !== 'open') return html`<p><dugnad-button @click=${set('open')}>${msg('Open it again', { id: 'desk.shift.reopen' })}</dugnad-button></p>`;
  return html`<p>
    <dugnad-button @click=${set('closed')}>${msg('Take nobody more', { id: 'desk.shift.close' })}</dugnad-button>
    <dugnad-button @click=${set('cancelled')}>${msg('Cancel this shift', { id: 'desk.shift.cancel' })}</dugnad-button>
  </p>`;
}

/** For whoever may edit: everything of one shift, behind a word. */
export function changeShift(shift: BoardShift, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  return html`<dugnad-disclosure summary=${msg('Change this shift', { id: 'desk.shift.change' })}>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => change(form, shift, place), { keep: true, done: () => msg('Saved.', { id: 'desk.edit.saved' }) })}>
        ${fieldsTemplate(shift)}
        <dugnad-button type="submit">${msg('Save', { id: 'desk.edit.save' })}</dugnad-button>
      </form>
    </dugnad-form>
    ${stateButtons(shift, place)}
  </dugnad-disclosure>`;
}

/** One more shift, or one in each week. */
export function addShifts(board: Board, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  return html`<h2>${msg('Add shifts', { id: 'desk.shift.add' })}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => add(form, board, place), { done: () => msg('Added.', { id: 'desk.add.done' }) })}>
        ${fieldsTemplate(undefined)}
        <dugnad-button type="submit">${msg('Add', { id: 'desk.add.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}
