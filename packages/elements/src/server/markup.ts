import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { formattable } from '../language/nearest-language.ts';
import { activeLanguage } from '../language/page-language.ts';

/** An element as it stands in the markup, with the place where it was written. */
export type Written = DefaultTreeAdapterTypes.Element;
type WrittenNode = DefaultTreeAdapterTypes.Node;

/** A whole page begins so; parsed as a fragment it would lose its `<html>`, `<head>` and `<body>`. */
const PAGE = /^(?:\s|<!--[^]*?-->)*<(?:!doctype|html|head|body)\b/i;

export function attributeOf(element: Written, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The words in a node. */
export function textOf(node: WrittenNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The elements inside a node in the order in which they are written. What waits in a `<template>` is not on the page. */
export function* elementsIn(node: WrittenNode): Generator<Written> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

/** The elements directly inside another. */
export function childrenOf(element: Written): Written[] {
  return element.childNodes.filter((node): node is Written => 'tagName' in node);
}

/** The first element inside another for which something is true. */
export function findIn(element: Written, matches: (one: Written) => boolean): Written | undefined {
  for (const one of elementsIn(element)) if (matches(one)) return one;
  return undefined;
}

/** Parts of a page that end the reach of a paragraph around them (HTML, "has an element in button scope"). */
const SCOPES = new Set(['applet', 'button', 'caption', 'html', 'marquee', 'object', 'table', 'td', 'template', 'th']);

/** Whether an element stands in a paragraph, which the start of any other block would end, together with the element. */
export function isInParagraph({ parentNode: parent }: Written): boolean {
  if (!parent || !('tagName' in parent) || SCOPES.has(parent.tagName)) return false;
  return parent.tagName === 'p' || isInParagraph(parent);
}

/** The value of an attribute at an element, or at the nearest one around it that has it. */
function nearestValue(element: Written, name: string): string | undefined {
  for (let at: WrittenNode | null = element; at && 'attrs' in at; at = at.parentNode) {
    const value = attributeOf(at, name);
    if (value) return value;
  }
  return undefined;
}

/** The language of formats at an element, BCP 47. */
export function languageAt(element: Written): string {
  return formattable(nearestValue(element, 'lang') ?? activeLanguage()) ?? 'en-GB';
}

/** Words inside markup, or in an attribute between double quotes. */
export function escapeMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** HTML as somebody wrote it, into which something is written: all else stays letter for letter as it was. */
export class Markup {
  readonly nonce: string;
  readonly #source: string;
  readonly #tree: WrittenNode;
  readonly #edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  /** @param nonce of the page's Content-Security-Policy */
  constructor(source: string, nonce = '') {
    this.nonce = nonce;
    this.#source = source;
    this.#tree = (PAGE.test(source) ? parse : parseFragment)(source, { sourceCodeLocationInfo: true });
  }

  /** Those that somebody wrote: the parser adds a `<tbody>`, for instance. */
  elements(): Written[] {
    return [...elementsIn(this.#tree)].filter(({ sourceCodeLocation }) => sourceCodeLocation);
  }

  /** Writes an attribute, instead of one of this name that is there. */
  setAttribute(element: Written, name: string, value: string): void {
    const { attrs, startTag } = element.sourceCodeLocation ?? {};
    const there = attrs?.[name];
    const text = `${name}="${escapeMarkup(value)}"`;
    if (there) this.#edit(there.startOffset, there.endOffset, text);
    // Before `>` or ` />`.
    else if (startTag) this.#insert(startTag.startOffset + 1 + element.tagName.length, ` ${text}`);
  }

  insertFirst(element: Written, markup: string): void {
    const place = element.sourceCodeLocation?.startTag?.endOffset;
    if (place !== undefined) this.#insert(place, markup);
  }

  /** As the last child; not into an element that can have none. A list item need not be closed: it ends where the next one begins. */
  insertLast(element: Written, markup: string): void {
    const { startTag, endTag, endOffset } = element.sourceCodeLocation ?? {};
    const place = endTag?.startOffset ?? endOffset;
    if (place !== undefined && (endTag || place !== startTag?.endOffset)) this.#insert(place, markup);
  }

  has(text: string): boolean {
    return this.#source.includes(text);
  }

  insertAfter(element: Written, markup: string): void {
    const place = element.sourceCodeLocation?.endOffset;
    if (place !== undefined) this.#insert(place, markup);
  }

  /** Before everything that is shown: at the end of the head, or in front of a piece of a page. */
  insertInHead(markup: string): void {
    const [head, body, root] = ['head', 'body', 'html'].map((name) => this.elements().find(({ tagName }) => tagName === name)?.sourceCodeLocation);
    const place = head?.endTag?.startOffset ?? [head, body, root].map((one) => one?.startTag?.endOffset).find((offset) => offset !== undefined);
    this.#insert(place ?? this.#afterDoctype(), markup);
  }

  toString(): string {
    // Stable: what was written first at a place stands first.
    const edits = [...this.#edits].sort((one, other) => one.from - other.from);
    let at = 0;
    const parts = edits.map(({ from, to, text }) => {
      const kept = this.#source.slice(at, from);
      at = to;
      return kept + text;
    });
    return parts.join('') + this.#source.slice(at);
  }

  /** In front of it a browser would take the page for one of the last century. */
  #afterDoctype(): number {
    const nodes = 'childNodes' in this.#tree ? this.#tree.childNodes : [];
    return nodes.find(({ nodeName }) => nodeName === '#documentType')?.sourceCodeLocation?.endOffset ?? 0;
  }

  #insert(at: number, text: string): void {
    this.#edit(at, at, text);
  }

  #edit(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }
}
