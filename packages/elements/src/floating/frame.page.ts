import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Loads one of our define files in the page of a frame. */
async function load(page: Document, define: string): Promise<void> {
  const script = Object.assign(page.createElement('script'), { type: 'module', src: new URL(define, import.meta.url).href });
  const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  page.head.append(script);
  await loaded;
}

/**
 * A page of its own in a frame, as narrow as a telephone: no engine's window is.
 *
 * @param defines paths of define files, seen from this folder
 */
export async function openFrame(width: number, ...defines: readonly string[]): Promise<{ frame: HTMLIFrameElement; page: Document }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
  Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: '480px', border: '0' });
  const page = frame.contentDocument!;
  page.body.style.margin = '16px';
  for (const define of defines) await load(page, define);
  return { frame, page };
}

/** An element of ours in such a page, with the words given. */
export async function putInto<Of extends LitElement>(page: Document, tag: string, words: string): Promise<Of> {
  const element = page.createElement(tag) as Of;
  element.append(words);
  page.body.append(element);
  await element.updateComplete;
  return element;
}
