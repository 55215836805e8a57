import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadDialog } from './dialog.ts';

define('dugnad-dialog', DugnadDialog, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-dialog': DugnadDialog;
  }
}
