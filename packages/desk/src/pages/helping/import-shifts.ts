import { momentOf } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Board, BoardShift } from '../../api/helping-answers.ts';
import type { Place } from '../../app/desk-page.ts';
import { whole } from '../../form/edit-petition.ts';
import { readShiftFile } from '../../form/read-shift-file.ts';
import type { FiledShift, ReadShifts } from '../../form/read-shift-file.ts';
import { readFields } from '../../form/read-fields.ts';
import { shiftTime, zoneFor } from '../../parts/shift-words.ts';
import { number } from '../../parts/words.ts';
import { opportunityPath } from './opportunity-links.ts';

/** What stands in a file, before anybody has said that it shall be added. */
interface Found extends ReadShifts {
  capacity: number;
}

/** More would be larger than a server takes at once. */
const AT_ONCE = 150;

const isSame = (one: FiledShift, other: BoardShift): boolean => momentOf(one.start) === momentOf(other.start) && momentOf(one.end) === momentOf(other.end);

/** Read on this machine; nothing is sent yet. A shift that is there at that time already is left out. */
async function read(form: HTMLFormElement, { shifts, names }: Board): Promise<Found> {
  const file = new FormData(form).get('file') as File;
  const found = await readShiftFile(file.name, await file.text(), { timeZone: zoneFor(shifts), now: Date.now(), names });
  return { ...found, shifts: found.shifts.filter((shift) => !shifts.some((other) => isSame(shift, other))), capacity: whole(readFields(form)['capacity'] ?? '') };
}

async function addAll({ shifts, capacity }: Found, place: Place): Promise<unknown> {
  const all = shifts.map((shift) => ({ capacity, ...shift }));
  for (let from = 0; from < all.length; from += AT_ONCE) await place.api.write('POST', `${opportunityPath(place)}/shifts`, { shifts: all.slice(from, from + AT_ONCE) });
  return {};
}

function foundTemplate(place: Place): TemplateResult | typeof nothing {
  const found = place.result as Partial<Found> | undefined;
  if (!found?.shifts || !found.unread || found.capacity === undefined) return nothing;
  const { shifts, unread, capacity } = found;
  const lines = unread.map((line) => number(line)).join(', ');
  return html`<section class="receipt">
    <h3>${msg(str`Shifts in the file: ${number(shifts.length)}`, { id: 'desk.import.found' })}</h3>
    ${shifts.length === 0 ? html`<p>${msg('No coming shift is in this file, or all are there already.', { id: 'desk.import.none' })}</p>` : html`<ul>${shifts.map((shift) => html`<li>${shiftTime(shift)}</li>`)}</ul>`}
    ${unread.length > 0 ? html`<p>${msg(str`These lines are no coming shift: ${lines}`, { id: 'desk.import.unread' })}</p>` : nothing}
    ${shifts.length > 0 ? html`<p><dugnad-button variant="filled" @click=${place.onPress(() => addAll({ shifts, unread, capacity }, place), { done: () => msg('Added.', { id: 'desk.add.done' }) })}>${msg('Add all of them', { id: 'desk.import.add' })}</dugnad-button></p>` : nothing}
  </section>`;
}

/** Shifts that stand in a calendar or a table already: shown first, then added by a press. */
export function importShifts(board: Board, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  return html`<h2>${msg('Take shifts from a file', { id: 'desk.import.title' })}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => read(form, board), { done: () => msg('Found.', { id: 'desk.people.found' }) })}>
        <dugnad-field label=${msg('File', { id: 'desk.import.file' })} hint=${msg('A calendar (.ics), or a table (.csv): day, from, to, places, what one does', { id: 'desk.import.hint' })}><input name="file" type="file" accept=".ics,.csv,text/calendar,text/csv" required /></dugnad-field>
        <dugnad-field label=${msg('Places, where the file does not say', { id: 'desk.import.places' })}><input name="capacity" type="number" min="1" max="10000" step="1" required .value=${'1'} autocomplete="off" /></dugnad-field>
        <dugnad-button type="submit">${msg('Read the file', { id: 'desk.import.read' })}</dugnad-button>
      </form>
    </dugnad-form>
    ${foundTemplate(place)}`;
}
