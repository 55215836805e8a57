import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadTabs } from './tabs.ts';

define('dugnad-tabs', DugnadTabs, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-tabs': DugnadTabs;
  }
}
