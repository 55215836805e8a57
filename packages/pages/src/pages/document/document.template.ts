import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawLink } from '../draw-link.ts';
import { drawText } from '../draw-text.ts';
import type { Reader } from '../reader.ts';
import { languageLinks } from './language-links.template.ts';
import { previewOf } from './preview.template.ts';
import type { About } from './about.ts';
import { frame } from './frame.texts.ts';

/** What a page gives to the document around it. */
export interface View {
  /** In the tab and in a list of tabs: what the page is, without the association. */
  readonly title: string;
  readonly main: TemplateResult;
  /** What it is about, and whose it is. */
  readonly about?: About;
  /** Anybody may see it, and it may be found and passed on. All else is one person's. */
  readonly isPublic?: boolean;
  readonly isWrong?: boolean;
  /** Paper: without what stands around a page. */
  readonly bare?: boolean;
}

/** The whole document, to be drawn once and without any script. Its one style element is empty: `withSheet` fills it in what was drawn. */
export function documentTemplate(view: View, reader: Reader): TemplateResult {
  const around = !reader.framed && !view.bare;
  return html`<!doctype html>
    <html lang=${reader.language} dir=${reader.direction} class=${reader.framed ? 'framed' : nothing}>
      ${headTemplate(view, reader)}
      <body>
        ${around ? html`<a class="skip" href="#main">${frame.skip()}</a>${top(view.about, reader)}` : nothing}
        <main id="main">${view.main}</main>
        ${around ? foot(view.about, reader) : nothing}
      </body>
    </html>`;
}

function headTemplate({ title, about, isPublic, isWrong }: View, reader: Reader): TemplateResult {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${isWrong ? frame.wrong(title) : title}</title>
    ${isPublic && about ? previewOf(about, reader) : html`<meta name="robots" content="noindex" />`}
    <style></style>
  </head>`;
}

function top(about: About | undefined, reader: Reader): TemplateResult | typeof nothing {
  if (!about) return nothing;
  const name = drawText(about.organiser?.name ?? about.controller.name, reader);
  return html`<header class="top">
    <p class="site">${drawLink(about.organiser?.url, name, reader)}</p>
    ${languageLinks(about, reader)}
  </header>`;
}

function foot(about: About | undefined, reader: Reader): TemplateResult | typeof nothing {
  if (!about) return nothing;
  return html`<footer class="foot">
    <p>${drawText(about.controller.name, reader)}${about.controller.address ? html` · <span dir="auto">${about.controller.address}</span>` : nothing}</p>
    <p>${frame.quiet()}</p>
  </footer>`;
}
