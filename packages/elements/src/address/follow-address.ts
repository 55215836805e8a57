import type { LitElement } from 'lit';

/** The element that the page's address names by its `#id`, in the tree in which `near` stands. */
export function addressedElement(near: Element): Element | null {
  const root = near.getRootNode();
  const id = decode(near.ownerDocument.location.hash.slice(1));
  return id && 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
}

/** An address that somebody has cut in the middle of a letter must not cost the page its tabs. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/**
 * Tells a host of the element inside of it that the page's address names, whenever the address changes.
 *
 * @returns looks at the address as it is now: for when there is more inside than before
 */
export function followAddress(host: LitElement, onAddressed: (element: Element) => void): () => void {
  const look = (): void => {
    const addressed = addressedElement(host);
    if (addressed && addressed !== host && host.contains(addressed)) onAddressed(addressed);
  };
  host.addController({
    hostConnected: () => window.addEventListener('hashchange', look),
    hostDisconnected: () => window.removeEventListener('hashchange', look),
  });
  return look;
}
