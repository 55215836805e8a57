import { prepareLanguage } from '@dugnad/elements/server';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

import { readPage, type PageTree } from './page-tree.page.ts';
import type { Reader } from './reader.ts';

/** Somebody who reads English, on a page that stands alone. */
export const english: Reader = { language: 'en', direction: 'ltr', wanted: 'en', texts: ['en'], origin: 'https://host.example', framed: false };

/** A part of a page, by itself. */
export function drawPart(part: unknown): PageTree {
  return readPage(collectResultSync(render(part as TemplateResult)));
}

/** A part is drawn in the language of whatever was drawn last: before each test, English. */
export async function speakEnglish(): Promise<void> {
  const speak = await prepareLanguage('en');
  speak();
}
