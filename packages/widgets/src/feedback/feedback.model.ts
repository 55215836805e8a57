import type { nothing, TemplateResult } from 'lit';
import type { FeedbackRound } from '@dugnad/client/model';
import type { FeedbackAbilities } from '@dugnad/client/ports';
import type { ReadingState } from '../controllers/reading-controller.ts';
import type { ProblemsController } from '../form/problems-controller.ts';
import type { SendingState } from '../form/sending-state.ts';
import type { Writer } from '../writing/create-writer.ts';

/** What the visitor can do. */
export interface FeedbackActions {
  retry: () => void;
  typed: () => void;
  send: (event: SubmitEvent) => void;
  another: () => void;
  /** Leaves a machine that others use too. */
  finish: () => void;
  keep: () => void;
  sendNow: () => void;
  remove: () => void;
}

/** All that is on the screen. */
export interface FeedbackModel extends FeedbackActions, ReadingState<FeedbackRound> {
  switcher: TemplateResult | typeof nothing;
  hasFallback: boolean;
  /** Of our own words. */
  textLanguage: string;
  direction: 'ltr' | 'rtl' | undefined;
  /** The visitor's language, then that of our words. */
  languages: readonly string[];
  writer: Writer;
  now: number;
  abilities: FeedbackAbilities;
  answering: SendingState;
  /** What there is to put right in the form. */
  problems: ProblemsController;
  sharedDevice: boolean;
  /** Where one can answer without this page; empty where there is none. */
  ownPage: string;
}

/** A model that has something to show. */
export type ShownModel = FeedbackModel & { value: FeedbackRound };
