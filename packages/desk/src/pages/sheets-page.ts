import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DeskError } from '../api/desk-error.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { filled, readFields } from '../form/read-fields.ts';
import { readNames } from '../form/read-names.ts';
import { moment, number } from '../parts/words.ts';

interface Data {
  sheets: { id: string; code: string; number: number; names: number; at: string }[];
  paper: { allowed: boolean; sheetCode?: string };
}

interface Added {
  counted: number;
  doubles: number[];
}

async function send(form: HTMLFormElement, place: Place): Promise<unknown> {
  const { code, number: count, names: typed = '', again } = readFields(form);
  const names = readNames(typed);
  // The server can only say that something is missing, and not where.
  if (!Number(count) && names.length === 0) throw new DeskError('invalid-input', [{ pointer: '/number', code: 'missing' }]);
  const body = { code, ...filled({ number: count ? Number(count) : undefined, again: again === 'yes' || undefined }), names };
  return place.api.write<Added>('POST', `${place.petitionPath}/sheets`, body);
}

function addedTemplate(result: unknown): TemplateResult | typeof nothing {
  const { counted, doubles } = (result ?? {}) as Partial<Added>;
  if (counted === undefined) return nothing;
  return html`<dugnad-notice kind="success"
    ><p>${msg(str`Counted: ${number(counted)}.`, { id: 'desk.sheets.counted' })} ${doubles?.length ? msg(str`Not counted, because they had signed: ${number(doubles.length)}.`, { id: 'desk.sheets.doubles' }) : nothing}</p></dugnad-notice
  >`;
}

function correctTemplate({ id, code, number: count }: Data['sheets'][number], place: Place): TemplateResult {
  const correct = (form: HTMLFormElement): Promise<unknown> => place.api.write('PUT', `${place.petitionPath}/sheets/${id}`, { number: Number(readFields(form)['number']) });
  return html`<dugnad-disclosure summary=${msg('Correct', { id: 'desk.sheets.correct' })}>
    <dugnad-form>
      <form @submit=${place.onSubmit(correct, { keep: true })}>
        <dugnad-field label=${msg(str`Without names on ${code}`, { id: 'desk.sheets.right' })}><input name="number" type="number" min="0" max="10000" required .value=${String(count)} autocomplete="off" /></dugnad-field>
        <dugnad-button type="submit">${msg('Put it right', { id: 'desk.sheets.put' })}</dugnad-button>
      </form>
    </dugnad-form>
  </dugnad-disclosure>`;
}

function listTemplate({ sheets }: Data, place: Place): TemplateResult | typeof nothing {
  if (sheets.length === 0) return nothing;
  return html`<dugnad-table>
    <table>
      <caption>${msg('Sheets that are entered', { id: 'desk.sheets.list' })}</caption>
      <thead><tr><th scope="col">${msg('Code', { id: 'desk.sheets.code' })}</th><th scope="col">${msg('With names', { id: 'desk.sheets.with' })}</th><th scope="col">${msg('Without names', { id: 'desk.sheets.without' })}</th><th scope="col">${msg('Entered', { id: 'desk.sheets.at' })}</th><th scope="col">${msg('Change', { id: 'desk.sheets.change' })}</th></tr></thead>
      <tbody>${sheets.map((sheet) => html`<tr><th scope="row"><bdi dir="ltr">${sheet.code}</bdi></th><td>${number(sheet.names)}</td><td>${number(sheet.number)}</td><td>${moment(sheet.at)}</td><td>${correctTemplate(sheet, place)}</td></tr>`)}</tbody>
    </table>
  </dugnad-table>`;
}

/** Signatures by hand: their number, or their names. */
export const sheetsPage: DeskPage<Data> = {
  title: () => msg('Paper sheets', { id: 'desk.nav.sheets' }),
  load: ({ api, petitionPath }) => api.read(`${petitionPath}/sheets`),
  view(data, place) {
    if (!data.paper.allowed) return html`<p>${msg('This petition is not collected on paper. Change that under Edit.', { id: 'desk.sheets.no' })}</p>`;
    return html`${addedTemplate(place.result)}
      <dugnad-form>
        <form @submit=${place.onSubmit((form) => send(form, place))}>
          <dugnad-field label=${msg('Code on the sheet', { id: 'desk.sheets.code-label' })} hint=${msg('Add the number of the sheet where there are several.', { id: 'desk.sheets.code-hint' })} data-focus>
            <input name="code" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder=${data.paper.sheetCode ?? ''} />
          </dugnad-field>
          <dugnad-field label=${msg('How many without writing down their names', { id: 'desk.sheets.number' })} optional><input name="number" type="number" min="0" max="10000" inputmode="numeric" autocomplete="off" /></dugnad-field>
          <dugnad-field label=${msg('Names, one on each line', { id: 'desk.sheets.names' })} hint=${msg('The postcode after a comma: Anne Hansen, 0655', { id: 'desk.sheets.names-hint' })} optional><textarea name="names" rows="6" autocomplete="off"></textarea></dugnad-field>
          <dugnad-choice><label><input type="checkbox" name="again" value="yes" autocomplete="off" /> ${msg('There really is another sheet of this code', { id: 'desk.sheets.again' })}</label></dugnad-choice>
          <dugnad-button type="submit" variant="filled">${msg('Enter the sheet', { id: 'desk.sheets.send' })}</dugnad-button>
        </form>
      </dugnad-form>
      ${listTemplate(data, place)}`;
  },
};
