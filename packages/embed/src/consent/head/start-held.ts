/** What is held back, and what it becomes: a script runs, a frame and a picture get their address, a template its contents. */
export type Held = HTMLElement & {
  /** What a template put into the page: it goes when consent for it does. */
  put?: readonly ChildNode[];
};

/** A script that a browser would run after the page is read waits for that here, too. Its property says async of every script that was held back. */
export const isDeferred = (element: Held): boolean => !element.hasAttribute('async') && (element.hasAttribute('defer') || element.dataset['type'] === 'module');

/**
 * The very element runs once it is put in again: no address and no text is written anew, so that Trusted Types have nothing to
 * object to, and its nonce stays with it (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element).
 */
function startScript(script: HTMLScriptElement, then: () => void): void {
  const { parentNode, nextSibling } = script;
  const isAsync = script.hasAttribute('async');
  script.type = script.dataset['type'] ?? '';
  // What is put in by a script runs in its place only if it says so.
  script.async = isAsync;
  script.remove();
  parentNode?.insertBefore(script, nextSibling);
  if (!script.src || isAsync) then();
  else script.onload = script.onerror = then;
}

/** @param then what stands behind it: it waits for a script with an address, as on a page that held nothing back */
export function startHeld(element: Held, then: () => void): void {
  if (element instanceof HTMLScriptElement) return startScript(element, then);
  if (element instanceof HTMLTemplateElement) {
    const contents = document.importNode(element.content, true);
    (element as Held).put = [...contents.childNodes];
    element.after(contents);
  }
  for (const name of ['srcset', 'src']) if (element.dataset[name]) element.setAttribute(name, element.dataset[name]);
  then();
}
