import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadReceipt } from './receipt.ts';

define('dugnad-receipt', DugnadReceipt, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-receipt': DugnadReceipt;
  }
}
