import { makeElement, type Child } from '../make-element.ts';
import type { ChoicesWords, PurposeWords } from './describe-choices.ts';
import type { ServiceWords } from './describe-service.ts';

/** What is shown, and what a press does. */
export interface Choices {
  readonly words: ChoicesWords;
  /** With the way to take everything back. */
  readonly withdraw: boolean;
  isOn(id: string): boolean;
  set(id: string, value: boolean): void;
  /** Shows the receipt of what holds; absent where nobody makes one. */
  readonly receipt?: (() => void) | undefined;
  /** `'save'` what the controls show, the same for all, or nothing. */
  end(how: 'withdraw' | 'refuse' | 'accept' | 'save' | 'close'): void;
}

type End = Parameters<Choices['end']>[0];

const ends = ['refuse', 'accept', 'save', 'close'] as const;

/** All buttons are one template, so that none can be made to look like more than the others. */
const drawChoice = ({ words, end }: Choices, how: End): HTMLElement => makeElement('button', { part: 'choice', type: 'button', onclick: () => end(how) }, words[how]);

const drawName = (name: string): HTMLElement => makeElement('strong', {}, makeElement('bdi', {}, name));

/** The value is the id that it stands for: it is ticked by what holds for that. */
function drawBox({ isOn, set }: Choices, id: string, name: string, hint?: Element): Child {
  const box = makeElement('input', { type: 'checkbox', autocomplete: 'off', 'aria-describedby': hint?.id, onchange: () => set(id, box.checked) });
  box.value = id;
  box.checked = isOn(id);
  return [makeElement('label', {}, box, makeElement('bdi', {}, name)), hint ?? false];
}

function drawService(choices: Choices, { id, name, facts, privacy }: ServiceWords, isNecessary: boolean): HTMLElement {
  const link = privacy && makeElement('a', { href: privacy.href, target: '_blank', rel: 'noopener noreferrer' }, privacy.words);
  return makeElement('div', { class: 'service' },
    isNecessary ? drawName(name) : drawBox(choices, id, name),
    makeElement('ul', {}, [...facts, ...(link ? [link] : [])].map((fact) => makeElement('li', {}, fact))));
}

function drawPurpose(choices: Choices, { id, text, hint, isNecessary, services, servicesLine }: PurposeWords): HTMLElement {
  const hintLine = hint ? makeElement('p', { id: `${id}-hint`, dir: 'auto' }, hint) : undefined;
  return makeElement('li', { class: 'purpose' },
    isNecessary ? [drawName(text), makeElement('p', {}, choices.words.necessary), hintLine] : drawBox(choices, id, text, hintLine),
    servicesLine && makeElement('details', {}, makeElement('summary', {}, servicesLine), services.map((service) => drawService(choices, service, isNecessary))));
}

/** All of it, once: what a press changes are the boxes alone. */
export function drawChoices(choices: Choices): HTMLDialogElement {
  const { words, withdraw, receipt } = choices;
  return makeElement('dialog', { part: 'dialog', 'aria-labelledby': 'heading' },
    makeElement('h2', { id: 'heading', tabindex: '-1' }, words.heading),
    withdraw && drawChoice(choices, 'withdraw'),
    words.signal && makeElement('p', {}, words.signal),
    makeElement('p', {}, words.remembered),
    makeElement('ul', { role: 'list' }, words.purposes.map((purpose) => drawPurpose(choices, purpose))),
    makeElement('div', { class: 'actions' }, ends.map((how) => drawChoice(choices, how))),
    receipt && makeElement('p', {}, makeElement('button', { class: 'receipt', type: 'button', onclick: receipt }, words.receipt), makeElement('span', { role: 'status' })));
}

/** Has every box show what holds now: a purpose takes its services with it. */
export function tickBoxes(dialog: Element, { isOn }: Choices): void {
  for (const box of dialog.querySelectorAll('input')) box.checked = isOn(box.value);
}
