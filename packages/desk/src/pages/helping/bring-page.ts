import { availableLanguages, matchLanguage, ownName } from '@dugnad/elements/language';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListsAnswer, TakenList } from '../../api/list-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { readFields } from '../../form/read-fields.ts';
import { readListFile } from '../../form/read-list-file.ts';
import { moment, number, written, writtenWords } from '../../parts/words.ts';
import { lookAt, previewTemplate } from './bring-preview.ts';
import type { Looked } from './bring-preview.ts';
import { sayWay } from './list-words.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';

async function look(form: HTMLFormElement, place: Place): Promise<Looked> {
  const { language = 'en' } = readFields(form);
  const table = await readListFile(new FormData(form).get('file') as File);
  return lookAt(table, table.columns, language, place);
}

function fileTemplate(place: Place): TemplateResult {
  const own = matchLanguage([document.documentElement.lang], availableLanguages());
  return html`<dugnad-form>
    <form @submit=${place.onSubmit((form) => look(form, place), { keep: true, done: () => msg('Found.', { id: 'desk.people.found' }) })}>
      <dugnad-field label=${msg('File', { id: 'desk.import.file' })} hint=${msg('A table (.csv) with a name and a number or an address in each row. It may say languages and days of the week.', { id: 'desk.bring.hint' })} data-focus><input name="file" type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain" required /></dugnad-field>
      <dugnad-field label=${msg('Language of messages to them', { id: 'desk.call.language' })}>
        <select name="language" autocomplete="off">${availableLanguages().map((one) => html`<option value=${one} lang=${one} ?selected=${one === own}>${ownName(one)}</option>`)}</select>
      </dugnad-field>
      <dugnad-button type="submit">${msg('Read the file', { id: 'desk.import.read' })}</dugnad-button>
    </form>
  </dugnad-form>`;
}

function doneTemplate(result: unknown): TemplateResult | typeof nothing {
  const { added, leftOut = 0 } = (result ?? {}) as Partial<TakenList>;
  if (added === undefined) return nothing;
  return html`<dugnad-notice kind="success"><p>${msg(str`Added: ${number(added)}.`, { id: 'desk.bring.added' })} ${leftOut > 0 ? msg(str`Left out, because they are here already: ${number(leftOut)}.`, { id: 'desk.bring.left-out' }) : nothing}</p></dugnad-notice>`;
}

/** What can be done about a list that was taken. */
function backTemplate({ id, undone, canTakeBack }: TakenList, place: Place): TemplateResult | string {
  if (undone !== null) return msg('Taken back', { id: 'desk.bring.undone' });
  if (!canTakeBack) return msg('One of these people has done something since, or you have. Delete each by itself.', { id: 'desk.field.acted-on' });
  const back = (): Promise<unknown> => place.api.write('DELETE', `${opportunityPath(place)}/imports/${id}`);
  return html`<dugnad-button @click=${place.onPress(back, { done: () => msg('All of them are gone again.', { id: 'desk.bring.back-done' }) })}>${msg('Take all of them back', { id: 'desk.bring.back' })}</dugnad-button>`;
}

function takenTemplate({ imports }: ListsAnswer, place: Place): TemplateResult | typeof nothing {
  if (imports.length === 0) return nothing;
  return html`<dugnad-table>
    <table>
      <caption>${msg('Lists that you have brought', { id: 'desk.bring.taken' })}</caption>
      <thead><tr><th scope="col">${msg('When', { id: 'desk.trail.when' })}</th><th scope="col">${msg('People', { id: 'desk.bring.people' })}</th><th scope="col">${msg('Where they said yes', { id: 'desk.bring.where' })}</th><th scope="col">${msg('Take back', { id: 'desk.bring.back-column' })}</th></tr></thead>
      <tbody>${imports.map((list) => html`<tr><th scope="row">${moment(list.at)}</th><td>${number(list.added)}</td><td>${sayWay(list.agreed)}</td><td>${backTemplate(list, place)}</td></tr>`)}</tbody>
    </table>
  </dugnad-table>`;
}

const isLooked = (result: unknown): result is Looked => typeof result === 'object' && result !== null && 'table' in result;

/** People who help already, from the list that an association has: shown row by row, then taken in one piece. */
export const bringPage: DeskPage<ListsAnswer> = {
  title: ({ opportunity }) => writtenWords(opportunity.title),
  heading: ({ opportunity }) => written(opportunity.title),
  load: (place) => place.api.read(`${opportunityPath(place)}/imports`),
  view: (answer, place) => html`${opportunityLinks(place)} ${doneTemplate(place.result)}
    <p>${msg('Bring people who help already. You see each of them before anything is kept, and nobody is written to unless you tick it.', { id: 'desk.bring.what' })}</p>
    ${fileTemplate(place)} ${isLooked(place.result) ? previewTemplate(answer, place.result, place) : nothing} ${takenTemplate(answer, place)}`,
};
