import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { contrastBetween, stackColours } from '@dugnad/tokens/theme';

type Sheet = 'prose.css' | 'prose-part.css';

/** Links a sheet for themes into the page, before all others, as a theme does. */
export async function dressPage(sheet: Sheet = 'prose.css'): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(`../../../tokens/dist/${sheet}`, import.meta.url).href });
  link.dataset['prose'] = '';
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.prepend(link);
  await loaded;
}

export function undressPage(): void {
  document.querySelectorAll('[data-prose]').forEach((sheet) => sheet.remove());
  document.documentElement.style.colorScheme = '';
}

/** Adds what a theme writes by itself, in no layer. */
export function addTheme(css: string): void {
  const sheet = Object.assign(document.createElement('style'), { textContent: css });
  sheet.dataset['prose'] = '';
  document.head.append(sheet);
}

/** Some content in a column of a page. */
export async function inColumn(content: TemplateResult, { width = 640, dir = 'ltr' } = {}): Promise<HTMLElement> {
  const column = await fixture<HTMLElement>(html`<div dir=${dir}>${content}</div>`);
  column.style.inlineSize = `${width}px`;
  return column;
}

export function looksOf(element: Element | null | undefined, names: readonly string[]): Record<string, string> {
  if (!element) throw new Error('There is nothing to look at.');
  const style = getComputedStyle(element);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

/** The elements that words of their own stand in, and those that one writes into. */
export function worded(root: Element): HTMLElement[] {
  const isWorded = (element: Element): boolean =>
    element.matches('input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="hidden"]), select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility() && isWorded(element));
}

/** What is seen behind an element's words: its own background, and those of everything around it. */
function behind(element: Element): string {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) layers.push(getComputedStyle(at).backgroundColor);
  return stackColours(layers);
}

/** How much the words of an element stand out: 1 to 21. */
export const contrastOf = (element: Element): number => contrastBetween(getComputedStyle(element).color, behind(element));

const long = 'Frivilligsentralkoordinatorstillingsannonse';

/** Every kind of thing that an editor writes, with words that are longer than a telephone is wide. */
export const everything = html`
  <h1>${long}</h1><h2>Garden</h2><h3>May</h3><h4>Spades</h4><h5>Long</h5><h6>Short</h6>
  <p>Some <a href="#there">linked</a> <strong>strong</strong> <em>words</em>, <small>small ones</small>, <mark>marked</mark> <code>code</code>, <kbd>Enter</kbd>,
    <abbr title="World Wide Web">WWW</abbr>, H<sub>2</sub>O<sup>1</sup>, <del>gone</del> <ins>come</ins>, <q>said</q>, <time datetime="2026-05-09">9 May</time>. ${long}${long}</p>
  <ul><li>Tea<ul><li>Green</li></ul></li><li>Cake</li></ul><ol><li>Ring</li><li>Come</li></ol>
  <dl><dt>When</dt><dd>Saturday</dd><dt>Where</dt><dd>${long}</dd></dl>
  <blockquote><p>I came for the cake.</p><cite>Fatima</cite></blockquote>
  <figure tabindex="0"><table><caption>Days</caption><thead><tr><th>Day</th><th>${long}</th><th>What</th></tr></thead>
    <tbody><tr><td>Saturday</td><td>10:00</td><td>${long}</td></tr></tbody><tfoot><tr><td>Sum</td><td>1</td><td>2</td></tr></tfoot></table><figcaption>A wide one</figcaption></figure>
  <table><tbody><tr><th scope="row">Bus</th><td>${long}</td></tr></tbody></table>
  <pre><code>${long}${long}</code></pre><hr /><address>Grønliveien 4</address>
  <details open><summary>How do I get there?</summary><p>By bus.</p></details>
  <form>
    <fieldset><legend>About you</legend>
      <p><label for="name">Name</label> <input id="name" size="60" value=${long} /></p>
      <p><label for="mail">E-mail</label> <input id="mail" type="email" placeholder="you@example.org" /></p>
      <p><label for="words">Words</label> <textarea id="words" cols="90">${long}</textarea></p>
      <p><label for="day">Day</label> <select id="day"><option>${long}${long}</option></select></p>
      <p><label for="date">Date</label> <input id="date" type="date" /></p>
      <p><label for="picture">Picture</label> <input id="picture" type="file" /></p>
      <p><label for="loud">Loud</label> <input id="loud" type="range" /></p>
      <p><label for="hue">Hue</label> <input id="hue" type="color" /></p>
      <p><label for="off">Postcode</label> <input id="off" value="0975" disabled /></p>
      <p><input id="yes" type="checkbox" /> <label for="yes">Yes, ${long}</label></p>
      <p><label><input type="radio" name="way" /> By bus</label></p>
    </fieldset>
    <p><label for="full">Full</label> <progress id="full" max="4" value="2">2 of 4</progress> <meter aria-label="Seats" max="4" value="2">2 of 4</meter></p>
    <button>${long}</button> <button type="button">Later</button> <input type="reset" value="Clear" /> <button type="button" disabled>Not now</button>
  </form>
  <a class="wp-element-button" href="#there">Join</a>
  <p class="has-small-font-size">Small</p><ol class="footnotes"><li>A note</li></ol>
`;
