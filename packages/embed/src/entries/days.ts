// The calendar to choose a day in, for a button of the page's own: `<dugnad-date-field>` fetches it by itself, and only when it is opened.
import '@dugnad/elements/date-dialog/define';
import { registerElementTexts } from '@dugnad/elements/texts';

registerElementTexts();
