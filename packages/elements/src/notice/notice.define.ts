import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadNotice } from './notice.ts';

define('dugnad-notice', DugnadNotice, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-notice': DugnadNotice;
  }
}
