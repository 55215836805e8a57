/** A check of the law, and a page made to break it. */
import type { JourneySite } from '@dugnad/workbench/journeys';
import type { ServerChanges } from '../journeys/hosted-server.page.ts';
import type { Visit } from './visit.ts';

export type Answer = Parameters<JourneySite['answer']>[1];

export interface Check {
  /** Its number in docs/consent-checks.md. */
  readonly check: number;
  /** What a visitor sees, or the law asks. */
  readonly title: string;
  /** Throws an AssertionError where it is violated, and another error where it could not be tried. */
  run(visit: Visit): Promise<void>;
}

/** What is different on a page that breaks a check, or on the server behind it. */
export interface Changes extends ServerChanges {
  /** Of a file in the head, before everything of ours. */
  readonly script?: string;
  /** Of a style sheet of the page. */
  readonly css?: string;
  /** Makes another page of the page. */
  readonly html?: (page: string, elsewhere: string) => string;
  /** What the server says instead, by path. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

export interface Mutant {
  readonly check: number;
  /** What it does to the page. */
  readonly breaks: string;
  /** What the check must say of it. */
  readonly caught: RegExp;
  readonly change: Changes;
}
