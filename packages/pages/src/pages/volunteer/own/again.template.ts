import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { ownPage } from './own.texts.ts';

/** Nothing was done yet, and why: what was sent faster than a person does, or from a page that is none of ours, is asked for once more. */
export function againTemplate({ again = false }: { readonly again?: boolean }): TemplateResult | typeof nothing {
  return again ? html`<p class="note warning" role="alert">${ownPage.again()}</p>` : nothing;
}
