/** Where a paragraph stands among the elements of the page. */
export type Place = { readonly before: Element } | { readonly after: Element } | { readonly firstIn: Element };

/**
 * One paragraph of ours among nodes of the page's own, which Lit cannot draw between: it is there while it has words,
 * and is put where it belongs again when the page has moved things about.
 */
export class Paragraph {
  readonly #id: string;
  readonly #className: string;
  readonly #tag: 'p' | 'span';
  #element: HTMLElement | undefined;

  /** @param tag a `span` where it may come to stand in a paragraph of the page's */
  constructor(id: string, className: string, tag: 'p' | 'span' = 'p') {
    this.#id = id;
    this.#className = className;
    this.#tag = tag;
  }

  /** For `aria-describedby` and `aria-labelledby`; nothing while it has no words. */
  get id(): string | undefined {
    return this.#element?.isConnected ? this.#id : undefined;
  }

  /** The paragraph itself; nothing while it has no words. */
  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** Shows words where they belong. Without words there is nothing. */
  show(words: string, place: Place): void {
    if (!words) {
      this.remove();
      return;
    }
    this.#element ??= Object.assign(document.createElement(this.#tag), { id: this.#id, className: this.#className });
    if (this.#element.textContent !== words) this.#element.textContent = words;
    put(this.#element, place);
  }

  remove(): void {
    this.#element?.remove();
    this.#element = undefined;
  }
}

function put(element: HTMLElement, place: Place): void {
  if ('before' in place) {
    if (place.before.previousElementSibling !== element) place.before.before(element);
  } else if ('after' in place) {
    if (place.after.nextElementSibling !== element) place.after.after(element);
  } else if (place.firstIn.firstElementChild !== element) place.firstIn.prepend(element);
}
