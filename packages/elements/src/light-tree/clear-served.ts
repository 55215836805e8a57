import { setOrRemove } from '../paragraph/set-or-remove.ts';

const POINTERS = ['aria-describedby', 'aria-labelledby'];

/** Takes away what a server drew for an element into the page's own tree (`@dugnad/elements/server`), and what points at it. */
export function clearServed(host: Element): void {
  const served = host.querySelectorAll(`[data-dugnad-served="${host.localName}"]`);
  const gone = new Set([...served].map(({ id }) => id));
  for (const node of served) node.remove();
  if (gone.size === 0) return;
  for (const name of POINTERS) {
    for (const element of [host, ...host.querySelectorAll(`[${name}]`)]) {
      const kept = element.getAttribute(name)?.split(' ').filter((id) => !gone.has(id)).join(' ');
      setOrRemove(element, name, kept || undefined);
    }
  }
}
