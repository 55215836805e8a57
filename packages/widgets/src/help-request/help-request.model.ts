import type { nothing, TemplateResult } from 'lit';
import type { FieldError } from '@dugnad/client/errors';
import type { HelpPoint, HelpRequestReceipt } from '@dugnad/client/model';
import type { HelpRequestAbilities } from '@dugnad/client/ports';
import type { ReadingState } from '../controllers/reading-controller.ts';
import type { ProblemsController } from '../form/problems-controller.ts';
import type { SendingState } from '../form/sending-state.ts';
import type { Typed } from '../form/typed.ts';
import type { Writer } from '../writing/create-writer.ts';

/** What the visitor can do. */
export interface HelpRequestActions {
  retry: () => void;
  typed: () => void;
  /** A field was left, or something chosen. */
  left: () => void;
  send: (event: SubmitEvent) => void;
  another: () => void;
  /** Leaves a machine that others use too. */
  finish: () => void;
  keep: () => void;
  sendNow: () => void;
  remove: () => void;
  /** Takes what was refused back into the fields. */
  change: () => void;
  print: () => void;
}

/** All that is on the screen. */
export interface HelpRequestModel extends HelpRequestActions, ReadingState<HelpPoint> {
  switcher: TemplateResult | typeof nothing;
  hasFallback: boolean;
  /** Of our own words. */
  textLanguage: string;
  direction: 'ltr' | 'rtl' | undefined;
  /** The visitor's language, then that of our words. */
  languages: readonly string[];
  writer: Writer;
  abilities: HelpRequestAbilities;
  sending: SendingState<HelpRequestReceipt>;
  answers: Typed;
  /** What the request lacks yet, in the order of the form. */
  gaps: readonly FieldError[];
  /** What there is to put right in the form. */
  problems: ProblemsController;
  sharedDevice: boolean;
  /** Where one can ask without this page, or see what became of a request, by its token; empty where there is none. */
  pageOf: (token?: string) => string;
}

/** A model that has something to show. */
export type ShownModel = HelpRequestModel & { value: HelpPoint };
