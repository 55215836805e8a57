import type { LitElement } from 'lit';
import { declarationsOf, type Opportunity, type SignUpInput } from '@dugnad/client/model';
import { LazyPart } from '../lazy-part.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { saysMore, saysNeeds, type Typed } from './read-sign-up.ts';
import { fieldOf, sayFault } from './say-error.ts';

/** The parts of the form that come when somebody opens them: each is a file of its own. */
export class FormParts {
  readonly more: LazyPart<typeof import('./more/more.part.ts')>;
  readonly needs: LazyPart<typeof import('./agreeing.part.ts')>;
  /** Stands open wherever an opportunity asks for it. */
  readonly guardian: LazyPart<typeof import('./guardian/guardian.part.ts')>;
  /** Stands open while talking is the way to meet. */
  readonly talks: LazyPart<typeof import('../choosing/talks/talks.part.ts')>;

  /** Likewise. */
  readonly declaration: LazyPart<typeof import('./agreeing.part.ts')>;

  /** Of what was kept on the device. */
  readonly kept: LazyPart<typeof import('../sent/kept.part.ts')>;

  constructor(host: LitElement) {
    this.more = new LazyPart(host, () => import('./more/more.part.ts'));
    this.needs = new LazyPart(host, () => import('./agreeing.part.ts'));
    this.guardian = new LazyPart(host, () => import('./guardian/guardian.part.ts'));
    this.talks = new LazyPart(host, () => import('../choosing/talks/talks.part.ts'));
    this.declaration = new LazyPart(host, () => import('./agreeing.part.ts'));
    this.kept = new LazyPart(host, () => import('../sent/kept.part.ts'));
  }

  close(): void {
    void this.more.open(false);
    void this.needs.open(false);
    void this.guardian.open(false);
    void this.declaration.open(false);
    void this.talks.open(false);
  }

  /** What the answers call for. */
  follow(typed: Typed): void {
    void this.talks.open(typed['preferred'] === 'talk');
  }

  /** What is sent stands open: nothing goes along unseen. */
  openSaid(typed: Typed, opportunity: Pick<Opportunity, 'guardianBelow' | 'requirements'>): void {
    if (declarationsOf(opportunity).length > 0) void this.declaration.open(true);
    if (opportunity.guardianBelow !== undefined) void this.guardian.open(true);
    if (saysMore(typed)) void this.more.open(true);
    if (saysNeeds(typed)) void this.needs.open(true);
    this.follow(typed);
  }

  /** With what a part alone knows to add. */
  async complete(signUp: SignUpInput, model: ChosenModel): Promise<SignUpInput> {
    const aged = this.guardian.shown?.withAge(signUp, model.answers) ?? signUp;
    const prepared = (await this.needs.part?.withYes(aged, model.answers['needsConsent'] === true, model)) ?? aged;
    return (await this.declaration.shown?.withDeclared(prepared, model)) ?? prepared;
  }

  /** The field that a pointer into the sign-up is about. */
  nameOf(pointer: string, opportunity: Opportunity | undefined): string {
    return this.guardian.shown?.guardianField(pointer) ?? this.declaration.shown?.namedDeclaration(pointer, opportunity) ?? fieldOf(pointer);
  }

  /** What is wrong with a field, in the words of the part that it is of. */
  say(field: string, code: string): string {
    return this.guardian.shown?.sayGuardianFault(field) ?? this.declaration.shown?.sayDeclarationFault(field, code) ?? sayFault(field, code);
  }
}
