/** Elements of ours: what stands behind the hyphen is the folder of each. */
const OURS = /^dugnad-([a-z]+(?:-[a-z]+)*)$/;

/** Has nothing to draw, and a class that only a browser knows. */
const SILENT = 'dugnad-status-region';

/** Stands in what other elements write into the page; and it is how we know that there are any. */
const ALWAYS = 'dugnad-button';

/**
 * Registers the elements of ours that a page names.
 *
 * @param tags of any elements
 * @throws when none of ours can be found
 * @returns those that are registered now; what else begins with `dugnad-` is no element of this package, and stays as it is
 */
export async function loadElements(tags: Iterable<string>): Promise<string[]> {
  const ours = [...new Set(tags)].filter((tag) => OURS.test(tag) && tag !== SILENT);
  await Promise.all([...ours, ALWAYS].map(load));
  if (!customElements.get(ALWAYS)) throw new Error('Dugnad: the elements do not lie beside @dugnad/elements/server. A bundler for servers has to leave @dugnad/elements where it is: name it as external.');
  return ours.filter((tag) => customElements.get(tag));
}

async function load(tag: string): Promise<void> {
  const name = OURS.exec(tag)?.[1] ?? '';
  const file = new URL(`../${name}/${name}.define.js`, import.meta.url).href;
  try {
    await import(file);
  } catch (cause) {
    // No such element. One that is there and cannot be loaded is a fault that has to be heard of.
    if ((cause as { url?: string }).url !== file) throw cause;
  }
}
