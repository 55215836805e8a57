import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '@dugnad/elements/status-region';
import { late as words } from '../texts/late.texts.ts';
import type { VolunteerModel } from '../volunteer.model.ts';

/** It was sent by itself: said where one is, with a way to its receipt. */
export function lateTemplate({ late, open }: VolunteerModel): TemplateResult | typeof nothing {
  if (!late) return nothing;
  return html`<div class="notice" part="late">
    <p>${words.sent()}</p>
    <button type="button" class="button" @click=${() => open(late)}>${words.receipt()}</button>
  </div>`;
}

export function tellSent(): void {
  announce(words.sent());
}
