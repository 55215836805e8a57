import type { nothing, TemplateResult } from 'lit';
import type { Petition, PetitionCounts } from '@dugnad/client/model';
import type { PetitionAbilities } from '@dugnad/client/ports';
import type { ReadingState } from '../controllers/reading-controller.ts';
import type { ProblemsController } from '../form/problems-controller.ts';
import type { Writer } from '../writing/create-writer.ts';
import type { FormPart } from './form/own-part.ts';
import type { SigningState } from './signing/signing-state.ts';

/** What the visitor can do. */
export interface PetitionActions {
  retry: () => void;
  typed: () => void;
  sign: (event: SubmitEvent) => void;
  confirm: (event: SubmitEvent) => void;
  change: (email?: string) => void;
  another: () => void;
  /** Leaves a machine that others use too. */
  finish: () => void;
  keep: () => void;
  sendNow: () => void;
  remove: () => void;
  share: () => void;
  copy: () => void;
  showCode: () => void;
  printSheet: () => void;
  printReceipt: () => void;
}

/** All that is on the screen. */
export interface PetitionModel extends PetitionActions, ReadingState<Petition> {
  switcher: TemplateResult | typeof nothing;
  hasFallback: boolean;
  /** Of our own words. */
  textLanguage: string;
  direction: 'ltr' | 'rtl' | undefined;
  /** The visitor's language, then that of our words. */
  languages: readonly string[];
  writer: Writer;
  now: number;
  abilities: PetitionAbilities;
  counts: PetitionCounts | undefined;
  /** The counts have the visitor's own signature in them by now. */
  isOwnCounted: boolean;
  signing: SigningState;
  /** How the form asks, and how it is read. */
  part: FormPart;
  /** What there is to put right in the form that is shown. */
  problems: ProblemsController;
  sharedDevice: boolean;
  isCodeShown: boolean;
  /** The sheet to print, once its file has come. */
  sheet: TemplateResult | typeof nothing;
}

/** A model that has something to show. */
export type ShownModel = PetitionModel & { value: Petition };
