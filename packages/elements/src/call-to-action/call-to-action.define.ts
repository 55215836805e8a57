import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadCallToAction } from './call-to-action.ts';

define('dugnad-call-to-action', DugnadCallToAction, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-call-to-action': DugnadCallToAction;
  }
}
