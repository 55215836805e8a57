/**
 * The theme that our script tag asks for; `default` where only a visitor may ask for more contrast; undefined where the tag wants our own looks,
 * whatever anybody asks for.
 *
 * @param from Address of the loader's own file: modules have no `document.currentScript`, so the tag is the one that names it.
 */
export function themeOf(from: string): string | undefined {
  const tag = [...document.scripts].find(({ src }) => src === from);
  const name = tag?.dataset['theme'];
  return name === 'default' ? undefined : (name ?? 'default');
}
