import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadCard } from './card.ts';

define('dugnad-card', DugnadCard, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-card': DugnadCard;
  }
}
