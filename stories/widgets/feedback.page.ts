import { userEvent, waitFor } from 'storybook/test';

/** Questions, as somebody answers them in a story. */
export class FeedbackPage {
  constructor(private readonly canvas: HTMLElement) {}

  get #root(): ShadowRoot {
    const root = this.canvas.querySelector('dugnad-feedback')?.shadowRoot;
    if (!root) throw new Error('It has not been drawn.');
    return root;
  }

  async shown(part = 'form'): Promise<void> {
    await waitFor(() => {
      if (!this.#root.querySelector(`[part="${part}"]`)) throw new Error(`Nothing shows ${part}.`);
    });
  }

  async choose(value: string): Promise<void> {
    await this.shown();
    this.#root.querySelector<HTMLElement>(`[value="${value}"]`)?.click();
  }

  async sendNothing(): Promise<void> {
    await this.shown();
    await this.#press();
    await this.shown('summary');
  }

  /** @param part what is there then */
  async send(part: 'sent' | 'unsent'): Promise<void> {
    await waitFor(() => {
      if (!this.#root.querySelector('[part="form"], [part="sent"]')) throw new Error('It is not there.');
    });
    if (this.#root.querySelector(`[part="${part}"]`)) return; // so the tab remembers it, and shows it again
    await this.choose('good');
    await this.#press();
    await this.shown(part);
  }

  async #press(): Promise<void> {
    this.#root.querySelector<HTMLElement>('[part="submit-button"]')?.focus();
    await userEvent.keyboard('{Enter}');
  }
}
