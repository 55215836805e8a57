import { describeDocument } from './describe-document.ts';

const mark = 'data-dugnad-facts';

/** Writes into each link of the page's list what is known of the file behind it; again, when that has changed. */
export function tellFacts(list: Element, place: string): void {
  for (const link of list.querySelectorAll<HTMLAnchorElement>('li a[href]')) tell(link, place);
}

function tell(link: HTMLAnchorElement, place: string): void {
  const told = link.querySelector(`[${mark}]`);
  const title = [...link.childNodes].filter((node) => node !== told).map(({ textContent }) => textContent).join('');
  const { type, hreflang: language, dataset } = link;
  const size = dataset['size'] ? Number(dataset['size']) : undefined;
  const words = describeDocument({ url: link.getAttribute('href') ?? '', type, language, size }, title, place);
  const text = words && ` (${words})`;
  if (told?.textContent === text || (!told && !text)) return;
  if (!text) told?.remove();
  else if (told) told.textContent = text;
  else link.append(makeFacts(link, text));
}

function makeFacts({ ownerDocument }: Element, text: string): Element {
  const facts = ownerDocument.createElement('span');
  facts.setAttribute(mark, '');
  facts.textContent = text;
  return facts;
}
