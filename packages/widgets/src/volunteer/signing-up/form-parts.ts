import type { LitElement } from 'lit';
import type { SignUpInput } from '@dugnad/client/model';
import { LazyPart } from '../lazy-part.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { saysMore, saysNeeds, type Typed } from './read-sign-up.ts';

/** The parts of the form that come when somebody opens them: each is a file of its own. */
export class FormParts {
  readonly more: LazyPart<typeof import('./more/more.part.ts')>;
  readonly needs: LazyPart<typeof import('./needs/needs.part.ts')>;

  constructor(host: LitElement) {
    this.more = new LazyPart(host, () => import('./more/more.part.ts'));
    this.needs = new LazyPart(host, () => import('./needs/needs.part.ts'));
  }

  close(): void {
    void this.more.open(false);
    void this.needs.open(false);
  }

  /** What is sent stands open: nothing goes along unseen. */
  openSaid(typed: Typed): void {
    if (saysMore(typed)) void this.more.open(true);
    if (saysNeeds(typed)) void this.needs.open(true);
  }

  /** With what a part alone knows to add. */
  async complete(signUp: SignUpInput, model: ChosenModel): Promise<SignUpInput> {
    return (await this.needs.part?.withYes(signUp, model.answers['needsConsent'] === true, model)) ?? signUp;
  }
}
