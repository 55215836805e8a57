/** Strings and addresses are left as they are; everything between them is squeezed. */
const kept = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\))/;

function squeeze(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~/]) ?/g, '$1')
    .replace(/(@(?:media|container)) \(/g, '$1(')
    .replace(/: /g, ':')
    .replace(/(?<![\w.#])0(?=\.\d)/g, '')
    .replace(/;}/g, '}');
}

/**
 * Takes out of a style sheet what a browser does not need, and nothing that could mean something: no
 * rule is merged, moved or rewritten, because a tool that knows only yesterday's CSS breaks today's.
 */
export function minifyCss(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return bare
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : squeeze(part)))
    .join('')
    .trim();
}
