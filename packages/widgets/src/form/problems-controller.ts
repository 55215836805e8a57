import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { nothing } from 'lit';

import { findProblems, type Problem, type SayFault } from './find-problems.ts';
import { summaryTemplate } from './summary.template.ts';

/**
 * What there is to put right in a form of ours, at its fields and in a summary at its head. Found when somebody sends, and left
 * standing until they send again: nothing moves under a finger, and nobody is corrected while writing.
 */
export class ProblemsController implements ReactiveController {
  readonly #host: LitElement;
  #problems: readonly Problem[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A box says what is wrong by itself; of several to choose one from, their question does, once. */
  hostUpdated(): void {
    for (const choice of this.#host.renderRoot.querySelectorAll('dugnad-choice')) choice.error = this.at(choice.querySelector<HTMLInputElement>('[type="checkbox"]')?.name ?? '');
  }

  /** Whether a form can be sent; if not, says why. */
  passes(form: HTMLFormElement, say: SayFault): boolean {
    void this.show(findProblems(form, say));
    return this.#problems.length === 0;
  }

  /** Says what is wrong, and leads there; of nothing: all is well. */
  async show(problems: readonly Problem[]): Promise<void> {
    this.#problems = problems;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (problems.length > 0) this.#find('.summary')?.focus();
  }

  /** What is wrong at a field, or nothing. */
  at(name: string): string {
    return this.#problems.find((problem) => problem.name === name)?.words() ?? '';
  }

  draw(): TemplateResult | typeof nothing {
    return summaryTemplate(this.#problems, (name) => this.reach(name));
  }

  /** Leads to a field. */
  reach(name: string): void {
    const control = this.#find(`form [name="${name}"]`);
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
