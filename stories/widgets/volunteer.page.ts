import { userEvent, waitFor } from 'storybook/test';

/** Volunteering, as somebody uses it in a story. */
export class VolunteerPage {
  constructor(private readonly canvas: HTMLElement) {}

  get #root(): ShadowRoot {
    const root = this.canvas.querySelector('dugnad-volunteer')?.shadowRoot;
    if (!root) throw new Error('It has not been drawn.');
    return root;
  }

  async shown(part = 'card'): Promise<void> {
    await waitFor(() => {
      if (!this.#root.querySelector(`[part="${part}"]`)) throw new Error(`Nothing shows ${part}.`);
    });
  }

  async #find<Kind extends HTMLElement>(selector: string): Promise<Kind> {
    await waitFor(() => {
      if (!this.#root.querySelector(selector)) throw new Error(`There is no ${selector}.`);
    });
    return this.#root.querySelector<Kind>(selector)!;
  }

  async openFilter(): Promise<void> {
    await this.shown('filter');
    (await this.#find('summary')).focus();
    await userEvent.keyboard('{Enter}');
  }

  async look(id: string): Promise<void> {
    (await this.#find(`#open-${id}`)).focus();
    await userEvent.keyboard('{Enter}');
    await this.#find('#one-heading');
  }

  /** Wants to book a talk, at this time. */
  async chooseTalk(id: string, talk: string): Promise<void> {
    await this.look(id);
    (await this.#find('[value="talk"]')).click();
    (await this.#find(`[value="${talk}"]`)).click();
    await this.#find('[name="talkMode"]');
  }

  async sendNothing(id: string): Promise<void> {
    await this.look(id);
    (await this.#find('[part="submit-button"]')).focus();
    await userEvent.keyboard('{Enter}');
    await this.shown('summary');
  }

  /** @param part what is there then */
  async signUp(id: string, shift: string, part = 'sent'): Promise<void> {
    await this.look(id);
    (await this.#find(`[value="${shift}"]`)).click();
    (await this.#find('[value="text"]')).click();
    await userEvent.type(await this.#find('[name="name"]'), 'Aud Bjørnøy');
    await userEvent.type(await this.#find('[name="phone"]'), '90000000{Enter}');
    await this.shown(part);
  }
}
