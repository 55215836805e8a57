import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListsAnswer, LookedAt } from '../../api/list-answers.ts';
import type { Place } from '../../app/desk-page.ts';
import { COLUMNS } from '../../form/column-names.ts';
import type { Column } from '../../form/column-names.ts';
import { readFields } from '../../form/read-fields.ts';
import { listedPeople } from '../../form/read-volunteer-file.ts';
import type { ListedPerson, VolunteerTable } from '../../form/read-volunteer-file.ts';
import { number } from '../../parts/words.ts';
import { sayColumn, sayLooked, sayWay, WAYS } from './list-words.ts';
import { opportunityPath } from './opportunity-links.ts';

/** What stands in a file, and what would become of each row; nothing is kept yet. */
export interface Looked {
  /** Of this list: pressed twice is once. */
  id: string;
  table: VolunteerTable;
  columns: VolunteerTable['columns'];
  language: string;
  people: ListedPerson[];
  rows: LookedAt[];
}

const asSent = ({ line: _line, ...person }: ListedPerson, language: string): object => ({ ...person, language });

/** Asks who of them is there already; without a column of names nobody is asked, for somebody has to say what the columns are. */
export async function lookAt(table: VolunteerTable, columns: VolunteerTable['columns'], language: string, place: Place): Promise<Looked> {
  const people = columns.some((column) => column === 'name' || column === 'given' || column === 'family') ? listedPeople(table, columns) : [];
  const looked = people.length === 0 ? { rows: [] } : await place.api.write<{ rows: LookedAt[] }>('POST', `${opportunityPath(place)}/imports/look`, { people: people.map((one) => asSent(one, language)) });
  return { id: crypto.randomUUID(), table, columns, language, people, rows: looked.rows };
}

/** A heading, or else what stands in the column first. */
const columnWords = ({ headings, rows }: VolunteerTable, index: number): string => headings[index] || (rows[0]?.[index] ?? '') || number(index + 1);

function columnsTemplate({ table, columns, language }: Looked, place: Place): TemplateResult {
  const choose = (form: HTMLFormElement): Promise<Looked> => {
    const fields = readFields(form);
    return lookAt(table, columns.map((_, index) => COLUMNS.find((column) => column === fields[`column-${index}`])), language, place);
  };
  const option = (value: Column | '', words: string, chosen: Column | undefined): TemplateResult => html`<option value=${value} ?selected=${value === (chosen ?? '')}>${words}</option>`;
  return html`<h2>${msg('What each column is', { id: 'desk.bring.columns' })}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit(choose, { keep: true, done: () => msg('Found.', { id: 'desk.people.found' }) })}>
        ${columns.map((column, index) => html`<dugnad-field label=${columnWords(table, index)}>
          <select name=${`column-${index}`} autocomplete="off">${option('', msg('Is not taken', { id: 'desk.bring.leave' }), column)} ${COLUMNS.map((one) => option(one, sayColumn(one), column))}</select>
        </dugnad-field>`)}
        <dugnad-button type="submit">${msg('Show the rows', { id: 'desk.bring.look' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

function rowsTemplate({ people, rows }: Looked): TemplateResult {
  const cells = ({ line, person: { name, phone, email } }: ListedPerson, looked: LookedAt): TemplateResult => html`<tr>
    <th scope="row">${number(line)}</th><td><bdi>${name}</bdi></td><td><bdi dir="ltr">${[phone, email].filter(Boolean).join(', ')}</bdi></td><td>${sayLooked(looked).map((words) => html`<div>${words}</div>`)}</td>
  </tr>`;
  return html`<dugnad-table>
    <table>
      <caption>${msg('What stands in the file', { id: 'desk.bring.caption' })}</caption>
      <thead><tr><th scope="col">${msg('Row', { id: 'desk.bring.row' })}</th><th scope="col">${msg('Name', { id: 'desk.field.name' })}</th><th scope="col">${msg('Telephone or e-mail', { id: 'desk.bring.reach' })}</th><th scope="col">${msg('What becomes of it', { id: 'desk.bring.becomes' })}</th></tr></thead>
      <tbody>${people.map((one, index) => cells(one, rows[index] ?? { status: 'wrong' }))}</tbody>
    </table>
  </dugnad-table>`;
}

const tick = (name: string, words: string, isRequired = false): TemplateResult => html`<dugnad-choice><label><input type="checkbox" name=${name} value="yes" ?required=${isRequired} autocomplete="off" /> ${words}</label></dugnad-choice>`;

/** Rows with a fault stay in the file; who is there already is left out by the server, in the transaction that keeps the others. */
function takeTemplate({ opportunity: { first, minimumAge } }: ListsAnswer, { id, language, people, rows }: Looked, place: Place): TemplateResult {
  const right = people.filter((_, index) => rows[index]?.status !== 'wrong');
  const fresh = rows.filter(({ status }) => status === 'new').length;
  if (fresh === 0) return html`<p>${msg('There is nobody in this file who can be added.', { id: 'desk.bring.none' })}</p>`;
  const take = (form: HTMLFormElement): Promise<unknown> => {
    const { agreed, talked, mails, oldEnough } = readFields(form);
    const ticked = { ...(talked && { talked: true }), ...(mails && { mails: true }), ...(oldEnough && { oldEnough: true }) };
    return place.api.write('POST', `${opportunityPath(place)}/imports`, { id, agreed, ...ticked, people: right.map((one) => asSent(one, language)) });
  };
  return html`<dugnad-form>
    <form @submit=${place.onSubmit(take, { done: () => msg('Added.', { id: 'desk.add.done' }) })}>
      <dugnad-choice-group label=${msg('Where did they say yes to your keeping this?', { id: 'desk.bring.agreed' })}>
        ${WAYS.map((way) => html`<label><input type="radio" name="agreed" value=${way} required autocomplete="off" /> ${sayWay(way)}</label>`)}
      </dugnad-choice-group>
      ${minimumAge === undefined ? nothing : tick('oldEnough', msg(str`All of them are at least this old: ${number(minimumAge)}`, { id: 'desk.bring.age' }), true)}
      ${first === 'conversation' ? tick('talked', msg('We know them: nobody has to call them first', { id: 'desk.bring.talked' })) : nothing}
      ${tick('mails', msg('Send a mail with a link to their own page to all who have an e-mail address', { id: 'desk.bring.mails' }))}
      <dugnad-button type="submit" variant="filled">${msg(str`Add people: ${number(fresh)}`, { id: 'desk.bring.add' })}</dugnad-button>
    </form>
  </dugnad-form>`;
}

/** Row by row, before anything is kept. */
export function previewTemplate(answer: ListsAnswer, looked: Looked, place: Place): TemplateResult {
  return html`${columnsTemplate(looked, place)} ${looked.people.length > 0 ? html`${rowsTemplate(looked)} ${takeTemplate(answer, looked, place)}` : html`<p>${msg('Say which column has the names.', { id: 'desk.bring.say' })}</p>`}`;
}
