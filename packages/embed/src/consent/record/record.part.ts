// One file for all that follows a choice: fetched after it, for a receipt, or where a record waits.
export { keepChoice } from './keep-choice.ts';
export { makeReceipt } from './make-receipt.ts';
export { sendKept } from './watch-kept.ts';
