import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadActionList } from './action-list.ts';

define('dugnad-action-list', DugnadActionList, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-action-list': DugnadActionList;
  }
}
