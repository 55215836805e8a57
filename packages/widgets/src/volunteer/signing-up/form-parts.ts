import type { LitElement } from 'lit';
import type { Opportunity, SignUpInput } from '@dugnad/client/model';
import { LazyPart } from '../lazy-part.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { saysMore, saysNeeds, type Typed } from './read-sign-up.ts';
import { sayFault } from './say-error.ts';

/** The parts of the form that come when somebody opens them: each is a file of its own. */
export class FormParts {
  readonly more: LazyPart<typeof import('./more/more.part.ts')>;
  readonly needs: LazyPart<typeof import('./needs/needs.part.ts')>;
  /** Stands open wherever an opportunity asks for it. */
  readonly guardian: LazyPart<typeof import('./guardian/guardian.part.ts')>;
  /** Stands open while talking is the way to meet. */
  readonly talks: LazyPart<typeof import('../choosing/talks/talks.part.ts')>;

  constructor(host: LitElement) {
    this.more = new LazyPart(host, () => import('./more/more.part.ts'));
    this.needs = new LazyPart(host, () => import('./needs/needs.part.ts'));
    this.guardian = new LazyPart(host, () => import('./guardian/guardian.part.ts'));
    this.talks = new LazyPart(host, () => import('../choosing/talks/talks.part.ts'));
  }

  close(): void {
    void this.more.open(false);
    void this.needs.open(false);
    void this.guardian.open(false);
    void this.talks.open(false);
  }

  /** What the answers call for. */
  follow(typed: Typed): void {
    void this.talks.open(typed['preferred'] === 'talk');
  }

  /** What is sent stands open: nothing goes along unseen. */
  openSaid(typed: Typed, { guardianBelow }: Pick<Opportunity, 'guardianBelow'>): void {
    if (guardianBelow !== undefined) void this.guardian.open(true);
    if (saysMore(typed)) void this.more.open(true);
    if (saysNeeds(typed)) void this.needs.open(true);
    this.follow(typed);
  }

  /** With what a part alone knows to add. */
  async complete(signUp: SignUpInput, model: ChosenModel): Promise<SignUpInput> {
    const aged = this.guardian.shown?.withAge(signUp, model.answers) ?? signUp;
    return (await this.needs.part?.withYes(aged, model.answers['needsConsent'] === true, model)) ?? aged;
  }

  /** What is wrong with a field, in the words of the part that it is of. */
  say(field: string, code: string): string {
    return this.guardian.shown?.sayGuardianFault(field) ?? sayFault(field, code);
  }
}
