/** What is the same is not set again: a frame would load anew. Its class says where a layer stands, and stays. */
function matchAttributes(shown: Element, fresh: Element): void {
  for (const { name } of [...shown.attributes, ...fresh.attributes]) {
    const value = fresh.getAttribute(name);
    if (value === null && name !== 'class') shown.removeAttribute(name);
    else if (value !== null && value !== shown.getAttribute(name)) shown.setAttribute(name, value);
  }
}

/**
 * Makes a tree say what a fresh one says, and leaves alone every node that says it already: what has the focus keeps it, and a
 * screen reader says nothing twice. Listeners stay those of the first drawing, and what came into a node that is drawn empty stays there.
 */
export function matchTree(shown: ChildNode, fresh: ChildNode): void {
  if (shown.nodeName !== fresh.nodeName) return shown.replaceWith(fresh);
  if (shown.nodeValue !== fresh.nodeValue) shown.nodeValue = fresh.nodeValue;
  if (fresh instanceof Element) matchAttributes(shown as Element, fresh);
  const [before, after] = [[...shown.childNodes], [...fresh.childNodes]];
  after.forEach((node, place) => {
    const other = before[place];
    if (other) matchTree(other, node);
    else shown.appendChild(node);
  });
  if (after.length > 0) before.slice(after.length).forEach((node) => node.remove());
}
