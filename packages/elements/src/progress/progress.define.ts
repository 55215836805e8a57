import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadProgress } from './progress.ts';

define('dugnad-progress', DugnadProgress, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-progress': DugnadProgress;
  }
}
