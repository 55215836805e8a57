import { chooseText } from '@dugnad/client/model';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { plainText } from '../draw-text.ts';
import { languagesOf, type Reader } from '../reader.ts';
import { webAddress } from '../safe-link.ts';
import type { About } from './about.ts';

/** What is seen where somebody passes the link on: the Open Graph protocol, and the one address of the thing. */
export function previewOf(about: About, reader: Reader): TemplateResult {
  const [title, demand] = [plainText(about.title, reader), plainText(about.demand, reader)];
  const { lang } = chooseText(about.title, reader.texts);
  const image = about.media.find(({ kind, src }) => kind === 'image' && webAddress(src));
  const locale = localeOf(lang) ?? localeOf(reader.language);
  const others = languagesOf(about).map(localeOf).filter((one) => one !== undefined && one !== locale);
  return html`<link rel="canonical" href=${webAddress(about.url) ?? nothing} />
    <meta name="description" content=${demand} />
    <meta property="og:type" content="website" />
    <meta property="og:title" content=${title} />
    <meta property="og:description" content=${demand} />
    <meta property="og:url" content=${about.url} />
    <meta property="og:site_name" content=${plainText(about.organiser?.name ?? about.controller.name, reader)} />
    <meta property="og:locale" content=${locale} />
    ${[...new Set(others)].map((tag) => html`<meta property="og:locale:alternate" content=${tag} />`)}
    ${image ? html`<meta property="og:image" content=${image.src} /><meta property="og:image:alt" content=${plainText(image.alt, reader)} />` : nothing}
    <meta name="twitter:card" content=${image ? 'summary_large_image' : 'summary'} />`;
}

/** `nb_NO`: the protocol wants a language and a territory. Nothing for what is a language by its letters alone. */
function localeOf(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? `${language}_${region}` : language;
  } catch {
    return undefined;
  }
}
