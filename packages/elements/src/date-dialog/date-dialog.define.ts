import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadDateDialog } from './date-dialog.ts';

define('dugnad-date-dialog', DugnadDateDialog, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-date-dialog': DugnadDateDialog;
  }
}
