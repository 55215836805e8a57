/** What the auditor needs of a browser; `browser/` has it for puppeteer-core, and a test may bring another engine. */
import type { Cookie } from './facts.ts';

export interface Preferences {
  readonly reducedMotion?: boolean;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

export interface PageUnderAudit {
  /** Whether what is evaluated is out of reach of the page's own scripts. */
  readonly apart: boolean;
  /** Goes there, and waits until the page is loaded and its requests have become quiet, or the patience is over; throws where there is no page. */
  goto(address: string): Promise<void>;
  /** Evaluates an expression that promises a string. */
  evaluate(expression: string): Promise<string>;
  clickAt(x: number, y: number): Promise<void>;
  /** Only moves the pointer there. */
  pointAt(x: number, y: number): Promise<void>;
  press(key: 'Tab' | 'Escape'): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** False where the engine cannot pretend it. */
  prefer(preferences: Preferences): Promise<boolean>;
  /** Every cookie of this visitor, of whatever site, also those that scripts cannot read. */
  cookies(): Promise<Cookie[]>;
  /** Addresses asked for so far by this tab, frames included, oldest first. */
  requests(): readonly string[];
  /** Resolves when nothing was asked for during half a second, or the patience is over. */
  settle(): Promise<void>;
  /** A picture of what is in the window: PNG in base64. */
  screenshot(): Promise<string>;
  /** Another tab of the same visitor. */
  another(changes?: Partial<VisitOptions>): Promise<PageUnderAudit>;
  /** To the front, so that it draws. */
  show(): Promise<void>;
}

export interface Visitor {
  readonly page: PageUnderAudit;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Whether the browser says that it is driven by a program, as it does by itself. */
  readonly automated: boolean;
  /** Whether it sends Global Privacy Control, in the header and in the page. */
  readonly privacySignal?: boolean;
  /** How far the page's clock is ahead, in days. */
  readonly daysAhead?: number;
}

export interface BrowserUnderAudit {
  readonly engine: string;
  /** A visitor who has never been here. */
  visit(options: VisitOptions): Promise<Visitor>;
  close(): Promise<void>;
}
