/** Whether it has the form of a tag of BCP 47: `nb_NO` and plain words have not. */
export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
