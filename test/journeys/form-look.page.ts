/** What can be seen of a form that somebody has before them, in a widget and on a page of the server alike. */
import assert from 'node:assert/strict';
import type { Page } from '@dugnad/workbench/journeys';

/** A control that is shown, with the words that belong to it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly label: string;
  /** All that it is described by. */
  readonly described: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Something to press: where it is, and whether it stands within a line of text. */
export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const TOOLS = `
const page = document.querySelector('iframe[data-journey-frame]')?.contentDocument ?? document;
const rootsOf = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];
const all = (selector) => rootsOf(page).flatMap((root) => [...root.querySelectorAll(selector)]);
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const words = (element) => (element?.textContent ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
const focus = () => { let at = page.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; };
`;

const FIELDS = `all('form input:not([type=hidden]), form textarea, form select').filter(shown).map((field) => ({
  name: field.name, type: field.type, value: field.value, checked: field.checked === true, label: [...field.labels].map(words).join(' ') || (field.getAttribute('aria-label') ?? ''),
  required: field.required || field.ariaRequired === 'true', invalid: field.ariaInvalid === 'true',
  described: (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => words(field.getRootNode().getElementById(id))).join(' '),
  attributes: Object.fromEntries([...field.attributes].map(({ name, value }) => [name, value])),
}))`;

/** A link within a line of text may be as small as the text is (WCAG 2.5.8). A label is part of its box, and a row of its choice. */
const TARGETS = `all('a[href], button, summary, input:not([type=hidden]), textarea, select').filter((each) => shown(each) && !each.matches('.skip') && (each.localName !== 'a' || getComputedStyle(each).display !== 'inline')).map((each) => {
  const boxes = [each, ...(each.labels ?? []), each.closest('dugnad-choice')].filter(Boolean).map((one) => one.getBoundingClientRect());
  return { name: words(each) || each.name || each.localName, width: Math.max(...boxes.map(({ width }) => width)), height: Math.max(...boxes.map(({ height }) => height)) };
})`;

export class FormLook {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  #ask<T>(expression: string): Promise<T> {
    return this.page.evaluate<T>(`(() => { ${TOOLS} return ${expression}; })()`);
  }

  fields(): Promise<Field[]> {
    return this.#ask<Field[]>(FIELDS);
  }

  async field(name: string): Promise<Field> {
    const found = (await this.fields()).find((field) => field.name === name);
    return found ?? assert.fail(`there is no field ${name}`);
  }

  /** Names of what holds something, with it: what a person would lose. */
  async typed(): Promise<Record<string, string>> {
    const fields = await this.fields();
    const kept = fields.filter(({ type, checked, value }) => (type === 'checkbox' || type === 'radio' ? checked : value !== ''));
    return Object.fromEntries(kept.map(({ name, type, value }) => [name, type === 'checkbox' ? 'ticked' : value]));
  }

  targets(): Promise<Target[]> {
    return this.#ask<Target[]>(TARGETS);
  }

  /** How large all are that fit a selector and are shown, in CSS pixels. */
  sizes(selector: string): Promise<{ width: number; height: number }[]> {
    return this.#ask(`all(${JSON.stringify(selector)}).filter(shown).map((each) => { const { width, height } = each.getBoundingClientRect(); return { width, height }; })`);
  }

  /** How far the page can be scrolled sideways, in CSS pixels. */
  overflow(): Promise<number> {
    return this.#ask<number>('page.documentElement.scrollWidth - page.documentElement.clientWidth');
  }

  /** How many elements anywhere on the page fit a selector. */
  count(selector: string): Promise<number> {
    return this.#ask<number>(`all(${JSON.stringify(selector)}).length`);
  }

  /** The words of all that fit a selector and are shown. */
  wordsOf(selector: string): Promise<string[]> {
    return this.#ask<string[]>(`all(${JSON.stringify(selector)}).filter(shown).map(words)`);
  }

  /** A computed style of the first that fits. */
  style(selector: string, property: string): Promise<string> {
    return this.#ask<string>(`getComputedStyle(all(${JSON.stringify(selector)})[0]).getPropertyValue(${JSON.stringify(property)})`);
  }

  /** An attribute, of each that fits. */
  attributes(selector: string, name: string): Promise<(string | null)[]> {
    return this.#ask<(string | null)[]>(`all(${JSON.stringify(selector)}).map((each) => each.getAttribute(${JSON.stringify(name)}))`);
  }

  /** The whole text of what has the focus. */
  focusedWords(): Promise<string> {
    return this.#ask<string>('words(focus())');
  }

  /** The name of the control that has the focus, else its words. */
  focusedName(): Promise<string> {
    return this.#ask<string>('focus()?.name || words(focus())');
  }

  /** Does what has the focus lie within the window, with nothing of the page upon it (WCAG 2.4.11)? */
  isFocusSeen(): Promise<boolean> {
    return this.#ask<boolean>(`(() => {
      const at = focus();
      const { left, top, width, height } = at.getBoundingClientRect();
      const point = [left + width / 2, top + Math.min(height / 2, 20)];
      let seen = page.elementFromPoint(...point);
      for (let inner = seen?.shadowRoot?.elementFromPoint(...point); inner && inner !== seen; inner = seen.shadowRoot?.elementFromPoint(...point)) seen = inner;
      return Boolean(seen) && (at.contains(seen) || seen.contains(at) || [...(at.labels ?? [])].some((label) => label.contains(seen)));
    })()`);
  }

  /** Width of the ring around what has the focus, itself or the row that wears it. */
  focusRing(): Promise<number> {
    return this.#ask<number>(`Math.max(...[focus(), ...(focus().labels ?? []), focus().closest('dugnad-choice, label, .field')].filter(Boolean).map((each) => (getComputedStyle(each).outlineStyle === 'none' ? 0 : parseFloat(getComputedStyle(each).outlineWidth))))`);
  }

  /** Waits until the summary of what is wrong has the focus. */
  async summaryHasFocus(): Promise<void> {
    await this.page.waitFor('the summary has the focus', async () => /There is something to put right/u.test(await this.focusedWords()));
  }

  summary(): Promise<string[]> {
    return this.#ask<string[]>(`all('.summary li, #summary li').map(words)`);
  }
}

/** As long as a person reads: a form without script that comes back sooner is taken for a machine's. */
export async function readFor(page: Page, since: number): Promise<void> {
  await page.waitFor('a person would have read it', () => Date.now() - since > 3200);
}
