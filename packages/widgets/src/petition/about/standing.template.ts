import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { facts, states } from '../petition.texts.ts';
import { paragraphs } from '../../writing/written.template.ts';
import { standingOf } from './standing.ts';

/** Why there is no form: not open yet, closed, answered. Until when one can sign, where there is one. */
export function standingTemplate(model: ShownModel): TemplateResult | typeof nothing {
  const { value, writer, now } = model;
  const standing = standingOf(value, now);
  if (standing === 'open') return value.closes ? html`<p class="quiet">${states.closes(writer.moment(value.closes))}</p>` : nothing;
  if (standing === 'not-open') return notice(states.notOpen(), value.opens ? html`<p>${states.opens(writer.moment(value.opens))}</p>` : nothing);
  return notice(standing === 'answered' ? states.answered() : states.closed(), answer(model));
}

function answer({ value, writer, languages }: ShownModel): TemplateResult | typeof nothing {
  if (!value.answer) return nothing;
  const { date, text, url } = value.answer;
  return html`<h3>${facts.answer()}</h3>
    <p class="quiet">${writer.date(date)}</p>
    ${paragraphs(text, languages)} ${url ? html`<p><a href=${url}>${facts.readMore()}</a></p>` : nothing}`;
}

function notice(words: string, more: unknown): TemplateResult {
  return html`<div class="notice" part="standing"><p class="heading">${words}</p>${more}</div>`;
}
