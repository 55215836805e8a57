import { html, type TemplateResult } from 'lit';

/** Does to the page what a webmaster's page does: its language, its direction, its colour scheme. */
export function dressPage({ theme, language, direction }: Record<string, string>): void {
  const page = document.documentElement;
  page.lang = language ?? 'en';
  page.dir = direction ?? 'ltr';
  page.style.colorScheme = theme ?? 'light';
}

/** What stands around a story: a page has one main part and one first heading, and ours begin at the second. */
export function pageAround(heading: string, story: unknown): TemplateResult {
  return html`<main><h1>${heading}</h1>${story}</main>`;
}

type Waiting = Element & { updateComplete?: Promise<boolean> };

function withShadows(root: ParentNode): Waiting[] {
  return [...root.querySelectorAll<Waiting>('*')].flatMap((element) => [element, ...(element.shadowRoot ? withShadows(element.shadowRoot) : [])]);
}

/** Resolves when every element of the story has drawn itself, those that came with the drawing too. */
export async function drawn(root: ParentNode): Promise<void> {
  let seen = -1;
  for (let elements = withShadows(root); elements.length !== seen; elements = withShadows(root)) {
    seen = elements.length;
    await Promise.all(elements.map((element) => element.updateComplete));
  }
  await document.fonts.ready;
}
