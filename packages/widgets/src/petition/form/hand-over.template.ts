import { html, nothing, type TemplateResult } from 'lit';
import type { Petition } from '@dugnad/client/model';
import { handOver } from '../texts/form.texts.ts';
import type { ShownModel } from '../petition.model.ts';
import { written } from '../../writing/written.template.ts';

const gives: Readonly<Record<Petition['handOver']['gives'], () => string>> = { number: () => handOver.number(), names: () => handOver.names(), 'names-and-postcodes': () => handOver.namesAndPostcodes() };

/** Exactly what the addressee receives and when, and when all is deleted: one line before the button. */
export function handOverTemplate({ value, writer, languages }: Pick<ShownModel, 'value' | 'writer' | 'languages'>): TemplateResult {
  const { gives: what, date, when } = value.handOver;
  const time = date ? handOver.on(writer.date(date)) : when ? written(when, languages) : nothing;
  return html`<p class="hand-over" part="hand-over">${gives[what]()} ${time} ${handOver.deleted(writer.date(value.retention.deleteAfter))}</p>`;
}
