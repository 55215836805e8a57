/** Whether a press of the pointer came where it was meant to. Runs inside the page. */

/** What has been clicked since the watch began. */
export type Met = 'nothing' | 'something else' | 'it';

type Watching = typeof globalThis & { dugnadPress?: { met: Met } };

/** Watches for one click on an element, or on what covers the middle of it now, such as the label of a box. What is pressed in a frame, the page is not told. */
export function watchPress(element: Element): void {
  const watch: { met: Met } = { met: element.localName === 'iframe' ? 'it' : 'nothing' };
  (globalThis as Watching).dugnadPress = watch;
  const { x, y, width, height } = element.getBoundingClientRect();
  const cover = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
  const onClick = (event: Event): void => {
    const path = event.composedPath();
    watch.met = path.includes(element) || (cover !== null && path.includes(cover)) ? 'it' : 'something else';
  };
  element.ownerDocument.defaultView?.addEventListener('click', onClick, { capture: true, once: true });
}

/** In a page that has come meanwhile nobody watches: the press has led there. */
export function metByPress(): Met {
  return (globalThis as Watching).dugnadPress?.met ?? 'it';
}
