import type { DugnadPetition } from '@dugnad/widgets/petition';

/** What a visitor does with a petition in a story. */
export class PetitionPage {
  readonly #petition: DugnadPetition;

  constructor(canvas: HTMLElement) {
    const petition = canvas.querySelector('dugnad-petition');
    if (!petition) throw new Error('There is no petition in this story.');
    this.#petition = petition;
  }

  /** Resolves when the petition is shown, or when it is said that it cannot be. */
  async shown(): Promise<void> {
    await this.#petition.ready;
    await this.#petition.updateComplete;
    await this.#root.querySelector('dugnad-consent-choice')?.updateComplete;
  }

  /** Fills in what must be there and presses the button, up to what is seen then. */
  async sign(part: 'sent' | 'unsent'): Promise<void> {
    await this.shown();
    if (this.#root.querySelector(`[part="${part}"]`)) return; // so the tab remembers it, and shows it again
    this.#control('name').value = 'Aud Bjørnøy';
    this.#control('email').value = 'aud@example.org';
    this.#control('consent-opinion').checked = true;
    this.#press('[part="submit-button"]');
    await this.#seen(`[part="${part}"]`);
  }

  async signWithNothing(): Promise<void> {
    await this.shown();
    this.#press('[part="submit-button"]');
    await this.#seen('[part="summary"]');
  }

  async confirm(code: string): Promise<void> {
    await this.sign('sent');
    this.#control('code').value = code;
    this.#press('#code-form button');
    await this.#seen('[part="sent"] > p > a');
  }

  async openPrivacy(): Promise<void> {
    await this.shown();
    this.#press('[part="privacy"] summary');
  }

  get #root(): ShadowRoot | HTMLElement {
    return this.#petition.shadowRoot ?? this.#petition;
  }

  #control(name: string): HTMLInputElement {
    const control = this.#root.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!control) throw new Error(`The petition does not ask for “${name}”.`);
    return control;
  }

  #press(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.click();
  }

  async #seen(selector: string): Promise<void> {
    if (this.#root.querySelector(selector)) return;
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!this.#root.querySelector(selector)) return;
        observer.disconnect();
        resolve();
      }).observe(this.#root, { childList: true, subtree: true });
    });
  }
}
