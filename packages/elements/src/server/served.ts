import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment, serialize } from 'parse5';

import { escapeMarkup, type Written } from './markup.ts';

/** Who drew it: the element itself takes it away when it draws for the first time (`light-tree/clear-served.ts`). */
const MARK = 'data-dugnad-served';

/** Not seen before our script works it, while its room is kept: what stands below must not move away from under a finger. */
const WAITS = 'data-dugnad-waits';

/** The rules for what waits; where no script can come, it waits for nothing. */
export const waitingStyles = `[${WAITS}]{visibility:hidden}@media (scripting:none){[${WAITS}]{display:none}}`;

/** A template as markup that belongs to an element, without what Lit needs to draw it again. */
export function servedTemplate(host: Written, template: unknown, { waits = false } = {}): string {
  const fragment = parseFragment(collectResultSync(render(template, { elementRenderers: [] })).replace(/<!--[^]*?-->|<\?>/g, ''));
  for (const node of fragment.childNodes) {
    if (!('attrs' in node)) continue;
    node.attrs.push({ name: MARK, value: host.tagName });
    if (waits) node.attrs.push({ name: WAITS, value: '' });
  }
  return serialize(fragment).trim();
}

/** A paragraph that belongs to an element. Without words there is nothing. */
export function servedParagraph(host: Written, { id, className, words }: { readonly id: string; readonly className: string; readonly words: string }): string {
  return words ? `<p class="${className}" id="${id}" ${MARK}="${host.tagName}">${escapeMarkup(words)}</p>` : '';
}
