import { chooseText, type Text } from '@dugnad/client/model';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { Reader } from './reader.ts';

type Asker = Pick<Reader, 'texts'>;

/** What the association wrote, as words alone: for titles and attributes. */
export function plainText(text: Text, { texts }: Asker): string {
  return chooseText(text, texts).value;
}

/** What the association wrote, with its own language and direction. */
export function drawText(text: Text, { texts }: Asker): TemplateResult {
  const { value, lang, dir } = chooseText(text, texts);
  return html`<span lang=${lang || nothing} dir=${dir}>${value}</span>`;
}

/** The same in paragraphs: an empty line parts them, a line break stays one. */
export function drawParagraphs(text: Text, { texts }: Asker): TemplateResult {
  const { value, lang, dir } = chooseText(text, texts);
  const paragraphs = value.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  return html`<div class="words" lang=${lang || nothing} dir=${dir}>${paragraphs.map((one) => html`<p>${one.trim()}</p>`)}</div>`;
}
