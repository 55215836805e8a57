import type { TemplateResult, nothing } from 'lit';
import type { Opportunity } from '@dugnad/client/model';
import type { OpportunityPage, ShiftAbilities } from '@dugnad/client/ports';
import type { ReadingState } from '../controllers/reading-controller.ts';
import type { ProblemsController } from '../form/problems-controller.ts';
import type { Writer } from '../writing/create-writer.ts';
import type { ShiftLocale } from './choosing/say-shift.ts';
import type { HeldShifts } from './choosing/held-shifts.ts';
import type { WeekView } from './choosing/week-view.ts';
import type { TalkChoice } from './choosing/wished-talk.ts';
import type { FormParts } from './signing-up/form-parts.ts';
import type { Typed } from './signing-up/read-sign-up.ts';
import type { SignUpState } from './signing-up/sign-up-controller.ts';
import type { Finding } from './finding/finding.ts';

/** What a visitor can set off. */
export interface VolunteerActions {
  retry(): void;
  open(id: string): void;
  back(): void;
  typed(): void;
  send(event: SubmitEvent): void;
  finish(): void;
  /** Keeps on this device what could not be sent; sends it from there; deletes it. */
  keep(): void;
  sendNow(): void;
  remove(): void;
  /** What was refused goes back into the fields. */
  change(): void;
  print(): void;
  /** That this device is somebody's own, or not. */
  keepHeld(event: Event): void;
  /** Where the focus goes once it is drawn: a selector. */
  focus(heading: string): void;
}

/** All that is drawn. */
export interface VolunteerModel extends ReadingState<OpportunityPage>, VolunteerActions, SignUpState, TalkChoice {
  readonly switcher: TemplateResult | typeof nothing;
  readonly hasFallback: boolean;
  readonly textLanguage: string;
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly languages: readonly string[];
  readonly writer: Writer;
  readonly locale: ShiftLocale;
  readonly now: number;
  /** What whoever takes sign-ups can do; nothing where nobody takes them here. */
  readonly abilities: ShiftAbilities | undefined;
  /** Those of the kinds of organiser that the page shows. */
  readonly all: readonly Opportunity[];
  /** Those of them that fit. */
  readonly fitting: readonly Opportunity[];
  /** What somebody is after. */
  readonly finding: Finding;
  /** The one that is looked at. */
  readonly chosen: Opportunity | undefined;
  /** How somebody wants to be reached, as far as it is said: the fields follow. */
  readonly way: string;
  /** Shifts that are ticked, by their ids. */
  readonly wished: readonly string[];
  readonly week: WeekView;
  readonly parts: FormParts;
  /** What stands in the fields. */
  readonly answers: Typed;
  /** Whom a sign-up is sent to. */
  readonly src: string;
  readonly held: HeldShifts;
  /** Shifts that were chosen overlap, each other or what somebody has: somebody is asked whether that is on purpose. */
  readonly overlaps: boolean;
  readonly problems: ProblemsController;
  readonly sharedDevice: boolean;
}

/** With one of them open. */
export type ChosenModel = VolunteerModel & { readonly chosen: Opportunity };
