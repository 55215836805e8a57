import { LitElement, render, type PropertyValues, type TemplateResult, type nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { PageTreeController } from '../light-tree/page-tree-controller.ts';
import { markLight } from '../paragraph/mark-light.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import type { StandardSchema } from '../schema/standard-schema-type.ts';
import { announce } from '../status-region/announce.ts';
import { warnOnce } from '../warn.ts';
import { ErrorMarks } from './error-marks.ts';
import { answerOf, findProblems, questionNamed, sortProblems, type DescribeIssue, type Examination, type Problem } from './find-problems.ts';
import { findQuestions } from './find-questions.ts';
import { styles } from './form.styles.ts';
import { endTemplate, summaryTemplate } from './form.template.ts';
import { LeavingController } from './leaving-controller.ts';
import { reachControl } from './reach-control.ts';
import { SendingController } from './sending-controller.ts';
import { SharedDeviceController } from './shared-device-controller.ts';

export type { DescribeIssue } from './find-problems.ts';

/** One thing that whoever received the form says of it. */
export interface FormError {
  /** Of the control. Unknown or left out: it is said in the summary alone. */
  readonly name?: string;
  /** For the visitor, in the visitor's language. */
  readonly message: string;
}

/**
 * @summary Around a page's own `<form>`: checks it when it is sent, not while somebody types, and says in one place and at
 * each field what there is to put right. The form's `submit` comes only when all is well. Without our script the form posts as ever.
 * @status experimental
 * @since 0.1.0
 * @dependency dugnad-button
 */
export class DugnadForm extends LitElement {
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [styles];

  /** Is being sent: said in words, and nothing is sent twice. A page that sends the form by itself sets it meanwhile. */
  @property({ type: Boolean, reflect: true }) busy = false;

  /** A machine that others use too: browsers keep nothing that is typed, and a button finishes and clears. */
  @property({ type: Boolean, attribute: 'shared-device', reflect: true }) sharedDevice = false;

  /** Any Standard Schema object for the whole form: a record by name, numbers as text, arrays where a name can have several answers. */
  @property({ attribute: false }) schema?: StandardSchema;

  /** Puts an issue of a schema into words of the page, by its code for instance. Without an answer its message is shown. */
  @property({ attribute: false }) describeIssue?: DescribeIssue;

  @state() private problems: readonly Problem[] = [];

  readonly #id = nameIds('form');
  readonly #locale = new LocaleController(this);
  readonly #marks = new ErrorMarks();
  /** The last schemas answered at once, so they can be asked whenever a field is left. */
  #isQuick = true;
  #end: HTMLElement | undefined;
  #taken: { form: HTMLFormElement; noValidate: boolean } | undefined;

  constructor() {
    super();
    followLanguage(this);
    new PageTreeController(this, { subtree: true });
    new SharedDeviceController(this);
    new LeavingController(this, () => this.#onLeave());
    new SendingController(this, {
      examine: (submitter) => this.#examine(submitter),
      show: (problems) => void this.#show(problems),
      unknown: () => ({ question: undefined, words: () => msg('We could not check this now. Please try again.', { id: 'form.unknown' }) }),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // After having stood elsewhere: the form has been given back meanwhile.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveForm();
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = markLight(this);
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    const { form } = this;
    if (form) this.#takeForm(form);
    else if (this.isConnected) warnOnce(this, 'there is no form in it. Put a <form> inside.');
    if (changed.has('busy') && this.busy) announce(msg('Sending …', { id: 'form.busy' }));
    this.#drawEnd();
    for (const { question, words } of this.problems) if (question) this.#marks.mark(question, words());
  }

  /** The page's own form; nothing while there is none. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /**
   * Shows what whoever received the form found wrong, as if it had been found here, and moves the focus to the summary.
   * Each lasts until its field is changed, or the form is sent again.
   */
  async showErrors(errors: readonly FormError[]): Promise<void> {
    const { form } = this;
    if (!form) return;
    this.busy = false;
    const questions = findQuestions(form);
    const problems = errors.map(({ name, message }): Problem => {
      const question = name ? questionNamed(questions, [name]) : undefined;
      return { question, words: () => message, ...(question && { about: answerOf(question) }) };
    });
    await this.#show(sortProblems(questions, problems));
  }

  /** Takes all errors away that are shown, and nothing that is typed. */
  clearErrors(): void {
    this.#marks.clearAll();
    this.problems = [];
  }

  /** Empties the form, as its own reset does, and takes all errors away. */
  clear(): void {
    this.form?.reset();
    this.clearErrors();
  }

  override render(): TemplateResult | typeof nothing {
    const reach = ({ question }: Problem): void => void (question && reachControl(question.first));
    return summaryTemplate({ id: this.#id, problems: this.problems, reach });
  }

  #examine(submitter: HTMLElement | null): readonly Problem[] | Promise<readonly Problem[]> {
    const problems = this.#find({ submitter, asks: true, asksSchemas: true });
    this.#isQuick = !('then' in problems);
    return problems;
  }

  #find(how: Pick<Examination, 'asks' | 'asksSchemas'> & { submitter: HTMLElement | null }): Problem[] | Promise<Problem[]> {
    const { form, schema, describeIssue } = this;
    return form ? findProblems({ form, schema, describeIssue, format: (options) => this.#locale.dateFormat(options), ...how }) : [];
  }

  async #show(problems: readonly Problem[]): Promise<void> {
    this.clearErrors();
    if (problems.length === 0) return;
    this.problems = problems;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[aria-labelledby="${this.#id}-heading"]`)?.focus();
  }

  /** What has been put right is no longer shown; what is wrong in another way is called so; nothing new is found. */
  #onLeave(): void {
    if (this.problems.length === 0) return;
    const found = this.#find({ submitter: null, asks: false, asksSchemas: this.#isQuick });
    if ('then' in found) {
      // What fails now is heard of when the form is sent.
      found.catch(() => undefined);
      return;
    }
    const next = this.problems.flatMap((problem) => recheck(problem, found) ?? []);
    for (const { question } of this.problems) {
      if (question && !next.some((problem) => problem.question?.first === question.first)) this.#marks.clear(question);
    }
    this.problems = next;
  }

  readonly #onClear = (): void => {
    this.clear();
    announce(msg('All that you wrote here is cleared.', { id: 'form.cleared' }));
    const start = this.form && findQuestions(this.form).find(({ first }) => first.checkVisibility());
    start?.first.focus();
  };

  #takeForm(form: HTMLFormElement): void {
    if (this.#taken?.form === form) return;
    this.#leaveForm();
    this.#taken = { form, noValidate: form.noValidate };
    // Only now: without our script the browser checks, in its own words.
    form.noValidate = true;
  }

  #leaveForm(): void {
    if (this.#taken) this.#taken.form.noValidate = this.#taken.noValidate;
    this.#taken = undefined;
  }

  /** Behind the page's form, whatever it puts there later. */
  #drawEnd(): void {
    if (!this.busy && !this.sharedDevice) {
      this.#end?.remove();
      return;
    }
    this.#end ??= document.createElement('div');
    if (this.lastElementChild !== this.#end) this.append(this.#end);
    render(endTemplate({ busy: this.busy, sharedDevice: this.sharedDevice, clear: this.#onClear }), this.#end);
  }
}

function recheck(problem: Problem, found: readonly Problem[]): Problem | undefined {
  const { question, about } = problem;
  if (!question) return problem;
  const still = found.find((other) => other.question?.first === question.first);
  if (still) return still;
  return about === answerOf(question) ? problem : undefined;
}
