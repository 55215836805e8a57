/** What a line of its own is; what stands beside it in the same one belongs to it. */
const LINE = 'h1, h2, h3, h4, p, li, label, button, summary, legend, dt, dd, td, div, section, dialog';

/** The words of a visitor's screen: each line that stood there, and what each control that answers was called. */
export interface ShownWords {
  readonly words: readonly string[];
  readonly options: readonly string[];
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts.filter(({ parentElement }) => !parentElement?.closest('[hidden], style, script, template'));
}

/** Buttons and boxes to tick are options; all else is read. White space of the markup is none of the words. */
export function readShown(root: Node): ShownWords {
  const lines: { place: Element | null | undefined; text: string }[] = [];
  for (const { parentElement, data } of textsIn(root)) {
    const place = parentElement?.closest(LINE);
    const last = lines.at(-1);
    if (last && last.place === place) last.text += data;
    else lines.push({ place, text: data });
  }
  const read = lines.map(({ place, text }) => ({ isOption: place?.matches('button, label') ?? false, text: text.replaceAll(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
  const those = (isOption: boolean): string[] => read.filter((line) => line.isOption === isOption).map(({ text }) => text);
  return { words: those(false), options: those(true) };
}
