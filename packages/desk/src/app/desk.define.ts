import '@dugnad/elements/button/define';
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/disclosure/define';
import '@dugnad/elements/field/define';
import '@dugnad/elements/form/define';
import '@dugnad/elements/language-switcher/define';
import '@dugnad/elements/notice/define';
import '@dugnad/elements/print-button/define';
import '@dugnad/elements/status-region/define';
import '@dugnad/elements/table/define';
import { define } from '@dugnad/elements/define';
import { DugnadDesk } from './desk.ts';

define('dugnad-desk', DugnadDesk, '0.1.0');

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-desk': DugnadDesk;
  }
}
