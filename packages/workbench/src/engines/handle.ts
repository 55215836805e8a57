/** Something on a page, found by what it is for a person; looked up anew at every use, so that it never goes stale. */
import { callInPage } from './in-page-source.ts';
import type { Found, Query } from './in-page/in-page.ts';
import type { Met } from './in-page/press-watch.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** How long (ms) a press may take to reach the page. */
const PRESS_PATIENCE = 2000;

const described = ({ role, name, partly }: Query): string => (name === undefined ? role : `${role} “${name}”${partly ? ' (partly)' : ''}`);

export class Handle {
  readonly #tab: Tab;
  readonly #query: Query;
  readonly #index: number;

  constructor(tab: Tab, query: Query, index = 0) {
    this.#tab = tab;
    this.#query = query;
    this.#index = index;
  }

  /** The one at this place among all that match; the first is 0. */
  nth(index: number): Handle {
    return new Handle(this.#tab, this.#query, index);
  }

  /** All that match now. */
  async all(): Promise<Found[]> {
    return JSON.parse(await this.#tab.evaluate(callInPage('find', this.#query))) as Found[];
  }

  async count(): Promise<number> {
    return (await this.all()).length;
  }

  async exists(): Promise<boolean> {
    return (await this.all()).length > this.#index;
  }

  async focused(): Promise<boolean> {
    return (await this.all())[this.#index]?.focused ?? false;
  }

  /** Does the focus stand on one that matches? */
  async hasFocus(): Promise<boolean> {
    return JSON.parse(await this.#tab.evaluate(callInPage('isFocused', this.#query))) as boolean;
  }

  /** Waits until it is there. */
  async appears(): Promise<Found> {
    return until(`there is a ${described(this.#query)}`, async () => (await this.all())[this.#index]);
  }

  /** Waits until it is gone. */
  async disappears(): Promise<void> {
    await until(`there is no ${described(this.#query)}`, async () => !(await this.exists()));
  }

  async text(): Promise<string> {
    return (await this.appears()).text;
  }

  async name(): Promise<string> {
    return (await this.appears()).name;
  }

  async attribute(name: string): Promise<string | undefined> {
    return (await this.appears()).attributes[name];
  }

  /** Where it stands in the window, in CSS pixels. */
  async box(): Promise<Found['box']> {
    return (await this.appears()).box;
  }

  /**
   * With the pointer, in its middle, after bringing it into view. On a busy machine an engine may lose a press, or let it
   * fall where something stood before: then it is pressed once more, as a person would, and the log says so.
   */
  async click(): Promise<void> {
    await this.appears();
    if (!(await this.#pressed())) throw new Error(`The ${described(this.#query)} went away before it could be clicked.`);
    if (await this.#hasMet()) return;
    process.stdout.write(`  pressed once more in ${this.#tab.engine}: ${described(this.#query)}\n`);
    await this.#pressed();
  }

  /** Presses the place where it stands, if it is there. */
  async #pressed(): Promise<boolean> {
    const found = JSON.parse(await this.#tab.evaluate(callInPage('showNth', this.#query, this.#index))) as Found | null;
    if (!found) return false;
    const { x, y, width, height } = found.box;
    await this.#tab.clickAt(x + width / 2, y + height / 2);
    return true;
  }

  /** Whether the press came to it. A page that is being left for another cannot say so: then it did. */
  async #hasMet(): Promise<boolean> {
    const ask = async (): Promise<Met> => JSON.parse(await this.#tab.evaluate(callInPage('metByPress')).catch(() => '"it"')) as Met;
    const met = await until('the press came somewhere', async () => {
      const answer = await ask();
      return answer !== 'nothing' && answer;
    }, PRESS_PATIENCE).catch(() => 'nothing');
    return met === 'it';
  }

  /** By script, to begin somewhere; a keyboard journey uses `page.tabTo` instead. */
  async focus(): Promise<void> {
    await this.appears();
    const reached = JSON.parse(await this.#tab.evaluate(callInPage('focusNth', this.#query, this.#index))) as boolean;
    if (!reached) throw new Error(`The ${described(this.#query)} cannot be focused.`);
  }
}
