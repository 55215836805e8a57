import { describeDocument } from '../document-list/describe-document.ts';
import { attributeOf, elementsIn, escapeMarkup, languageAt, textOf, type Markup, type Written } from './markup.ts';

/** Writes into each link of a `<dugnad-document-list>` what is known of the file behind it (`document-list/tell-facts.ts`). */
export function serveDocumentList(list: Written, markup: Markup): void {
  const place = languageAt(list);
  const items = [...elementsIn(list)].filter(({ tagName }) => tagName === 'li');
  const links = items.flatMap((item) => [...elementsIn(item)].filter((one) => one.tagName === 'a' && attributeOf(one, 'href')));
  for (const link of new Set(links)) {
    const title = textOf(link);
    const words = describeDocument(factsOf(link), title, place);
    if (words) markup.insertLast(link, `${/\s$/.test(title) ? '' : ' '}<span data-dugnad-facts>(${escapeMarkup(words)})</span>`);
  }
}

function factsOf(link: Written): Parameters<typeof describeDocument>[0] {
  const size = attributeOf(link, 'data-size');
  return { url: attributeOf(link, 'href') ?? '', type: attributeOf(link, 'type') ?? '', language: attributeOf(link, 'hreflang'), size: size ? Number(size) : undefined };
}
