/**
 * One paragraph of ours among nodes of the page's own, which Lit cannot draw between: it is there while it has words,
 * and is put where it belongs again when the page has moved things about.
 */
export class Paragraph {
  readonly #id: string;
  readonly #className: string;
  #element: HTMLElement | undefined;

  /** @param className of what is made; a second one tells a part of it, as in HTML */
  constructor(id: string, className: string) {
    this.#id = id;
    this.#className = className;
  }

  /** For `aria-describedby` and `aria-labelledby`; nothing while it has no words. */
  get id(): string | undefined {
    return this.#element?.isConnected ? this.#id : undefined;
  }

  /** The paragraph itself; nothing while it has no words. */
  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** Shows words behind a node, or as the first child of a parent. Without words there is nothing. */
  show(words: string, place: { after: Element } | { firstIn: Element }): void {
    if (!words) {
      this.remove();
      return;
    }
    this.#element ??= Object.assign(document.createElement('p'), { id: this.#id, className: this.#className });
    if (this.#element.textContent !== words) this.#element.textContent = words;
    const there = 'after' in place ? place.after.nextElementSibling : place.firstIn.firstElementChild;
    if (there === this.#element) return;
    if ('after' in place) place.after.after(this.#element);
    else place.firstIn.prepend(this.#element);
  }

  remove(): void {
    this.#element?.remove();
    this.#element = undefined;
  }
}
