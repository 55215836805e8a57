/** Finds what a play presses: the elements of ours in a story, and what stands in their shadow roots. */

/** The first of the story that matches. @throws Error when there is none */
export function inStory<Tag extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = canvas.querySelector(tag);
  if (!found) throw new Error(`There is no <${tag}> in this story.`);
  return found;
}

/** The first in the shadow root that matches. @throws Error when there is none */
export function inShadow<Found extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${host.localName}>.`);
  return found;
}
