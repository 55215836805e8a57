// What asks for a day or a time: heavy enough to stand apart.
import '@dugnad/elements/date-field/define';
import '@dugnad/elements/time-slots/define';
import { registerElementTexts } from '@dugnad/elements/texts';

registerElementTexts();
