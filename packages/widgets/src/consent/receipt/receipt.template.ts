import { makeElement } from '../make-element.ts';
import type { ReceiptPage } from './receipt-file.ts';

/** What is shown, and what a press does. */
export interface ReceiptModel extends ReceiptPage {
  /** What taking everything back is called; empty where there is nothing to take back. */
  readonly withdrawWords: string;
  save(): void;
  withdraw(): void;
  back(): void;
}

const line = (...parts: Parameters<typeof makeElement>[2][]): HTMLElement => makeElement('p', {}, ...parts);

const drawList = (heading: string, lines: readonly string[]): HTMLElement[] =>
  lines.length > 0 ? [makeElement('h3', {}, heading), makeElement('ul', { class: 'said' }, lines.map((text) => makeElement('li', {}, makeElement('bdi', {}, text))))] : [];

const drawAct = (words: string, onclick: () => void): HTMLElement => makeElement('button', { type: 'button', onclick }, words);

/** The receipt, to be read before it is saved; everything can be taken back from it. */
export function drawReceipt({ words, remembered, receipt: { withdrawAt }, withdrawWords, save, withdraw, back }: ReceiptModel): HTMLDialogElement {
  return makeElement('dialog', { part: 'dialog', 'aria-labelledby': 'receipt' },
    makeElement('h2', { id: 'receipt', tabindex: '-1' }, words.heading),
    line(makeElement('bdi', {}, words.controller), makeElement('br', {}), words.moment),
    drawList(words.saidYes, words.yes), drawList(words.saidNo, words.no),
    line(remembered),
    line(words.undo, makeElement('br', {}), makeElement('bdi', { dir: 'ltr' }, withdrawAt)),
    line(words.number),
    makeElement('div', { class: 'actions' }, drawAct(words.save, save), withdrawWords && drawAct(withdrawWords, withdraw), drawAct(words.back, back)));
}
