import type { Mutant } from '../check.ts';
import { script, tamper } from './tamper.ts';

export const accessibility: readonly Mutant[] = [
  { check: 56, breaks: 'says that the question is modal, though it is not', caught: /axe finds something on the first layer.*aria-allowed-attr|says that it is modal/su, change: tamper(`once(layer, () => layer.setAttribute('aria-modal', 'true'))`) },
  { check: 57, breaks: 'has the question at the end of the page', caught: /two presses of Tab do not lead/, change: script(`new MutationObserver(() => { const question = document.querySelector('dugnad-consent'); if (question && question === document.body.firstElementChild) document.body.append(question); }).observe(document, { childList: true, subtree: true })`) },
  { check: 58, breaks: 'makes its buttons low', caught: /too small to be pressed/, change: tamper(`once(layer, () => sheet('.acts button { min-block-size: 20px !important; block-size: 20px !important; padding: 0 !important; font-size: 12px !important; }'))`) },
];
