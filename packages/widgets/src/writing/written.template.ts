import { html, nothing, type TemplateResult } from 'lit';
import { chooseText, type Text } from '@dugnad/client/model';

/** An association's own words, in the best language there is for the visitor, with that language's `lang` and `dir`. */
export function written(text: Text, languages: readonly string[]): TemplateResult {
  const { value, lang, dir } = chooseText(text, languages);
  return html`<bdi lang=${lang || languages.at(-1) || nothing} dir=${dir}>${value}</bdi>`;
}

/** The same in paragraphs, where the association left a line empty. */
export function paragraphs(text: Text, languages: readonly string[]): TemplateResult {
  const { value, lang, dir } = chooseText(text, languages);
  const parts = value.split(/\n\s*\n/).filter((part) => part.trim());
  return html`<div class="prose" lang=${lang || languages.at(-1) || nothing} dir=${dir}>${parts.map((part) => html`<p>${part}</p>`)}</div>`;
}

/** The bare words, for an attribute. */
export function plain(text: Text | undefined, languages: readonly string[]): string {
  return text === undefined ? '' : chooseText(text, languages).value;
}
