import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../stories/guide.ts';

/** By convention: `stories/elements/x.guide.ts` is about `<dugnad-x>`. */
const files = import.meta.glob<{ guide: Guide }>('../stories/*/*.guide.ts', { eager: true });
const guides = new Map(Object.entries(files).map(([path, { guide }]) => [`dugnad-${/([^/]+)\.guide\.ts$/.exec(path)?.[1] ?? ''}`, { guide, floor: path.split('/')[2] ?? '' }]));

/** Where the page of an element is; undefined for one that has no guide. */
export function pageOf(tag: string): string | undefined {
  const floor = guides.get(tag)?.floor;
  return floor && `?path=/docs/${floor}-${tag.slice('dugnad-'.length)}--docs`;
}

/** Code that names an element of ours leads to its page. */
function code(words: string): TemplateResult {
  const tag = /^<(dugnad-[a-z-]+)>$/.exec(words)?.[1] ?? '';
  const page = pageOf(tag);
  const shown = html`<code>${words}</code>`;
  return page ? html`<a href=${page} target="_top">${shown}</a>` : shown;
}

/** Words in which what stands between backticks is code. */
export function words(text: string): unknown[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : code(part)));
}

const list = (items: readonly string[]): TemplateResult => html`<ul>${items.map((item) => html`<li>${words(item)}</li>`)}</ul>`;

/** "Use it when", and what else to use. */
export function whenView(tag: string): TemplateResult {
  const guide = guides.get(tag)?.guide;
  if (!guide) return html`<p>Nobody has written yet when to use <code>${tag}</code>.</p>`;
  const { useWhen, insteadWhen } = guide;
  return html`<p><strong>Use it when</strong> ${words(useWhen)}</p>
    ${insteadWhen.length === 0 ? nothing : html`<p><strong>Something else when</strong></p>
    <ul>${insteadWhen.map(({ when, use }) => html`<li>${words(when)}: ${words(use)}</li>`)}</ul>`}`;
}

function keysView(keys: Guide['keys']): TemplateResult {
  if (keys.length === 0) return html`<p>It takes no key: nothing in it can be pressed.</p>`;
  return html`<table>
    <thead><tr><th scope="col">Key</th><th scope="col">What it does</th></tr></thead>
    <tbody>${keys.map(({ keys: pressed, does }) => html`<tr><td><kbd>${pressed}</kbd></td><td>${words(does)}</td></tr>`)}</tbody>
  </table>`;
}

function rolesView(roles: Guide['roles']): TemplateResult {
  if (roles.length === 0) return html`<p>It has no role: what stands in it speaks for itself.</p>`;
  return html`<p id="roles">Told to assistive technology, as Chromium calls it: ${roles.map((role, index) => html`${index > 0 ? ', ' : nothing}<code>${role}</code>`)}.</p>`;
}

/** The smallest snippet, the roles, the keys, and who does what for accessibility. */
export function factsView(tag: string): TemplateResult | typeof nothing {
  const guide = guides.get(tag)?.guide;
  if (!guide) return nothing;
  return html`<h2 id="snippet">The smallest snippet</h2>
    <pre class="workshop-snippet" tabindex="0"><code>${guide.snippet}</code></pre>
    <h2 id="keyboard">Keyboard</h2>
    ${keysView(guide.keys)}
    <h2 id="accessibility">Accessibility</h2>
    ${rolesView(guide.roles)}
    <h3>What we do</h3>
    ${list(guide.weDo)}
    <h3>What you must do</h3>
    ${list(guide.youDo)}`;
}
