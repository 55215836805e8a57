import { html, type TemplateResult } from 'lit';
import { takeSystemColours } from './system-colours.ts';
import { themes } from './themes.ts';

let worn = '';
let endTheme: (() => void) | undefined;

/** Once for each change: a theme that is made follows what comes and goes by itself. */
function wearTheme(page: HTMLElement, value: string): void {
  if (value === worn) return;
  worn = value;
  endTheme?.();
  const chosen = themes.find((theme) => theme.value === value);
  page.style.colorScheme = chosen?.scheme ?? 'light';
  if (chosen?.named) page.dataset['dugnadTheme'] = chosen.named;
  else delete page.dataset['dugnadTheme'];
  endTheme = chosen?.start?.();
}

/** Does to the page what a webmaster and a visitor do to it: its language and direction, its theme, the size of its letters. */
export function dressPage({ theme, language, direction, text, colours }: Record<string, string>): void {
  const page = document.documentElement;
  page.lang = language ?? 'en';
  page.dir = direction ?? 'ltr';
  page.style.fontSize = `${text ?? '100'}%`;
  wearTheme(page, theme ?? 'light');
  takeSystemColours(page, colours === 'forced');
}

/** What stands around a story: a page has one main part and one first heading, and ours begin at the second. */
export function pageAround(heading: string, story: unknown): TemplateResult {
  return html`<main><h1>${heading}</h1>${story}</main>`;
}

type Waiting = Element & { updateComplete?: Promise<boolean> };

function withShadows(root: ParentNode): Waiting[] {
  return [...root.querySelectorAll<Waiting>('*')].flatMap((element) => [element, ...(element.shadowRoot ? withShadows(element.shadowRoot) : [])]);
}

/** Two of them: what looks at its own size has had its say, and has drawn itself again. */
async function frames(): Promise<void> {
  for (let count = 0; count < 2; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Resolves when every element of the story has drawn itself, those that came with the drawing too. */
export async function drawn(root: ParentNode): Promise<void> {
  await frames();
  let seen = -1;
  for (let elements = withShadows(root); elements.length !== seen; elements = withShadows(root)) {
    seen = elements.length;
    await Promise.all(elements.map((element) => element.updateComplete));
  }
  await document.fonts.ready;
}
