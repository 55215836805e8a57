type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Field = HTMLElement & { error: string };

/** The page as the sample site has it, without its scripts. */
export async function openFormPage(): Promise<FormPageObject> {
  const html = await (await fetch(new URL('../../../../docs/sample/consent-form.html', import.meta.url))).text();
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const root = document.createElement('div');
  root.append(...[...body.children].map((element) => document.importNode(element, true)));
  document.body.append(root);
  return new FormPageObject(root);
}

export class FormPageObject {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  close(): void {
    this.#root.remove();
  }

  element<Wanted extends Element = HTMLElement>(selector: string): Wanted {
    const found = this.#root.querySelector<Wanted>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** By its name, or by a selector. */
  control(name: string): Control {
    return this.element<Control>(/^\w+$/.test(name) ? `[name="${name}"]` : name);
  }

  /** As somebody who types, and goes on. */
  write(name: string, text: string): void {
    const control = this.control(name);
    control.value = text;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  tick(name: string, value: string): void {
    this.element<HTMLInputElement>(`input[name="${name}"][value="${value}"]`).click();
  }

  pressButton(id: string): void {
    this.element<HTMLElement>(`#${id}`).click();
  }

  value(name: string): string {
    return this.control(name).value;
  }

  state(): string {
    return this.element('#state').textContent;
  }

  /** What was said about what was pasted. */
  read(): string {
    return this.element('#read').textContent;
  }

  links(): HTMLAnchorElement[] {
    return [...this.#root.querySelectorAll<HTMLAnchorElement>('#wrong a')];
  }

  wrong(): string[] {
    return [...this.#root.querySelectorAll('#wrong li')].map(({ textContent }) => textContent);
  }

  error(name: string): string {
    return this.control(name).closest<Field>('dugnad-field')?.error ?? '';
  }

  /** `months: This is …`, of every field that says something. */
  errors(): string[] {
    return [...this.#root.querySelectorAll<Control>('form [data-place]')].flatMap((control) => {
      const error = control.closest<Field>('dugnad-field')?.error;
      return error ? [`${control.dataset['place']}: ${error}`] : [];
    });
  }

  /** What the lines for the head hold. */
  config(): Record<string, unknown> {
    const [, json = '{}'] = /^<script[^>]*>([\s\S]*?)<\/script>/.exec(this.value('head')) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  }

  held(): string[] {
    return [...this.#root.querySelectorAll<HTMLTextAreaElement>('#held textarea')].map(({ value }) => value);
  }
}
