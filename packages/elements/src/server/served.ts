import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

import { drawElement, oursIn } from './draw-element.ts';
import { elementsIn, escapeMarkup, isInParagraph, Markup, type Written } from './markup.ts';

/** Who drew it: the element itself takes it away when it draws for the first time (`light-tree/clear-served.ts`). */
const MARK = 'data-dugnad-served';

/** Not seen before our script works it, while its room is kept: what stands below must not move away from under a finger. */
const WAITS = 'data-dugnad-waits';

/** The rules for what waits; where no script can come, it waits for nothing. */
const waitingStyles = `[${WAITS}]{visibility:hidden}@media (scripting:none){[${WAITS}]{display:none}}`;

/** A paragraph is no place for another one, or for a block: the parser would end it. */
const rowStyles = `@layer dugnad{:where(span[${MARK}]){display:block}}`;

/** The rules for what a server writes into the page's own tree. */
export const servedStyles = rowStyles + waitingStyles;

/** A template as markup that belongs to an element, without what Lit needs to draw it again. */
export function servedTemplate(host: Written, template: unknown, markup: Markup, { waits = false } = {}): string {
  const fragment = parseFragment(collectResultSync(render(template, { elementRenderers: [] })).replace(/<!--[^]*?-->|<\?>/g, ''));
  for (const node of fragment.childNodes) {
    if (!('attrs' in node)) continue;
    node.attrs.push({ name: MARK, value: host.tagName });
    if (waits) node.attrs.push({ name: WAITS, value: '' });
  }
  if (isInParagraph(host)) flatten(fragment);
  const piece = new Markup(serialize(fragment).trim(), markup.nonce);
  for (const element of oursIn(piece)) drawElement(element, piece);
  return piece.toString();
}

function flatten(fragment: DefaultTreeAdapterTypes.DocumentFragment): void {
  for (const one of elementsIn(fragment)) if (['p', 'div'].includes(one.tagName)) one.tagName = 'span';
}

/** A paragraph that belongs to an element. Without words there is nothing. */
export function servedParagraph(host: Written, { id, className, words }: { readonly id: string; readonly className: string; readonly words: string }): string {
  const tag = isInParagraph(host) ? 'span' : 'p';
  return words ? `<${tag} class="${className}" id="${id}" ${MARK}="${host.tagName}">${escapeMarkup(words)}</${tag}>` : '';
}
