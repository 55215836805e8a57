/** Main acts as style sheets that many sites use know them, and the plain ones. */
const ACTS: readonly [tag: string, names: string][] = [
  ['button', 'btn btn-primary'],
  ['button', 'button is-primary'],
  ['button', 'govuk-button'],
  ['a', 'wp-block-button__link wp-element-button'],
  ['button', ''],
  ['a', 'button'],
];
/** Running text, also for style sheets that dress nothing without a name. */
const TEXTS: readonly [tag: string, names: string][] = [
  ['p', ''],
  ['p', 'govuk-body'],
];

function make([tag, names]: readonly [tag: string, names: string]): HTMLElement {
  const element = document.createElement(tag);
  if (names) element.className = names;
  if (element instanceof HTMLAnchorElement) element.href = '#';
  return element;
}

const plain = (property: string, value: string): HTMLElement => {
  const element = document.createElement('span');
  element.style.setProperty('all', 'initial');
  element.style.setProperty('color-scheme', getComputedStyle(document.documentElement).colorScheme);
  element.style.setProperty(property, value);
  return element;
};

/** What a page makes of some ordinary things where something of ours stands. */
export interface PageProbe {
  readonly acts: readonly CSSStyleDeclaration[];
  readonly texts: readonly CSSStyleDeclaration[];
  readonly link: CSSStyleDeclaration;
  /** The same things on a page without style sheets. */
  readonly untouched: { readonly button: string; readonly link: string; readonly family: string; readonly canvas: string };
}

/**
 * Puts ordinary things beside an element, hidden, lets `read` look at their styles, and takes them away: all before anything is
 * drawn. In a closed room, such as a `<select>`, they would not be styled, and nothing would be lost.
 */
export function withProbe<Result>(beside: Element, read: (probe: PageProbe) => Result): Result {
  const box = document.createElement('span');
  box.hidden = true;
  const [acts, texts, link] = [ACTS.map(make), TEXTS.map(make), make(['a', ''])];
  const [button, blue, face, canvas] = [plain('background-color', 'ButtonFace'), plain('color', 'LinkText'), plain('font-family', 'initial'), plain('background-color', 'Canvas')];
  box.append(...acts, ...texts, link, button, blue, face, canvas);
  beside.after(box);
  try {
    return read({
      acts: acts.map((act) => getComputedStyle(act)),
      texts: texts.map((text) => getComputedStyle(text)),
      link: getComputedStyle(link),
      untouched: {
        button: getComputedStyle(button).backgroundColor,
        link: getComputedStyle(blue).color,
        family: getComputedStyle(face).fontFamily,
        canvas: getComputedStyle(canvas).backgroundColor,
      },
    });
  } finally {
    box.remove();
  }
}
