import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadStatusRegion } from './status-region.ts';

define('dugnad-status-region', DugnadStatusRegion, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-status-region': DugnadStatusRegion;
  }
}
