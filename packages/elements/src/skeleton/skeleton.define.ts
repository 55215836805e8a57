import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadSkeleton } from './skeleton.ts';

define('dugnad-skeleton', DugnadSkeleton, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-skeleton': DugnadSkeleton;
  }
}
