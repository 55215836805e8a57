// What is used most, in one file: a page with a button alone is rare.
import '@dugnad/elements/button/define';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/dialog/define';
import '@dugnad/elements/disclosure/define';
import '@dugnad/elements/field/define';
import '@dugnad/elements/icon/define';
import '@dugnad/elements/notice/define';
import { registerElementTexts } from '@dugnad/elements/texts';

registerElementTexts();
