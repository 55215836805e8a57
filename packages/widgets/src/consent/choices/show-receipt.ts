import type { ConsentHow, ConsentPort } from '@dugnad/client/ports';
import type { Voice } from '../voice.ts';
import type { ChoicesWords } from './describe-choices.ts';

/** Where a receipt is asked for. */
export interface ReceiptPlace {
  readonly root: ShadowRoot;
  readonly voice: Voice;
  readonly words: ChoicesWords;
  /** What stands before the visitor. */
  readonly how: ConsentHow;
  /** Takes everything back; absent where nothing is granted. */
  readonly withdraw: (() => void) | undefined;
}

/** Has the receipt made, and shows it. Where it does not come, the visitor reads so beside the button. */
export async function showReceipt(port: Pick<ConsentPort, 'receipt'>, { root, voice: { language, dir, say }, words, how, withdraw }: ReceiptPlace): Promise<void> {
  const told = (text: string): void => root.querySelector('[role=status]')?.replaceChildren(text);
  told('');
  try {
    const [{ openReceipt }, receipt] = await Promise.all([import('../receipt/open-receipt.ts'), port.receipt?.(how)]);
    if (receipt) openReceipt(root, { receipt, language, dir, say, remembered: words.remembered, withdrawWords: withdraw ? words.withdraw : '', withdraw: () => withdraw?.() });
  } catch {
    told(words.failed);
  }
}
