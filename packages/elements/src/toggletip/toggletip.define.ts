import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadToggletip } from './toggletip.ts';

define('dugnad-toggletip', DugnadToggletip, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-toggletip': DugnadToggletip;
  }
}
