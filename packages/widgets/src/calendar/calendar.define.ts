import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadCalendar } from './calendar.ts';
import { registerCalendarTexts } from './calendar.texts.ts';

registerCalendarTexts();
define('dugnad-calendar', DugnadCalendar, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-calendar': DugnadCalendar;
  }
}
