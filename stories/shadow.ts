/** Finds what a play presses: the elements of ours in a story, and what stands in their shadow roots. */

/** The first of the story that matches. @throws Error when there is none */
export function inStory<Tag extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag];
export function inStory<Found extends HTMLElement = HTMLElement>(canvas: HTMLElement, selector: string): Found;
export function inStory(canvas: HTMLElement, selector: string): HTMLElement {
  const found = canvas.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in this story.`);
  return found;
}

/** The first in the shadow root that matches. @throws Error when there is none */
export function inShadow<Found extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${host.localName}>.`);
  return found;
}

/** What has the focus, in whichever shadow root: `document.activeElement` stops at the outermost. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const inner = root.activeElement?.shadowRoot;
  return (inner && focused(inner)) ?? root.activeElement;
}

/** What a play of a page says it has been told: the words of the `role="status"` beside the element. */
export function say(event: Event, words: string): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector('[role="status"]')?.replaceChildren(words);
}
