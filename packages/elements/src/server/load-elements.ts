/** Elements of ours: what stands behind the hyphen is the folder of each. */
const OURS = /^dugnad-([a-z]+(?:-[a-z]+)*)$/;

/** Has nothing to draw, and a class that only a browser knows. */
const SILENT = 'dugnad-status-region';

/**
 * Registers the elements of ours that a page names.
 *
 * @param tags of any elements
 * @returns those that are registered now; what else begins with `dugnad-` is no element of this package, and stays as it is
 */
export async function loadElements(tags: Iterable<string>): Promise<string[]> {
  const ours = [...new Set(tags)].filter((tag) => OURS.test(tag) && tag !== SILENT);
  await Promise.all(ours.map(load));
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
