/** What every engine must be able to do for a journey, and the honest answer where one cannot. */
import type { EngineName } from './engines.ts';

/** Thrown where an engine has no such emulation: the runner reports the check as not run. */
export class EngineLacks extends Error {
  override readonly name = 'EngineLacks';
  readonly engine: EngineName;
  readonly check: string;

  constructor(engine: EngineName, check: string) {
    super(`${engine} lacks ${check}`);
    this.engine = engine;
    this.check = check;
  }
}

export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** As on paper; alone, without the others. */
  readonly media?: 'print' | 'screen';
}

/** One tab of one engine. Everything above it is the same for all engines. */
export interface Tab {
  readonly engine: EngineName;
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Begins to go back. What was asked of the page meanwhile may fail, so wait for what should be there then. */
  back(): Promise<void>;
  /** Value of a JavaScript expression that is, or promises, a string. */
  evaluate(expression: string): Promise<string>;
  /** A key or a chord: `Tab`, `Shift+Tab`, `Enter`, `ArrowDown`, `Escape`, `Space`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  emulate(features: MediaFeatures): Promise<void>;
  /** Tells the engine itself; false where it cannot. */
  offline(on: boolean): Promise<boolean>;
  cookies(): Promise<string[]>;
  /** Addresses asked for since the tab was opened, as the engine reports them; undefined where it does not. */
  requests(): string[] | undefined;
  /** Messages of the console and uncaught errors since the tab was opened, `type: text`. */
  consoleMessages(): string[];
  /** Writes a PNG of what is in view. */
  screenshot(path: string): Promise<void>;
  another(): Promise<Tab>;
}

/** One visitor: a profile of their own, which forgets everything when closed. Two never meet the same origin: in WebKit it is the origin that tells their storage apart. */
export interface Visitor {
  readonly tab: Tab;
  /** Folder that receives what is saved. */
  readonly downloads: string;
  /** @param spoilt something went wrong, so that the next visitor gets nothing that this one had */
  close(spoilt?: boolean): Promise<void>;
}

export interface EngineBrowser {
  readonly engine: EngineName;
  visit(): Promise<Visitor>;
  close(): Promise<void>;
}
