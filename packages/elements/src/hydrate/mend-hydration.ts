import { render, type CSSResult, type LitElement, type PropertyValues } from 'lit';

import { languageReady } from '../language/page-language.ts';
import { isAsDrawn } from './is-as-drawn.ts';

/** What hydration reaches of an element; protected in Lit. */
type Drawn = Pick<LitElement, 'hasUpdated' | 'localName' | 'querySelector' | 'renderRoot' | 'shadowRoot'> & {
  createRenderRoot(): HTMLElement | DocumentFragment;
  readonly renderOptions: { renderBefore?: ChildNode | null };
  render(): unknown;
  scheduleUpdate(): unknown;
  update(changed: PropertyValues): void;
};

const served = new WeakSet<Drawn>();

/** How long we wait for words, in ms: on a bad line they may never come, and who wants to press must be able to. */
const PATIENCE = 3000;
/** Taken over without words, in those that the server has drawn: they are the right ones, whatever we would say now. */
const wordless = new WeakSet<Drawn>();

/**
 * Three things that Lit leaves to us. A server's `<style>` gives way to the one sheet that all elements of a class have together,
 * also where a policy has refused it. What was drawn in words of the page's language stays until these have come. And where time,
 * place or page are others than the server knew, the element is drawn anew at once instead of breaking.
 */
export function mendHydration(element: LitElement): void {
  const proto = element as unknown as Drawn;
  const { createRenderRoot, scheduleUpdate, update } = proto;

  proto.createRenderRoot = function () {
    const wasDrawn = this.shadowRoot;
    const root = createRenderRoot.call(this);
    // Elements of others are Lit's alone to take over: they share its class with us.
    if (wasDrawn && this.localName.startsWith('dugnad-')) {
      served.add(this);
      adoptSheets(this, wasDrawn);
    }
    return root;
  };

  proto.scheduleUpdate = function () {
    return !this.hasUpdated && isServed(this) ? awaitWords(this).then(() => scheduleUpdate.call(this)) : scheduleUpdate.call(this);
  };

  proto.update = function (changed) {
    if (!this.hasUpdated && !served.has(this)) forgetDrawn(this);
    if (this.hasUpdated || !served.has(this)) {
      update.call(this, changed);
      return;
    }
    // Lit compares templates, and takes over what is there with whatever words and states it has: yesterday's.
    if (!wordless.has(this) && !isAsDrawn(this.renderRoot, drawingOf(this))) this.renderRoot.replaceChildren(document.createComment('lit-part'));
    try {
      update.call(this, changed);
    } catch {
      // Lit tries to take over what is there once; the second time it draws.
      this.renderRoot.replaceChildren();
      update.call(this, changed);
    }
  };
}

/** An element that was there before we were is drawn anew: without us Lit would draw beside what is drawn. */
function forgetDrawn({ localName, shadowRoot, renderOptions }: Drawn): void {
  const { firstChild } = shadowRoot ?? {};
  const isDrawn = firstChild && localName.startsWith('dugnad-') && firstChild === renderOptions.renderBefore;
  if (!isDrawn) return;
  shadowRoot?.replaceChildren();
  renderOptions.renderBefore = null;
}

/** What the element would draw now. */
function drawingOf(element: Drawn): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(element.render(), fragment, { host: element });
  return fragment;
}

async function awaitWords(element: Drawn): Promise<void> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  if ((await Promise.race([languageReady(), late])) === 'late') wordless.add(element);
}

function adoptSheets({ constructor }: Drawn, root: ShadowRoot): void {
  const { elementStyles } = constructor as unknown as { readonly elementStyles: readonly CSSResult[] };
  root.adoptedStyleSheets = elementStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.querySelector('style')?.remove();
}

function isServed(element: Drawn): boolean {
  return served.has(element) || element.querySelector(`[data-dugnad-served="${element.localName}"]`) !== null;
}
