import { contrastBetween, readLayer, stackColours } from '@dugnad/tokens/theme';

import { flatParent } from './flat-parent.ts';

/** Every kind of surface, edge and word that our elements show. */
export const ELEMENTS = `
  <dugnad-notice><h3 slot="heading">The hall is open</h3><p>Come as you are.</p></dugnad-notice>
  <dugnad-notice kind="error"><p>Something is missing.</p></dugnad-notice>
  <dugnad-notice kind="warning"><p>Bring a lamp.</p></dugnad-notice>
  <dugnad-field label="Your name" hint="As your friends know you" error="Please write your name"><input name="name" value="Kari" /></dugnad-field>
  <dugnad-field label="I come along"><input type="checkbox" name="come" /></dugnad-field>
  <dugnad-button variant="filled">Join</dugnad-button>
  <dugnad-button variant="outline">Ask first</dugnad-button>
  <dugnad-button variant="quiet">Not now</dugnad-button>
  <dugnad-disclosure open summary="How to get here"><p>By tram, then along the river.</p></dugnad-disclosure>
  <dugnad-badge kind="cancelled">Cancelled</dugnad-badge> <dugnad-badge kind="now">Now</dugnad-badge> <dugnad-badge kind="full">Full</dugnad-badge>
  <dugnad-badge kind="postponed">Postponed</dugnad-badge>
  <dugnad-form><form><dugnad-field label="E-mail"><input name="mail" type="email" required /></dugnad-field><button>Send</button></form></dugnad-form>
  <dugnad-date-field label="Day of the meeting" hint="An evening"><input name="day" value="2026-11-26" /></dugnad-date-field>
  <dugnad-time-slots label="Which evening?" hint="Choose one">
    <label><input type="radio" name="slot" value="2026-11-26T18:00" checked /> Thursday at six</label>
    <label><input type="radio" name="slot" value="2026-11-27T18:00" /> Friday at six</label>
  </dugnad-time-slots>
  <dugnad-steps current="2"><ol><li><a href="#task">The task</a></li><li>Your details</li><li>Send</li></ol></dugnad-steps>
  <dugnad-progress label="Signatures" value="812" max="1000"></dugnad-progress>
  <dugnad-contact-strip name="Kari Nilsen" phone="12 34 56 78" hours="weekdays 12–15"></dugnad-contact-strip>
  <dugnad-tabs label="The choir"><section><h2>When</h2><p>Thursdays from six.</p></section><section><h2>Where</h2><p>In the hall.</p></section></dugnad-tabs>
  <dugnad-menu label="More"><ul><li><button>Print</button></li><li><button>Send to a friend</button></li></ul></dugnad-menu>
  <dugnad-table><table>
    <caption>What it costs</caption>
    <thead><tr><th scope="col">Activity</th><th scope="col">Price</th></tr></thead>
    <tbody><tr><th scope="row">Choir</th><td>50 kr</td></tr></tbody>
  </table></dugnad-table>`;

const DEFINED = ['badge', 'button', 'contact-strip', 'date-field', 'disclosure', 'field', 'form', 'menu', 'notice', 'progress', 'steps', 'table', 'tabs', 'time-slots'];

export interface SitePlan {
  readonly sheets: readonly string[];
  /** The page's own rules, after the sheets. */
  readonly style?: string;
  /** As written in the tags. */
  readonly html?: string;
  readonly body?: string;
  readonly content: string;
}

type Theme = typeof import('./theme.ts');

/** A site of somebody else's in a frame, with our elements and themes on it. */
export class SitePage {
  readonly #frame = document.createElement('iframe');

  async open({ sheets, style = '', html = '', body = '', content }: SitePlan): Promise<void> {
    const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
    const defines = DEFINED.map((name) => `import '/packages/elements/src/${name}/${name}.define.ts';`).join('');
    const script = `${defines} import * as theme from '/packages/elements/src/theme/theme.ts'; window.dugnadTheme = theme;`;
    this.#frame.srcdoc = `<!doctype html><html lang="en" ${html}><head>${links}<style>${style}</style><script type="module">${script}</script></head><body ${body}>${content}</body></html>`;
    this.#frame.style.cssText = 'inline-size: 700px; block-size: 900px';
    const loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    document.body.append(this.#frame);
    await loaded;
    await this.settled();
    // What a form says when something is missing.
    for (const form of this.document.querySelectorAll<HTMLFormElement>('dugnad-form form')) form.requestSubmit();
    await this.settled();
  }

  close(): void {
    this.#frame.remove();
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** The module in the frame: what it makes belongs to that page, not to the test's. */
  get theme(): Theme {
    return (this.#frame.contentWindow as unknown as { dugnadTheme: Theme }).dugnadTheme;
  }

  /** Two frames: one in which a change is heard of, one in which it is drawn. */
  async settled(): Promise<void> {
    const all = [...this.document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')];
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    for (let count = 0; count < 3; count += 1) await new Promise((resolve) => this.#frame.contentWindow!.requestAnimationFrame(resolve));
    // What a site fades is looked at when it has faded.
    for (const animation of this.document.getAnimations()) if ('transitionProperty' in animation) animation.finish();
  }

  find(selector: string): HTMLElement {
    return this.document.querySelector<HTMLElement>(selector)!;
  }
}

function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const NOT_A_BOX = ':not([type="checkbox"], [type="radio"])';
const windowOf = (element: Element): Window => element.ownerDocument.defaultView!;
export const styleOf = (element: Element): CSSStyleDeclaration => windowOf(element).getComputedStyle(element);

/** What is seen behind an element, its own fill or not, told from nothing but computed styles. */
function behind(element: Element | null): string {
  const layers: string[] = [];
  for (let at = element; at; at = flatParent(at)) layers.push(styleOf(at).backgroundColor);
  const { colorScheme } = styleOf((element ?? document.body).ownerDocument.documentElement);
  return stackColours([...layers, /^dark/.test(colorScheme) ? '#121212' : '#fff']);
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && styleOf(element).visibility === 'visible';
};
const hasWords = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
const isWritten = (element: Element): boolean => hasWords(element) || element.matches(`input${NOT_A_BOX}`);

/** Words of ours, or in ours, that are smaller or paler than promised. */
export function faintWords(root: ParentNode, least: number): string[] {
  return [...within(root)].filter((element) => isWritten(element) && isShown(element) && !element.matches('option, style')).flatMap((element) => {
    const { color, fontSize } = styleOf(element);
    const ratio = contrastBetween(stackColours([color, behind(element)]), behind(element));
    const what = `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 20) ?? ''}"`;
    return [...(ratio < least ? [`${what}: ${ratio.toFixed(2)}, ${color} on ${behind(element)}`] : []), ...(Number.parseFloat(fontSize) < 16 ? [`${what}: ${fontSize}`] : [])];
  });
}

/** Edges of controls that are paler than promised. */
export function faintEdges(root: ParentNode, least: number): string[] {
  return [...within(root)].filter((element) => element.matches(`input${NOT_A_BOX}, .button:not(.quiet)`)).flatMap((element) => {
    const edge = styleOf(element).borderTopColor;
    const ratio = contrastBetween(edge, behind(flatParent(element)));
    return ratio < least ? [`${element.localName}.${element.className}: ${ratio.toFixed(2)}, ${edge} on ${behind(flatParent(element))}`] : [];
  });
}

/** The hue of a colour in degrees, as HSL has it; undefined for greys. */
export function hueOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0] = readLayer(colour)!.colour;
  const [high, span] = [Math.max(red, green, blue), Math.max(red, green, blue) - Math.min(red, green, blue)];
  if (span < 24) return undefined;
  const sector = high === red ? (green - blue) / span : high === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
  return (sector * 60 + 360) % 360;
}
