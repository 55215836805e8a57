import type { Media } from '@dugnad/client/model';
import { html } from '@lit-labs/ssr';

import { drawLink } from '../draw-link.ts';
import { drawText, plainText } from '../draw-text.ts';
import { mediaTemplate } from '../petition/media.template.ts';
import type { Reader } from '../reader.ts';
import { webAddress } from '../safe-link.ts';

/** Pictures and films of this server are shown; nobody else is asked for anything before a press, so theirs are links. */
export function picturesTemplate(media: readonly Media[], reader: Reader): unknown[] {
  return media.flatMap((one) => {
    const src = webAddress(one.src);
    if (src === undefined || !URL.canParse(src)) return [];
    const { origin, host } = new URL(src);
    return origin === reader.origin ? mediaTemplate({ media: [one] }, reader) : [html`<p>${drawLink(src, plainText(one.alt, reader) === '' ? host : drawText(one.alt, reader), reader)}</p>`];
  });
}
