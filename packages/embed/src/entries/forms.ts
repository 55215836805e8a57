// What sees to a whole form, and to several choices together.
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/form/define';
import { registerElementTexts } from '@dugnad/elements/texts';

registerElementTexts();
