import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadIcon } from './icon.ts';

define('dugnad-icon', DugnadIcon, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-icon': DugnadIcon;
  }
}
