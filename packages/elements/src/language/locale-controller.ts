import { LOCALE_STATUS_EVENT } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateFormat } from './formats.ts';
import { languageAt } from './language-at.ts';
import { activeLanguage, chosenDirection, watchPage, type Direction } from './page-language.ts';

/**
 * Formats and direction for one element, from the nearest `lang` and `dir` across shadow roots and
 * slots; a language that the visitor chose wins. The element is drawn again when the page's language
 * or direction changes, or translated texts arrive. A `lang` changed further in counts from the next
 * time the element is drawn.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #draw = (): void => this.#host.requestUpdate();
  #language: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPage();
    window.addEventListener(LOCALE_STATUS_EVENT, this.#draw);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#draw);
  }

  hostUpdate(): void {
    this.#language = undefined;
  }

  /** The language of formats here, BCP 47. */
  get language(): string {
    this.#language ??= languageAt(this.#host);
    return this.#language;
  }

  /** The language of our own words: mark it with `lang` where it is not the language of the place. */
  get textLanguage(): string {
    return activeLanguage();
  }

  /** The direction of the words that the visitor chose, else of the place. */
  get direction(): Direction {
    return chosenDirection() ?? (getComputedStyle(this.#host).direction as Direction);
  }

  /** A cached date format: Gregorian, Latin digits, hours 0 to 23. */
  dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return dateFormat(this.language, options);
  }
}
