import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadPrintButton } from './print-button.ts';

define('dugnad-print-button', DugnadPrintButton, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-print-button': DugnadPrintButton;
  }
}
