import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { LocaleController } from '../language/locale-controller.ts';
import { announce } from '../status-region/announce.ts';
import { checkDay, limitDay, type DayLimits } from './check-day.ts';
import { isCivilDay, today, type CivilDay } from './civil-day.ts';
import { readDate } from './read-date.ts';
import { sayProblem } from './say-problem.ts';
import { dayInNumbers, dayInWords } from './write-day.ts';

interface DateHost extends ReactiveControllerHost, HTMLElement {
  readonly min: string;
  readonly max: string;
  readonly closed: string;
  readonly closedReason: string;
}

/**
 * Reads the page's input as a date, says by its validity what is wrong, and sends the day in ISO form with whatever form
 * the input belongs to. What was typed stays as it was typed.
 */
export class DateInputController implements ReactiveController {
  /** The day that is written; empty when none is, or none that can be read. */
  day: CivilDay = '';
  readonly #host: DateHost;
  readonly #locale: LocaleController;
  #limits: MutationObserver | undefined;
  #control: HTMLInputElement | undefined;
  #root: Node | undefined;
  #text = '';
  #language = '';
  #said = '';
  /** A day that was set before there was an input. */
  #waiting: CivilDay | undefined;

  constructor(host: DateHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    // Before the page's own listeners, so that they see what is sent.
    this.#root.addEventListener('formdata', this, true);
    this.#root.addEventListener('reset', this, true);
    this.#host.addEventListener('input', this);
    this.#host.addEventListener('change', this);
    window.addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('formdata', this, true);
    this.#root?.removeEventListener('reset', this, true);
    window.removeEventListener('pageshow', this);
    this.#limits?.disconnect();
    this.#control = undefined;
  }

  get limits(): DayLimits {
    const { min, max, closed } = this.#host;
    const own = (name: string): string => this.#control?.getAttribute(name) ?? '';
    return { min: min || own('min'), max: max || own('max'), closed };
  }

  /** Writes a day into the input as it is written here; an empty one takes away what is there. */
  write(day: CivilDay): void {
    if (!this.#control) {
      this.#waiting = day;
      return;
    }
    this.#control.value = isCivilDay(day) ? dayInNumbers(day, this.#locale.language) : '';
    this.read();
  }

  /** Reads what the input holds now, in the language of now. A day that was understood keeps its meaning in another language. */
  follow(control: HTMLInputElement): void {
    if (control !== this.#control) this.#take(control);
    const { language } = this.#locale;
    const understood = this.#language && this.#language !== language && this.#text === control.value ? this.day : '';
    this.#language = language;
    if (understood) control.value = dayInNumbers(understood, language);
    this.read();
  }

  read(): void {
    const control = this.#control;
    if (!control) return;
    const { language } = this.#locale;
    const { min, max } = this.limits;
    const now = today();
    this.#text = control.value;
    const { day = '', problem } = readDate(control.value, { language, today: now, min: limitDay(min, now), max: limitDay(max, now) });
    if (day !== this.day) this.#host.requestUpdate();
    this.day = day;
    const trouble = problem ?? (day ? checkDay(day, this.limits, now) : undefined);
    this.#say(control, trouble ? sayProblem(trouble, { ...this.limits, language, today: now, closedReason: this.#host.closedReason }) : '');
  }

  handleEvent(event: Event): void {
    if (event.type === 'formdata') this.#send(event as FormDataEvent);
    // A form is reset after its event, and nothing is said when it has been.
    else if (event.type === 'reset') setTimeout(() => this.#show());
    else this.read();
    // On leaving the input, not at each letter of it.
    if (event.type === 'change' && this.day) announce(dayInWords(this.day, this.#locale.language));
  }

  #take(control: HTMLInputElement): void {
    this.#control = control;
    this.#limits?.disconnect();
    this.#limits ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#limits.observe(control, { attributeFilter: ['min', 'max'] });
    // Its own parts for day, month and year take neither "26 nov" nor what is pasted; its value survives.
    if (control.type === 'date') control.type = 'text';
    this.#show();
    if (this.#waiting !== undefined) this.write(this.#waiting);
    this.#waiting = undefined;
  }

  /** A day that a page or a browser wrote in ISO form is shown as people write it here. */
  #show(): void {
    const text = this.#control?.value ?? '';
    if (isCivilDay(text)) this.write(text);
    else this.read();
  }

  /** A page's own word about the input stands. */
  #say(control: HTMLInputElement, message: string): void {
    const isOurs = !control.validity.customError || control.validationMessage === this.#said;
    if (isOurs) control.setCustomValidity(message);
    this.#said = message;
  }

  #send({ target, formData }: FormDataEvent): void {
    const control = this.#control;
    if (!control?.name || target !== control.form) return;
    this.read();
    const values = formData.getAll(control.name);
    const at = values.indexOf(control.value);
    if (at < 0 || !this.day) return;
    if (values.length === 1) formData.set(control.name, this.day);
    else replaceAll(formData, control.name, values.with(at, this.day));
  }
}

function replaceAll(formData: FormData, name: string, values: readonly FormDataEntryValue[]): void {
  formData.delete(name);
  for (const value of values) formData.append(name, value);
}
