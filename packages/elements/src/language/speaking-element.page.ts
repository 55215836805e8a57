import type { TemplateResult } from 'lit';
import { LitElement, html } from 'lit';
import { msg, str } from '@lit/localize';
import type { Templates } from './page-language.ts';
import { LocaleController } from './locale-controller.ts';

/** Stands for any element of ours: it shows two texts of the fictive widgets "tea" and "cake". */
export class SpeakingElement extends LitElement {
  readonly locale = new LocaleController(this);

  override render(): TemplateResult {
    return html`<p>${msg('Tea', { id: 'tea.name' })} ${msg(str`and ${2} cakes`, { id: 'cake.count' })}</p>`;
  }

  get words(): string {
    return this.shadowRoot?.querySelector('p')?.textContent ?? '';
  }
}
customElements.define('speaking-element', SpeakingElement);

interface Held {
  load: () => Promise<{ templates: Templates }>;
  arrive: () => void;
  fail: () => void;
  readonly asked: number;
}

/** A loader whose file arrives, or fails, when the test says so; counts how often it is asked. */
export function heldTexts(templates: Templates): Held {
  let asked = 0;
  let settle: { resolve: (file: { templates: Templates }) => void; reject: (cause: Error) => void };
  let file: Promise<{ templates: Templates }>;
  const hold = (): void => {
    file = new Promise((resolve, reject) => (settle = { resolve, reject }));
  };
  hold();
  return {
    load: () => {
      asked += 1;
      return file;
    },
    arrive: () => settle.resolve({ templates }),
    fail: () => {
      settle.reject(new TypeError('the file did not load'));
      hold();
    },
    get asked() {
      return asked;
    },
  };
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
