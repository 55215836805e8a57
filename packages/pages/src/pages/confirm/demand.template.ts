import type { Petition } from '@dugnad/client/model';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import type { Reader } from '../reader.ts';

/** What is signed. */
export function demandTemplate({ title, demand }: Petition, reader: Reader): TemplateResult {
  return html`<div class="card">
    <p><strong>${drawText(title, reader)}</strong></p>
    <p>${drawText(demand, reader)}</p>
  </div>`;
}
