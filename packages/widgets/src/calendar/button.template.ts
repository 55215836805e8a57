import { html, type TemplateResult } from 'lit';

/** A plain button in the dress of `<dugnad-button>`. @param kind more classes: its looks, its place */
export function button(words: unknown, press: () => void, kind = ''): TemplateResult {
  return html`<button type="button" class="button ${kind}" @click=${press}>${words}</button>`;
}
