import { userEvent, waitFor } from 'storybook/test';

/** Asking for help, as somebody does in a story. */
export class HelpRequestPage {
  constructor(private readonly canvas: HTMLElement) {}

  get #root(): ShadowRoot {
    const root = this.canvas.querySelector('dugnad-help-request')?.shadowRoot;
    if (!root) throw new Error('It has not been drawn.');
    return root;
  }

  async shown(part = 'form'): Promise<void> {
    await waitFor(() => {
      if (!this.#root.querySelector(`[part="${part}"]`)) throw new Error(`Nothing shows ${part}.`);
    });
  }

  async sendNothing(): Promise<void> {
    await this.shown();
    await this.#press();
    await this.shown('summary');
  }

  /** Half of what is needed. */
  async begin(): Promise<void> {
    await this.shown();
    this.#choose('for', 'organisation');
    this.#choose('when', 'date');
    this.#choose('effort', 'heavy');
    await this.#write('what', 'Bære et skap ned fra loftet');
  }

  /** @param part what is there then */
  async send(part: 'receipt' | 'unsent'): Promise<void> {
    await waitFor(() => {
      if (!this.#root.querySelector('[part="form"], [part="sent"]')) throw new Error('It is not there.');
    });
    if (this.#root.querySelector(`[part="${part}"]`)) return; // so the tab remembers it, and shows it again
    this.#choose('for', 'myself');
    this.#choose('when', 'flexible');
    this.#choose('effort', 'light');
    for (const [name, words] of [['what', 'Handle mat'], ['place', 'Grønlia øst'], ['name', 'Aud Bjørnøy'], ['phone', '90 00 00 00']] as const) await this.#write(name, words);
    await this.#press();
    await this.shown(part);
  }

  #choose(name: string, value: string): void {
    this.#root.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`)?.click();
  }

  async #write(name: string, words: string): Promise<void> {
    const field = await waitFor(() => {
      const found = this.#root.querySelector<HTMLInputElement>(`form [name="${name}"]`);
      if (!found) throw new Error(`Nothing asks for ${name}.`);
      return found;
    });
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async #press(): Promise<void> {
    this.#root.querySelector<HTMLElement>('[part="submit-button"]')?.focus();
    await userEvent.keyboard('{Enter}');
  }
}
