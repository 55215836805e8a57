import { render } from 'lit';
import { msg } from '@lit/localize';

import type { TimeEntry } from './offered-time.ts';
import { firstDay } from './place-time.ts';
import { timeTemplate, type ChoiceKind } from './time-slots.template.ts';

/** A label with its input, and the day it is offered on; empty when it names none. */
export interface TimeLabel {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly day: string;
}

/** The labels that the page wrote itself, each by the day of its value or of a `<time>` in it. */
export function pageLabels(host: Element, ours: TimeLabels): TimeLabel[] {
  return [...host.querySelectorAll<HTMLLabelElement>(':scope > label')].flatMap((label) => {
    const input = label.querySelector('input');
    if (!input || ours.has(label)) return [];
    return [{ label, input, day: firstDay([input.value, label.querySelector('time')?.dateTime ?? '']) }];
  });
}

/** Ours stand in for those that the page wrote for a browser without script: these are neither seen nor sent. */
export function replace(written: readonly TimeLabel[], replaced: Set<HTMLInputElement>, ours: TimeLabels): TimeLabel[] {
  for (const { label, input } of written) {
    setSlot(label, 'replaced');
    if (input.disabled) continue;
    replaced.add(input);
    input.disabled = true;
  }
  return ours.all;
}

export function setSlot(label: HTMLLabelElement, slot: string): void {
  if (label.slot !== slot) label.slot = slot;
}

/** Radio buttons know that one of them is required; of check boxes the first free one has to say it. */
export function demandOne(labels: readonly TimeLabel[], required: boolean): void {
  const boxes = labels.map(({ input }) => input).filter((input) => input.type === 'checkbox' && !input.disabled);
  const isMissing = required && !boxes.some(({ checked }) => checked);
  boxes.forEach((box, at) => box.setCustomValidity(isMissing && at === 0 ? msg('Choose at least one time.', { id: 'time-slots.missing' }) : ''));
  for (const { input } of labels) if (input.type === 'radio') input.required = required;
}

/** Labels of our own in the tree of the page, one for each time; what is chosen stays chosen while its time is offered. */
export class TimeLabels {
  readonly #labels = new Map<string, HTMLLabelElement>();

  get all(): TimeLabel[] {
    return [...this.#labels.values()].flatMap((label) => {
      const input = inputOf(label);
      return input ? [{ label, input, day: label.slot.replace('day-', '') }] : [];
    });
  }

  has(label: Element): boolean {
    return [...this.#labels.values()].some((one) => one === label);
  }

  /** Draws them, and tells whether a time that was chosen can no longer be had. */
  draw(host: HTMLElement, entries: readonly TimeEntry[], kind: ChoiceKind): boolean {
    const gone = [...this.#labels].filter(([value]) => !entries.some((entry) => entry.value === value));
    const wasLost = gone.map(([value, label]) => {
      this.#labels.delete(value);
      label.remove();
      return inputOf(label)?.checked === true;
    });
    const wasTaken = entries.map((entry) => this.#drawOne(host, entry, kind));
    this.#order(host, entries);
    return [...wasLost, ...wasTaken].includes(true);
  }

  #drawOne(host: HTMLElement, entry: TimeEntry, kind: ChoiceKind): boolean {
    const label = this.#labels.get(entry.value) ?? host.ownerDocument.createElement('label');
    this.#labels.set(entry.value, label);
    setSlot(label, `day-${entry.from.day}`);
    render(timeTemplate(entry, kind), label);
    const input = inputOf(label);
    if (!input?.checked || !entry.isTaken) return false;
    input.checked = false;
    return true;
  }

  /** Moves nothing that stands where it should: moving takes focus away. */
  #order(host: HTMLElement, entries: readonly TimeEntry[]): void {
    const wanted = entries.map(({ value }) => this.#labels.get(value)).filter((label) => label !== undefined);
    let next: HTMLLabelElement | undefined;
    for (const label of wanted.reverse()) {
      if (label.parentNode !== host || this.#following(label) !== next) host.insertBefore(label, next ?? null);
      next = label;
    }
  }

  #following(label: Element): Element | undefined {
    let next = label.nextElementSibling;
    while (next && !this.has(next)) next = next.nextElementSibling;
    return next ?? undefined;
  }
}

function inputOf(label: HTMLLabelElement): HTMLInputElement | null {
  return label.querySelector('input');
}
