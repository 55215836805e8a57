import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { chosenDirection } from '@dugnad/elements/language';
import { warnOnce } from '@dugnad/elements/warn';

type SwitcherPart = typeof import('./switcher.part.ts');
type Host = LitElement & { readonly languages?: string | null };

/**
 * The choice of languages at the head of a widget whose page names some in `languages`. Its line is there with the first
 * drawing, for nothing must move when the file with the choice has come. That file is asked for again with a later drawing
 * when it did not come.
 */
export class SwitcherController implements ReactiveController {
  readonly #host: Host;
  #part: SwitcherPart | undefined;
  #isAsked = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (typeof this.#host.languages !== 'string' || this.#isAsked) return;
    this.#isAsked = true;
    void this.#load();
  }

  /** `.switcher` with the choice in it; nothing where no languages are named, or nothing is left to choose. */
  draw(): TemplateResult | typeof nothing {
    const { languages } = this.#host;
    if (typeof languages !== 'string') return nothing;
    const choice = this.#part?.languageSwitcherTemplate({ languages, compact: true });
    return choice === nothing ? nothing : html`<div class="switcher" dir=${chosenDirection() ?? nothing}>${choice}</div>`;
  }

  async #load(): Promise<void> {
    const host = this.#host;
    try {
      const part = await import('./switcher.part.ts');
      host.shadowRoot?.adoptedStyleSheets.push(...part.styles.flatMap(({ styleSheet = [] }) => styleSheet));
      this.#part = part;
      host.requestUpdate();
      void part.checkLanguages(host, host.languages ?? '');
    } catch {
      this.#isAsked = false;
      warnOnce(host, 'the file with the choice of languages did not load.');
    }
  }
}
