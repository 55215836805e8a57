import { html, type TemplateResult } from 'lit';
import { chooseText, type Text } from '@dugnad/client/model';

/** An association's own words, in the best language there is for the visitor, with that language's `lang` and `dir`. */
export function words(text: Text, languages: readonly string[]): TemplateResult | string {
  // A plain string says nothing of its language: it stays in the page's, and lets its own letters decide the direction.
  if (typeof text === 'string') return text;
  const { value, lang, dir } = chooseText(text, languages);
  return html`<span lang=${lang ?? ''} dir=${dir ?? 'auto'}>${value}</span>`;
}

/** A date or clock time, for people and for machines. The zone in brackets is ours, not HTML's. */
export function time(iso: string, written: string): TemplateResult {
  return html`<time datetime=${iso.replace(/\[.*$/, '')}>${written}</time>`;
}
