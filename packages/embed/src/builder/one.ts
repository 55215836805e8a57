/** @throws Error naming what the page lacks: it and its script go together. */
export function one<Wanted extends Element>(selector: string, root: ParentNode = document): Wanted {
  const found = root.querySelector<Wanted>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
