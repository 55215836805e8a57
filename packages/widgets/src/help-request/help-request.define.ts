import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadHelpRequest } from './help-request.ts';
import { registerHelpRequestTexts } from './help-request.texts.ts';

registerHelpRequestTexts();
define('dugnad-help-request', DugnadHelpRequest, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-help-request': DugnadHelpRequest;
  }
}
