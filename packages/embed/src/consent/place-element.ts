/** Puts an element of ours on a page that has none, once the page is read: its own may stand anywhere in it. */
export function placeElement(tag: string, put: (element: HTMLElement) => void): void {
  const place = (): void => {
    if (!document.querySelector(tag)) put(document.createElement(tag));
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
