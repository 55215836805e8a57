/** Ways to make a page that breaks a check. */
import type { Changes } from '../check.ts';

/**
 * A script of the page that changes what stands in shadow trees as soon as it is drawn, before anybody can look. `act` has `root`, the
 * `layer` and the `dialog` in it, if any, `button(words)`, `once(one, act)`, `sheet(css)`, `cell(words)` and `make(tag, words)`.
 */
export const tamper = (act: string): Changes => ({
  script: `const attach = Element.prototype.attachShadow;
const make = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });
const tampered = new WeakSet();
const once = (one, act) => { if (one && !tampered.has(one)) { tampered.add(one); act(one); } };
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  const host = this;
  const button = (words) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
  const cell = (words) => button(words)?.parentElement;
  const sheet = (css) => { const more = new CSSStyleSheet(); more.replaceSync(css); root.adoptedStyleSheets = [...root.adoptedStyleSheets, more]; };
  const look = () => { const layer = root.querySelector('[popover]'); const dialog = root.querySelector('dialog'); ${act} };
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
  return root;
};`,
});

/** HTML at the end of the page. */
export const tail = (html: (elsewhere: string) => string): Changes => ({ html: (page, elsewhere) => page.replace('</main>', () => `${html(elsewhere)}</main>`) });

export const script = (text: string): Changes => ({ script: text });

export const scriptFile = (body: string) => ({ headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body });

/** Lets go of everything that a page holds back. */
export const releaseAll = `for (const held of document.querySelectorAll('[data-src]')) held.setAttribute('src', held.dataset.src);
for (const held of document.querySelectorAll('script[type="text/plain"][src]')) { const one = document.createElement('script'); one.src = held.src; held.replaceWith(one); }`;
