import { describeDocument, type DocumentFacts } from './describe-document.ts';

const mark = 'data-dugnad-facts';

/** Writes into each link of the page's list what is known of the file behind it; again, when that has changed. */
export function tellFacts(list: Element, place: string): void {
  for (const link of list.querySelectorAll<HTMLAnchorElement>('li a[href]')) tell(link, place);
}

function tell(link: HTMLAnchorElement, place: string): void {
  const told = link.querySelector(`[${mark}]`);
  const words = describeDocument(factsOf(link), titleOf(link, told), place);
  const text = words && `(${words})`;
  if (!text) told?.remove();
  else if (!told) link.append(/\s$/.test(link.textContent) ? '' : ' ', makeFacts(link, text));
  else if (told.textContent !== text) told.textContent = text;
}

function factsOf({ type, hreflang: language, dataset: { size }, attributes }: HTMLAnchorElement): DocumentFacts {
  return { url: attributes.getNamedItem('href')?.value ?? '', type, language, size: size ? Number(size) : undefined };
}

function titleOf(link: Element, told: Element | null): string {
  return [...link.childNodes].filter((node) => node !== told).map(({ textContent }) => textContent).join('');
}

function makeFacts({ ownerDocument }: Element, text: string): Element {
  const facts = ownerDocument.createElement('span');
  facts.setAttribute(mark, '');
  facts.textContent = text;
  return facts;
}
