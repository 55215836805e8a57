import { chooseText, type Media, type Petition } from '@dugnad/client/model';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import type { Reader } from '../reader.ts';
import { webAddress } from '../safe-link.ts';
import { ownWords } from './petition-page.texts.ts';

/** Pictures, films and sound, by the browser's own controls; nothing is fetched of a film before it is started. */
export function mediaTemplate({ media }: Pick<Petition, 'media'>, reader: Reader): readonly unknown[] {
  return media.map((one) => {
    const src = webAddress(one.src);
    return src === undefined ? nothing : html`<figure class=${one.kind}>${mediumTemplate(one, src, reader)}</figure>`;
  });
}

function mediumTemplate(one: Media, src: string, reader: Reader): TemplateResult {
  const { value: words, lang: tongue, dir } = chooseText(one.alt, reader.texts);
  const lang = tongue || nothing;
  if (one.kind === 'image') return html`<img src=${src} alt=${words} lang=${lang} dir=${dir} decoding="async" />`;
  const caption = html`<figcaption>${one.kind === 'sign-language' ? html`<strong>${ownWords.signLanguage()}</strong> ` : nothing}${drawText(one.alt, reader)}</figcaption>`;
  if (one.kind === 'audio') return html`<audio src=${src} controls preload="none" aria-label=${words} lang=${lang}></audio>${caption}`;
  return html`<video src=${src} controls preload="none" playsinline poster=${webAddress(one.poster) ?? nothing} aria-label=${words} lang=${lang}>${captions(one)}</video>${caption}`;
}

function captions({ captions: src }: Media): TemplateResult | typeof nothing {
  const address = webAddress(src);
  return address === undefined ? nothing : html`<track kind="captions" src=${address} default />`;
}
