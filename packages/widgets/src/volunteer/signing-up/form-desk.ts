import type { LitElement, ReactiveController } from 'lit';
import type { DugnadError, FieldError } from '@dugnad/client/errors';
import type { Opportunity, Shift, SignUpInput } from '@dugnad/client/model';
import { comingTalks } from '@dugnad/client/volunteering';
import { announce } from '@dugnad/elements/status-region';
import { reportFailure } from '../../controllers/report-failure.ts';
import { findProblems, type Problem } from '../../form/find-problems.ts';
import { formWords } from '../../form/form.texts.ts';
import { ProblemsController } from '../../form/problems-controller.ts';
import { collisions, type HeldShift } from '../choosing/collisions.ts';
import type { HeldShifts } from '../choosing/held-shifts.ts';
import { freeShifts } from '../choosing/shift.template.ts';
import { sayOverlap } from '../choosing/shifts.template.ts';
import { sayShift, sayStart, type ShiftLocale } from '../choosing/say-shift.ts';
import { talkWish, wishedTalk, type TalkChoice } from '../choosing/wished-talk.ts';
import { form as words, sendingErrors } from '../texts/form.texts.ts';
import { outbox } from '../texts/outbox.texts.ts';
import { asTheyStand } from './as-they-stand.ts';
import { FormParts } from './form-parts.ts';
import { fillForm, readSignUp, readTyped, wishedShifts, withoutGone, type Typed } from './read-sign-up.ts';
import { sayFault, sayRefused, shiftAt } from './say-error.ts';
import type { SignUpController } from './sign-up-controller.ts';

/** Between the form on the screen and the sign-up on its way: fills, reads, and shows what is wrong. */
export class FormDesk implements ReactiveController {
  readonly problems: ProblemsController;
  readonly parts: FormParts;
  readonly #host: LitElement;
  readonly #signing: SignUpController;
  readonly #held: HeldShifts;
  readonly #locale: ShiftLocale & { readonly language: string };
  /** Talks that turned out to be taken. */
  readonly #gone = new Set<string>();

  constructor(host: LitElement, signing: SignUpController, held: HeldShifts, locale: ShiftLocale & { readonly language: string }) {
    this.#host = host;
    this.#signing = signing;
    this.#held = held;
    this.#locale = locale;
    this.problems = new ProblemsController(host);
    this.parts = new FormParts(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const { form } = this;
    if (!form) return;
    // Fields that a way brings along are filled as soon as they are there.
    fillForm(form, this.#signing.typed);
  }

  get form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('[part="form"] form');
  }

  /** What is typed now. */
  typed(): Typed {
    const { form } = this;
    // What a way has taken off the screen is kept, should somebody come back to it.
    if (form) this.#signing.remember(readTyped(form, this.#signing.typed));
    this.parts.follow(this.#signing.typed);
    return this.#signing.typed;
  }

  /** Pairs of chosen shifts that overlap, and chosen ones with those that somebody has. */
  overlaps(opportunity: Opportunity, held: readonly HeldShift[] = this.#held.all): (readonly [Shift, Shift | HeldShift])[] {
    const ids = wishedShifts(this.#signing.typed);
    return collisions(opportunity.shifts.filter(({ id }) => ids.includes(id)), { src: this.#signing.src, opportunityId: opportunity.id }, held);
  }

  /** The talks that one can choose from, and the chosen one. */
  talks(opportunity: Opportunity | undefined, now: number): TalkChoice {
    const free = opportunity ? comingTalks(opportunity, now).filter(({ id }) => !this.#gone.has(id)) : [];
    return { freeTalks: free, talk: wishedTalk(this.#signing.typed, free) };
  }

  /** @param complete adds what a part of the form alone knows */
  async send(event: SubmitEvent, opportunity: Opportunity, now: number, complete: (signUp: SignUpInput) => Promise<SignUpInput>): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.#signing.state.isSending) return;
    this.parts.openSaid(this.#signing.typed, opportunity);
    const typed = withoutGone(readTyped(form, this.#signing.typed), freeShifts(opportunity, now));
    this.#signing.remember(typed);
    const problems = [...this.#shiftProblems(typed, opportunity, now), ...findProblems(form, (field, code) => this.parts.say(field, code)), ...talkProblems(form, typed)];
    await this.problems.show(asTheyStand(form, problems));
    if (problems.length > 0) return;
    announce(formWords.sending());
    // That somebody has something else at that time concerns nobody.
    const overlap = typed['overlap'] === true && this.overlaps(opportunity, []).length > 0;
    const signUp = readSignUp({ ...typed, overlap }, this.#locale.language, talkWish(this.talks(opportunity, now).talk));
    await this.#signing.send(await complete(signUp));
  }

  /** Says at the fields what whoever received it found wrong, else above the button why it was not sent. */
  refused(error: DugnadError, opportunity: Opportunity | undefined): void {
    const { errors = [] } = error;
    if (errors.some(({ pointer }) => pointer === '/talk')) this.#gone.add(String(this.#signing.typed['talk']));
    // Refused from the device after a reload: what was written is nowhere else.
    if (opportunity && Object.keys(this.#signing.typed).length === 0) void this.#refill(opportunity, this.#signing.body);
    if (error.code === 'invalid-input' && errors.length > 0) {
      void this.problems.show(asTheyStand(this.form, errors.map((each) => this.#place(each, opportunity))));
      return;
    }
    reportFailure(this.#host, error, error.src ?? '');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('#unsent')?.focus());
  }

  /** Leaves nothing for the next person at the same machine. */
  finish(): void {
    void this.problems.show([]);
    this.form?.reset();
    this.#signing.forget();
    announce(formWords.cleared());
  }

  async keep(): Promise<boolean> {
    const isKept = await this.#signing.keep();
    if (!isKept) announce(outbox.impossible());
    return isKept;
  }

  async sendNow(): Promise<void> {
    try {
      await this.#signing.sendNow();
    } catch {
      announce(sendingErrors.connection()); // and it is still waiting
    }
  }

  async remove(): Promise<void> {
    await this.#signing.remove();
    announce(outbox.removed());
  }

  /** Takes what was refused off the device, and back into the fields. */
  async change(opportunity: Opportunity | undefined): Promise<void> {
    const { body } = this.#signing;
    await this.parts.kept.open(true);
    if (!opportunity || !this.parts.kept.part) return announce(sendingErrors.connection());
    await this.#signing.remove();
    await this.#refill(opportunity, body);
  }

  /** Says that something was sent which nobody looks at. */
  async tellSent(): Promise<void> {
    await this.parts.kept.open(true);
    this.parts.kept.part?.tellSent();
  }

  async #refill(opportunity: Opportunity, body: SignUpInput | undefined): Promise<void> {
    await this.parts.kept.open(true);
    if (!body || !this.parts.kept.part) return;
    this.#signing.remember(this.parts.kept.part.typedOf(body));
    this.parts.openSaid(this.#signing.typed, opportunity);
  }

  #shiftProblems(typed: Typed, opportunity: Opportunity, now: number): Problem[] {
    const [pair] = typed['overlap'] === true ? [] : this.overlaps(opportunity);
    if (pair) return [{ name: 'shift', words: () => sayOverlap(pair, this.#locale) }];
    const isMissing = opportunity.first === 'direct' && typed['preferred'] !== 'talk' && !opportunity.flexible && wishedShifts(typed).length === 0 && freeShifts(opportunity, now).length > 0;
    return isMissing ? [{ name: 'shift', words: () => sayFault('shift', 'missing') }] : [];
  }

  #place({ pointer, code }: FieldError, opportunity: Opportunity | undefined): Problem {
    const name = this.parts.nameOf(pointer, opportunity);
    const said = opportunity && this.#timeOf(pointer, opportunity);
    return { name: this.form?.querySelector(`[name="${name}"]`) ? name : undefined, words: () => (said ? sayRefused(code, said()) : this.parts.say(name, code)) };
  }

  /** The time that a pointer is about, in words: of a shift, or of the talk. */
  #timeOf(pointer: string, { shifts, talks }: Opportunity): (() => string) | undefined {
    const at = shiftAt(pointer);
    const shift = at === undefined ? undefined : shifts.find(({ id }) => id === wishedShifts(this.#signing.typed)[at]);
    if (shift) return () => sayShift(shift, this.#locale);
    const { talk } = pointer === '/talk' ? wishedTalk(this.#signing.typed, talks) : {};
    return talk && (() => Object.values(sayStart(talk.start, this.#locale)).join(', '));
  }
}

/** Somebody wants to talk, and the times have not come. */
const talkProblems = (form: HTMLFormElement, typed: Typed): Problem[] => (typed['preferred'] === 'talk' && !form.querySelector('[name="talk"]') ? [{ words: () => words.notLoaded() }] : []);
