import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadTimeSlots } from './time-slots.ts';

define('dugnad-time-slots', DugnadTimeSlots, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-time-slots': DugnadTimeSlots;
  }
}
