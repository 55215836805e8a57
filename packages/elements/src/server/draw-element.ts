import type { ElementRenderer, ElementRendererConstructor } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

import { elementRenderers } from './element-renderers.ts';
import { attributeOf, childrenOf, findIn, type Markup, type Written } from './markup.ts';
import { seenIn } from './seen.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** The elements of ours in markup that nobody has drawn: a page may be put together of pieces that have been drawn already. */
export function oursIn(markup: Markup): Written[] {
  return markup.elements().filter((one) => isOurs(one) && !isDrawn(one));
}

function isDrawn(written: Written): boolean {
  const hasRoot = childrenOf(written).some((child) => child.tagName === 'template' && attributeOf(child, 'shadowrootmode') !== undefined);
  return hasRoot || findIn(written, (one) => attributeOf(one, 'data-dugnad-served') === written.tagName) !== undefined;
}

/** Whether a browser makes an element of ours of it: among the shapes of an `<svg>` it does not. */
function isOurs({ tagName, namespaceURI }: Written): boolean {
  return String(namespaceURI) === HTML && tagName.startsWith('dugnad-');
}

/** Draws an element of ours into its own start tag and behind it. What stands around it is not touched, whatever it is. */
export function drawElement(written: Written, markup: Markup): void {
  const renderers = elementRenderers(markup.nonce);
  const renderer = rendererOf(written, renderers);
  const shadow = renderer?.renderShadow({
    elementRenderers: renderers,
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  if (!renderer || !shadow) return;
  reflect(written, markup, renderer.element?.attributes ?? []);
  const focus = renderer.shadowRootOptions.delegatesFocus ? ' shadowrootdelegatesfocus' : '';
  markup.insertFirst(written, `<template shadowroot="open" shadowrootmode="open"${focus}>${collectResultSync(shadow)}</template>`);
}

/** The element as it will be in a browser, connected; nothing where nobody has registered it. */
function rendererOf(written: Written, renderers: readonly ElementRendererConstructor[]): ElementRenderer | undefined {
  const { tagName, attrs } = written;
  const kind = customElements.get(tagName);
  const Renderer = kind && renderers.find((one) => one.matchesClass(kind, tagName, new Map()));
  if (!Renderer) return undefined;
  const renderer = new Renderer(tagName);
  for (const { name, value } of attrs) renderer.setAttribute(name, value);
  Object.assign(renderer.element ?? {}, seenIn(written));
  renderer.connectedCallback();
  return renderer;
}

/** What the element says of itself in attributes; those that the page wrote stay as they are written. */
function reflect(written: Written, markup: Markup, attributes: Iterable<{ readonly name: string; readonly value: string }>): void {
  for (const { name, value } of attributes) {
    if (attributeOf(written, name) !== value) markup.setAttribute(written, name, value);
  }
}
