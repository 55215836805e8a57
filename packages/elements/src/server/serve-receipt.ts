import { addressOf } from '../receipt/receipt-address.ts';
import { attributeOf, findIn, type Markup, type Written } from './markup.ts';
import { tellSeen } from './seen.ts';

/** Tells a `<dugnad-receipt>` where its link leads, so that the room for its code and its address are there. */
export function serveReceipt(receipt: Written, markup: Markup): void {
  const link = findIn(receipt, (one) => one.tagName === 'a' && attributeOf(one, 'href') !== undefined);
  const address = addressOf(link ? { href: attributeOf(link, 'href') ?? '' } : null);
  if (address) tellSeen(receipt, markup, { address });
}
