import { chooseText, type Text } from '@dugnad/client/model';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { Reader } from './reader.ts';

type Asker = Pick<Reader, 'wanted'>;

/** What the association wrote, as words alone: for titles and attributes. */
export function plainText(text: Text, { wanted }: Asker): string {
  return chooseText(text, [wanted]).value;
}

/** What the association wrote, with its own language and direction. */
export function drawText(text: Text, { wanted }: Asker): TemplateResult {
  const { value, lang, dir } = chooseText(text, [wanted]);
  return html`<span lang=${lang || nothing} dir=${dir}>${value}</span>`;
}

/** The same in paragraphs: an empty line parts them, a line break stays one. */
export function drawParagraphs(text: Text, { wanted }: Asker): TemplateResult {
  const { value, lang, dir } = chooseText(text, [wanted]);
  const paragraphs = value.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  return html`<div class="words" lang=${lang || nothing} dir=${dir}>${paragraphs.map((one) => html`<p>${one.trim()}</p>`)}</div>`;
}
