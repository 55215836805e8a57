import { addressOf } from '../receipt/receipt-address.ts';
import { attributeOf, findIn, type Markup, type Written } from './markup.ts';
import { tellSeen } from './seen.ts';

/** Tells a `<dugnad-receipt>` where its link leads, so that the room for its code and its address are there. */
export function serveReceipt(receipt: Written, markup: Markup): void {
  const link = findIn(receipt, (one) => one.tagName === 'a' && attributeOf(one, 'href') !== undefined);
  // Also where there is none: a link within the site has an address only in a browser, which looks before it draws.
  tellSeen(receipt, markup, { address: addressOf(link ? { href: attributeOf(link, 'href') ?? '' } : null) });
}
