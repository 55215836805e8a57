/** The words by which a banner and what can be pressed in it are known. A word that is in no table is not guessed at. */
import { english } from './locales/english.ts';
import { french } from './locales/french.ts';
import { germanic } from './locales/germanic.ts';
import { nordic } from './locales/nordic.ts';

/**
 * Labels are patterns for the whole label, in small letters without marks; stems are looked for anywhere in a text.
 * All of them are sources of regular expressions.
 */
export interface WordsOfLanguage {
  /** BCP 47, without a region. */
  readonly language: string;
  /** Stems that make a box one about consent. */
  readonly topic: readonly string[];
  readonly accept: readonly string[];
  /** Labels that accept, but do not say so. */
  readonly vague: readonly string[];
  readonly refuse: readonly string[];
  readonly choose: readonly string[];
  readonly save: readonly string[];
  readonly close: readonly string[];
  /** Labels of the permanent way back to the choice. */
  readonly withdraw: readonly string[];
  /** Stems of purposes, of taking back, of receivers, of legitimate interest, of steering, of a browser's signal. */
  readonly purposes: readonly string[];
  readonly takeBack: readonly string[];
  readonly receivers: readonly string[];
  readonly interest: readonly string[];
  readonly steering: readonly string[];
  readonly signal: readonly string[];
}

export const words: readonly WordsOfLanguage[] = [...english, ...nordic, ...germanic, ...french];
