import { define } from '../define.ts';
import { version } from '../version.ts';
import '../toggletip/toggletip.define.ts';
import { DugnadLeaveQuickly } from './leave-quickly.ts';

define('dugnad-leave-quickly', DugnadLeaveQuickly, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-leave-quickly': DugnadLeaveQuickly;
  }
}
