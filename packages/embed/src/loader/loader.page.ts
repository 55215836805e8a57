import type { FileTable } from './file-table.ts';
import { startLoader } from './start-loader.ts';

/** Every element needs a name of its own: a page defines a name only once. */
let count = 0;

/** A page with our loader on it, whose files come, or fail, as the test says. */
export class LoaderPage {
  readonly name = `thing${String.fromCharCode(97 + count)}`;
  readonly tag = `dugnad-${this.name}`;
  readonly asked: string[] = [];
  readonly table: FileTable;
  readonly #failing = new Set<string>();
  readonly #stops: (() => void)[] = [];
  #answers: Promise<unknown>[] = [];

  constructor() {
    count += 1;
    this.table = { mark: '1', languages: 'nb da', files: { [this.name]: `${this.name} ${this.name}-side`, calendar: 'calendar' }, alone: '' };
  }

  /** The script tag; each is one copy of the loader. */
  addLoader(from = 'https://elsewhere.example/widgets/dugnad.js', isFit = true): void {
    this.#stops.push(startLoader({ table: this.table, from, load: (url) => this.#load(url), isFit }));
  }

  fail(...files: string[]): void {
    for (const file of files) this.#failing.add(file);
  }

  repair(): void {
    this.#failing.clear();
  }

  removeLoaders(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Resolves when every file asked for has come or failed, and what follows from it is done. */
  async settled(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    while (this.#answers.length > 0) await Promise.allSettled(this.#answers.splice(0));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  #load(url: string): Promise<unknown> {
    this.asked.push(url);
    const file = url.slice(url.lastIndexOf('/') + 1);
    const answer = this.#failing.has(file) ? Promise.reject(new TypeError('Failed to fetch')) : this.#arrive(file);
    this.#answers.push(answer);
    return answer;
  }

  async #arrive(file: string): Promise<void> {
    if (file !== `${this.name}-1.js` || this.#failing.has('base-1.js')) return;
    for (const tag of [this.tag, `${this.tag}-side`]) if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  }
}

/** What the console was warned of while `act` ran. */
export async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
