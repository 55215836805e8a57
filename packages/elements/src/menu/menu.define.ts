import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadMenu } from './menu.ts';

define('dugnad-menu', DugnadMenu, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-menu': DugnadMenu;
  }
}
