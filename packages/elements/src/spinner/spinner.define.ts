import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadSpinner } from './spinner.ts';

define('dugnad-spinner', DugnadSpinner, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-spinner': DugnadSpinner;
  }
}
