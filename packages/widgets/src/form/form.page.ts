import { fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import '@dugnad/elements/choice/define';
import { hostStyles } from '@dugnad/elements/styles';
import { formStyles } from './form.styles.ts';
import { ProblemsController } from './problems-controller.ts';
import { questionTemplate } from './question.template.ts';

/** The least widget with a form. */
class SmallWidget extends LitElement {
  static override styles = [hostStyles, formStyles];
  readonly problems = new ProblemsController(this);
  language = 'en';
  sent = 0;

  override render(): TemplateResult {
    const { problems } = this;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#send(event)}>
      ${problems.draw()}
      ${questionTemplate({ name: 'who', label: 'Who?', hint: 'As your neighbours know you.', error: problems.at('who') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="who" required aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
      ${questionTemplate({ name: 'more', label: 'More', isOptional: true, error: problems.at('more') }, ({ id, describedBy, invalid }) => html`<textarea id=${id} name="more" aria-describedby=${describedBy} aria-invalid=${invalid}></textarea>`)}
      ${questionTemplate({ name: 'mail', label: 'E-mail', error: problems.at('mail') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="mail" type="email" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
      <dugnad-choice missing="Please tick this."><label><input type="checkbox" name="agree" required /> I agree</label></dugnad-choice>
      <button>Send</button>
    </form>`;
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.problems.passes(form, (name, fault) => `${name} is ${fault} (${this.language})`)) this.sent += 1;
  }
}
customElements.define('small-widget', SmallWidget);

const words = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A form in a widget, as somebody fills it in. */
export class WidgetForm {
  private constructor(readonly widget: SmallWidget) {}

  static async open(dir: 'ltr' | 'rtl' = 'ltr'): Promise<WidgetForm> {
    const wrapper = await fixture<HTMLElement>(html`<div dir=${dir}><small-widget></small-widget></div>`);
    const widget = wrapper.querySelector('small-widget') as SmallWidget;
    await widget.updateComplete;
    return new WidgetForm(widget);
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  field(name: string): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  }

  get summary(): string[] {
    return [...this.root.querySelectorAll('.summary li')].map(words);
  }

  get heading(): string {
    return words(this.root.getElementById('summary-heading'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  label(name: string): string {
    return words(this.field(name).labels?.[0]);
  }

  described(name: string): string[] {
    const ids = this.field(name).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => words(this.root.getElementById(id)));
  }

  /** What the box says at its head. */
  get boxError(): string {
    return words(this.root.querySelector('.dugnad-choice-error'));
  }

  get entries(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('.summary a')];
  }

  async press(): Promise<void> {
    this.root.querySelector<HTMLElement>('button')!.click();
    await this.drawn();
  }

  async show(...problems: Parameters<ProblemsController['show']>[0][number][]): Promise<void> {
    await this.widget.problems.show(problems);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.widget.updateComplete;
    await this.root.querySelector('dugnad-choice')!.updateComplete;
  }

  async becomes(what: string, is: () => boolean): Promise<void> {
    await waitUntil(is, what);
  }
}
