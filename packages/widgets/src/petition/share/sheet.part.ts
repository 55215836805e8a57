/** The paper to collect signatures on: fetched only when somebody wants to print it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { postcode } from '../texts/form.texts.ts';
import { onSheet } from '../texts/sheet.texts.ts';
import { handOverTemplate } from '../form/hand-over.template.ts';
import { plain, written } from '../../writing/written.template.ts';

export { printAlone } from '@dugnad/elements/print-button';
export { styles } from './sheet.styles.ts';

const ROWS = 12;

/** One sheet: its code and short address, what is asked, what whoever signs agrees to, lines to write on, where it is handed in. */
export function sheetTemplate(model: ShownModel): TemplateResult {
  const { value, languages, writer } = model;
  const { controller, paper, ask } = value;
  const short = (value.shortUrl ?? value.url).replace(/^https?:\/\//, '');
  const columns = [onSheet.name(), ...(ask.postcode === 'no' ? [] : [postcode()]), onSheet.date(), onSheet.signature()];
  const rows = Array.from({ length: ROWS }, (_, at) => html`<tr><th scope="row">${writer.count(at + 1)}</th>${columns.map(() => html`<td></td>`)}</tr>`);
  return html`<section class="sheet" id="sheet">
    <p class="mark">${paper.sheetCode ? html`<strong>${onSheet.code(paper.sheetCode)}</strong>` : nothing} <bdi dir="ltr">${short}</bdi></p>
    <h2>${written(value.title, languages)}</h2>
    <p>${written(value.addressee, languages)}: ${written(value.demand, languages)}</p>
    <p>${onSheet.agree()}</p>
    <ul>${value.consents.filter(({ required }) => required).map(({ text }) => html`<li>${written(text, languages)}</li>`)}</ul>
    ${handOverTemplate(model)}
    <table>
      <thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
    <p>${written(controller.name, languages)}${controller.address ? html`, <bdi>${controller.address}</bdi>` : nothing}, <bdi dir="ltr">${controller.email}</bdi></p>
    ${paper.handIn ? html`<p>${onSheet.handIn()}: ${plain(paper.handIn, languages)}</p>` : nothing}
  </section>`;
}
