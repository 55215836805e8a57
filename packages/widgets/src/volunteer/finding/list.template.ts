import { html, nothing, type TemplateResult } from 'lit';
import type { SourceFailure } from '@dugnad/client/ports';
import { facts, filters, states } from '../texts/facts.texts.ts';
import { form } from '../texts/form.texts.ts';
import type { VolunteerModel } from '../volunteer.model.ts';
import { cardTemplate } from './card.template.ts';

/** All there is to help with, the soonest first. */
export function listTemplate(model: VolunteerModel): TemplateResult {
  const { all, fitting } = model;
  return html`<h2 id="list-heading" tabindex="-1">${facts.heading()}</h2>
    ${newsTemplate(model)} ${all.length > 1 ? filterTemplate(model) : nothing} ${fitting.length === 0 ? emptyTemplate(model) : nothing}
    <div class="cards">${all.map((opportunity) => cardTemplate(model, opportunity, fitting.indexOf(opportunity)))}</div>`;
}

/** That what is shown may be old, or not all of it: whose is missing, and what one can do. */
function newsTemplate(model: VolunteerModel): TemplateResult | typeof nothing {
  const { stale, failures } = model.value ?? {};
  const missing = failures?.length ? missingTemplate(model, failures) : nothing;
  return stale || missing !== nothing ? html`<div class="notice" part="missing">${stale ? html`<p>${states.stale()}</p>` : nothing} ${missing}</div>` : nothing;
}

function missingTemplate({ retry }: VolunteerModel, failures: readonly SourceFailure[]): TemplateResult {
  return html`<p>${states.some()}</p>
    <ul>
      ${failures.map(({ src }) => html`<li>${addressTemplate(src)}</li>`)}
    </ul>
    <button type="button" class="button" @click=${retry}>${states.retry()}</button>`;
}

/** The page of an association can be opened; of a file nobody can make anything. */
const addressTemplate = (src: string): TemplateResult => (src.includes('/embed/') ? html`<a href=${src}>${src}</a>` : html`<bdi>${src}</bdi>`);

function emptyTemplate(model: VolunteerModel): TemplateResult | typeof nothing {
  return model.all.length === 0 ? html`<p class="notice" part="empty">${states.none()}</p>` : (model.finding.file.part?.noneFitsTemplate(model) ?? nothing);
}

/** In a file that comes when it is opened. How many fit is said beside it, also where it is closed again. */
function filterTemplate(model: VolunteerModel): TemplateResult {
  const { all, fitting, writer, finding: { file } } = model;
  return html`<details class="filter" part="filter" .open=${file.isOpen} @toggle=${(event: Event) => void file.open((event.target as HTMLDetailsElement).open)}>
      <summary>${filters.heading()}</summary>
      ${file.part?.filterTemplate(model)}
    </details>
    <p role="status">${file.isFailed ? form.notLoaded() : nothing}${fitting.length < all.length ? filters.shown(writer.count(fitting.length), writer.count(all.length)) : nothing}</p>`;
}
