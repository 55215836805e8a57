import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { css, type CSSResult, type LitElement } from 'lit';

import { languageReady, registerTexts } from '../language/page-language.ts';
import { mendHydration } from './mend-hydration.ts';

/** As Lit's own class behaves once its support for hydration is there. */
class DugnadTestLit extends HTMLElement {
  static elementStyles: CSSResult[] = [css`:host { letter-spacing: 3px; }`];

  hasUpdated = false;
  did: string[] = [];
  /** What goes wrong when it takes over what is there, and when it draws. */
  faults: string[] = [];
  words = 'Drawn';
  renderOptions = {};
  renderRoot!: HTMLElement | ShadowRoot;

  connectedCallback(): void {
    this.renderRoot = this.createRenderRoot();
    void Promise.resolve().then(() => this.scheduleUpdate());
  }

  createRenderRoot(): HTMLElement | ShadowRoot {
    return this.shadowRoot ?? this;
  }

  scheduleUpdate(): unknown {
    this.update(new Map());
    this.hasUpdated = true;
    return undefined;
  }

  render(): unknown {
    return html`<p>${this.words}</p>`;
  }

  update(_changed: Map<PropertyKey, unknown>): void {
    this.did.push(`update ${this.renderRoot.textContent}`);
    const fault = this.faults.shift();
    if (fault) throw new Error(fault);
  }
}

mendHydration(DugnadTestLit.prototype as unknown as LitElement);

let count = 0;

interface Drawn {
  readonly inside?: string;
  readonly served?: boolean;
  readonly faults?: string[];
  readonly words?: string;
  readonly prefix?: string;
}

/** An element as a server has drawn it, and then its class. */
async function open({ inside = '<style>:host { color: red }</style><p>Drawn</p>', served = true, faults = [], words = 'Drawn', prefix = 'dugnad-test' }: Drawn = {}): Promise<DugnadTestLit> {
  const tag = `${prefix}-lit-${(count += 1)}`;
  const place = await fixture(html`<div></div>`);
  const element = document.createElement(tag) as DugnadTestLit;
  const parsed = Document.parseHTMLUnsafe(`<body>${inside}</body>`);
  if (served) element.attachShadow({ mode: 'open' }).append(...parsed.body.childNodes);
  else element.append(...parsed.body.childNodes);
  place.append(element);
  customElements.define(tag, class extends DugnadTestLit {
    override faults = [...faults];
    override words = words;
  });
  return element;
}

/** Words that come when they are told to. */
async function holdWords(): Promise<() => void> {
  let arrive = (): void => undefined;
  const held = new Promise<{ templates: Record<string, string> }>((resolve) => (arrive = () => resolve({ templates: {} })));
  registerTexts({ nb: () => held });
  document.documentElement.lang = 'nb';
  await nextFrame();
  return arrive;
}

describe('an element that a server has drawn', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('has the sheet of its class instead of the server’s, and keeps the rest', async () => {
    const { shadowRoot } = await open();
    expect([shadowRoot!.adoptedStyleSheets.length, shadowRoot!.innerHTML]).to.deep.equal([1, '<p>Drawn</p>']);
    expect(getComputedStyle(shadowRoot!.host).letterSpacing).to.equal('3px');
  });

  it('is taken over once', async () => {
    const element = await open();
    await nextFrame();
    expect([element.did, element.shadowRoot!.textContent]).to.deep.equal([['update Drawn'], 'Drawn']);
  });

  it('is drawn anew at once where it cannot be taken over', async () => {
    const element = await open({ faults: ['another time'] });
    await nextFrame();
    expect([element.did, element.shadowRoot!.childNodes.length]).to.deep.equal([['update Drawn', 'update '], 0]);
  });

  it('that was there before us is drawn anew: what Lit would draw beside is gone', async () => {
    const early = document.createElement('dugnad-test-lit-early') as DugnadTestLit;
    const root = early.attachShadow({ mode: 'open' });
    root.append(document.createComment('lit-part'), 'Of yesterday');
    class DugnadTestEarly extends DugnadTestLit {
      override createRenderRoot = (): ShadowRoot => root;
      override renderOptions = { renderBefore: root.firstChild };
    }
    (await fixture(html`<div></div>`)).append(early);
    customElements.define('dugnad-test-lit-early', DugnadTestEarly);
    await nextFrame();
    expect([early.did, early.renderOptions]).to.deep.equal([['update '], { renderBefore: null }]);
  });

  it('of somebody else is left to Lit', async () => {
    const element = await open({ prefix: 'their', words: 'Of today' });
    await nextFrame();
    expect([element.did, element.shadowRoot!.querySelectorAll('style').length]).to.deep.equal([['update :host { color: red }Drawn'], 1]);
  });

  it('is not taken over where it would say something else: Lit is shown nothing that it could keep', async () => {
    const element = await open({ words: 'Of today', faults: ['not as drawn'] });
    await nextFrame();
    expect([element.did, element.shadowRoot!.childNodes.length]).to.deep.equal([['update ', 'update '], 0]);
  });

  it('waits for the words of the page’s language, and nothing else of the page does', async () => {
    const arrive = await holdWords();
    const [inShadow, inPage, plain] = [await open(), await open({ served: false, inside: '<p>Page</p>' }), await open({ served: false, inside: '' })];
    inPage.querySelector('p')!.dataset['dugnadServed'] = inPage.localName;
    await nextFrame();
    expect([inShadow.did, plain.did]).to.deep.equal([[], ['update ']]);
    arrive();
    await languageReady();
    await nextFrame();
    expect(inShadow.did).to.deep.equal(['update Drawn']);
  });

  it('waits for three seconds and is then taken over in the words that it has', async () => {
    const arrive = await holdWords();
    const element = await open({ words: 'In English' });
    await waitUntil(() => element.did.length > 0, 'it is taken over', { timeout: 6000 });
    expect([element.did, element.shadowRoot!.textContent]).to.deep.equal([['update Drawn'], 'Drawn']);
    arrive();
  }).timeout(8000);
});
