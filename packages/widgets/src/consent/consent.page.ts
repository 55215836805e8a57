import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DugnadConsent } from './consent.ts';
import './consent.define.ts';
import { SamplePort } from './sample-port.page.ts';

interface Opening extends NonNullable<ConstructorParameters<typeof SamplePort>[0]> {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** What the page's own style sheet says. */
  sheet?: string;
  languages?: readonly string[];
}

afterEach(() => {
  for (const sheet of document.querySelectorAll('style.hostile')) sheet.remove();
  document.documentElement.lang = 'en';
});

/** The layer as somebody sees, hears and presses it, on a page with a link before the text and one after it. */
export class ConsentPage {
  private constructor(readonly place: HTMLElement, readonly element: DugnadConsent, readonly port: SamplePort) {}

  static async open({ lang = 'en', dir = 'ltr', sheet = '', languages, ...port }: Opening = {}): Promise<ConsentPage> {
    document.documentElement.lang = lang;
    document.head.append(Object.assign(document.createElement('style'), { className: 'hostile', textContent: sheet }));
    const source = new SamplePort(port);
    const place = await fixture<HTMLElement>(html`<div dir=${dir}>
      <dugnad-consent .source=${source} .languages=${languages}></dugnad-consent>
      <a id="first" href="#first">Home</a>
      <div style="block-size: 2000px"></div>
      <a id="last" href="#last">Contact</a>
    </div>`);
    const page = new ConsentPage(place, place.querySelector('dugnad-consent')!, source);
    await page.element.ready;
    await nextFrame();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get region(): HTMLElement | null {
    return this.root.querySelector('section');
  }

  get isShown(): boolean {
    return this.region?.checkVisibility() ?? false;
  }

  get text(): string {
    return spoken(this.region);
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(spoken);
  }

  get refuse(): HTMLButtonElement {
    return this.root.querySelectorAll<HTMLButtonElement>('[part="choice"]')[0]!;
  }

  get accept(): HTMLButtonElement {
    return this.root.querySelectorAll<HTMLButtonElement>('[part="choice"]')[1]!;
  }

  button(words: string): HTMLButtonElement {
    return [...this.root.querySelectorAll('button')].find((one) => spoken(one) === words)!;
  }

  async press(words: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    this.button(words).focus();
    await sendKeys({ press: key });
  }

  /** Until the layer says this. */
  async reads(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `the layer does not say "${words}"`);
  }

  /** Until the answer has been given: a frame after the press. */
  async isAnswered(): Promise<void> {
    await waitUntil(() => this.port.chosen.length > 0, 'nothing was chosen');
  }

  async isGone(): Promise<void> {
    await waitUntil(() => !this.region, 'the layer is still there');
  }
}

export function spoken(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** In which of all their styles two elements differ. */
export function differences(one: Element, other: Element): string[] {
  const [first, second] = [getComputedStyle(one), getComputedStyle(other)];
  // In thousandths of a pixel: engines add up and scale lengths with an error that is smaller.
  const sizes = [one, other].map((element) => element.getBoundingClientRect()).map(({ width, height }) => `${width.toFixed(3)} × ${height.toFixed(3)}`);
  return [...[...first].filter((name) => first.getPropertyValue(name) !== second.getPropertyValue(name)), ...(sizes[0] === sizes[1] ? [] : sizes)];
}
