// The elements that are not among the basics, in one file.
import '@dugnad/elements/accordion/define';
import '@dugnad/elements/action-list/define';
import '@dugnad/elements/avatar/define';
import '@dugnad/elements/badge/define';
import '@dugnad/elements/call-to-action/define';
import '@dugnad/elements/card/define';
import '@dugnad/elements/contact-strip/define';
import '@dugnad/elements/document-list/define';
import '@dugnad/elements/language-switcher/define';
import '@dugnad/elements/leave-quickly/define';
import '@dugnad/elements/link-button/define';
import '@dugnad/elements/load-more/define';
import '@dugnad/elements/menu/define';
import '@dugnad/elements/picture/define';
import '@dugnad/elements/print-button/define';
import '@dugnad/elements/progress/define';
import '@dugnad/elements/receipt/define';
import '@dugnad/elements/skeleton/define';
import '@dugnad/elements/skip-link/define';
import '@dugnad/elements/spinner/define';
import '@dugnad/elements/steps/define';
import '@dugnad/elements/table/define';
import '@dugnad/elements/tabs/define';
import '@dugnad/elements/toggletip/define';
import { registerElementTexts } from '@dugnad/elements/texts';

registerElementTexts();
