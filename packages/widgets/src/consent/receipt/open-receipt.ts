import type { ConsentReceipt } from '@dugnad/client/ports';
import { formattable } from '@dugnad/elements/language';
import { describeReceipt } from './describe-receipt.ts';
import { receiptFile } from './receipt-file.ts';
import { drawReceipt } from './receipt.template.ts';

export interface ReceiptOptions {
  readonly receipt: ConsentReceipt;
  readonly language: string;
  readonly dir: string;
  /** Has our own words said in that language too. */
  readonly say: <Said>(draw: () => Said) => Said;
  readonly remembered: string;
  readonly withdrawWords: string;
  /** Takes everything back. */
  withdraw(): void;
}

/** Gives the visitor a file. No request: it never leaves the device. */
function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Some engines read it after the press has been answered.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Shows the receipt above the choices; Escape and *Back* lead to them again, with the focus where it was. */
export function openReceipt(root: ShadowRoot, { receipt, language, dir, say, remembered, withdrawWords, withdraw }: ReceiptOptions): void {
  const words = say(() => describeReceipt(receipt, formattable(language) ?? 'en-GB'));
  const page = { words, remembered, language, dir, receipt };
  const dialog = drawReceipt({
    ...page, withdrawWords,
    save: () => saveFile(`${location.hostname}-${receipt.record.recordId.slice(0, 8)}.html`, receiptFile(page)),
    withdraw() {
      dialog.close();
      withdraw();
    },
    back: () => dialog.close(),
  });
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
}
