import type { nothing, TemplateResult } from 'lit';
import type { Petition, PetitionCounts } from '@dugnad/client/model';
import type { PetitionAbilities } from '@dugnad/client/ports';
import type { ReadingState } from '../controllers/reading-controller.ts';
import type { Writer } from '../writing/create-writer.ts';
import type { SigningState } from './signing/signing-state.ts';

/** What the visitor can do. */
export interface PetitionActions {
  retry: () => void;
  typed: () => void;
  sign: (event: SubmitEvent) => void;
  confirm: (event: SubmitEvent) => void;
  change: (email?: string) => void;
  another: () => void;
  keep: () => void;
  sendNow: () => void;
  remove: () => void;
  openPrivacy: () => void;
  guess: (email: string) => string | undefined;
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
  signing: SigningState;
  sharedDevice: boolean;
  /** What Article 13 GDPR asks to be told, once its file has come. */
  privacy: TemplateResult | typeof nothing;
  /** What stands below the form, once its file has come. */
  more: TemplateResult | typeof nothing;
}

/** A model that has something to show. */
export type ShownModel = PetitionModel & { value: Petition };
