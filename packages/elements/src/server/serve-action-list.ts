import { attributeOf, childrenOf, type Markup, type Written } from './markup.ts';
import { tellSeen } from './seen.ts';

/** Tells a `<dugnad-action-list>` whether there is anything in its list, and Safari that it is one. */
export function serveActionList(host: Written, markup: Markup): void {
  const list = childrenOf(host).find(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  if (list && attributeOf(list, 'role') === undefined) markup.setAttribute(list, 'role', 'list');
  tellSeen(host, markup, { isEmpty: !list || !childrenOf(list).some(({ tagName }) => tagName === 'li') });
}
