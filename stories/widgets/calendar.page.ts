import type { DugnadCalendar } from '@dugnad/widgets/calendar';

/** What a visitor does with a calendar in a story. */
export class CalendarPage {
  readonly #calendar: DugnadCalendar;

  constructor(canvas: HTMLElement) {
    const calendar = canvas.querySelector('dugnad-calendar');
    if (!calendar) throw new Error('There is no calendar in this story.');
    this.#calendar = calendar;
  }

  /** Resolves when activities are shown, or when it is said that they cannot be. */
  async shown(): Promise<void> {
    await this.#calendar.ready;
    await this.#calendar.updateComplete;
  }

  /** Resolves when languages can be chosen. */
  async hasLanguages(): Promise<void> {
    await this.shown();
    if (this.#root.querySelector('select')) return;
    await new Promise((resolve) => new MutationObserver((_, observer) => this.#seen('select', observer, resolve)).observe(this.#root, { childList: true, subtree: true }));
  }

  async open(title: string): Promise<void> {
    await this.shown();
    await this.#press('a[href^="#activity-"]', title);
    await new Promise((resolve) => new MutationObserver((_, observer) => this.#seen('dialog', observer, resolve)).observe(this.#root, { childList: true, subtree: true }));
  }

  async chooseDay(name: string): Promise<void> {
    await this.shown();
    await this.#press('button', name);
  }

  get #root(): ShadowRoot | HTMLElement {
    return this.#calendar.shadowRoot ?? this.#calendar;
  }

  async #press(selector: string, words: string): Promise<void> {
    const found = [...this.#root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(words));
    if (!found) throw new Error(`Nothing in the calendar says “${words}”.`);
    found.click();
    await this.#calendar.updateComplete;
  }

  #seen(selector: string, observer: MutationObserver, resolve: (seen: null) => void): void {
    if (!this.#root.querySelector(selector)) return;
    observer.disconnect();
    resolve(null);
  }
}
