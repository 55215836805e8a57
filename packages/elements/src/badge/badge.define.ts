import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadBadge } from './badge.ts';

define('dugnad-badge', DugnadBadge, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-badge': DugnadBadge;
  }
}
