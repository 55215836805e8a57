import { html, nothing, type TemplateResult } from 'lit';
import { chooseText, type Text } from '@dugnad/client/model';

/** An association's own words, in the best language there is for the visitor, with that language's `lang` and `dir`. */
export function words(text: Text, languages: readonly string[]): TemplateResult | string {
  const [page, ours] = languages;
  // A plain string says nothing of its language: it is taken as the page's, marked where our own words are in another.
  if (typeof text === 'string') return page === ours ? text : html`<span lang=${page ?? ''} dir="auto">${text}</span>`;
  const { value, lang, dir } = chooseText(text, languages);
  return html`<span lang=${lang ?? ''} dir=${dir ?? 'auto'}>${value}</span>`;
}

/** A date or clock time, for people and for machines. The zone in brackets is ours, not HTML's. `lang` where the words are not in our language. */
export function time(iso: string, written: string, lang?: string): TemplateResult {
  return html`<time datetime=${iso.replace(/\[.*$/, '')} lang=${lang ?? nothing}>${written}</time>`;
}
