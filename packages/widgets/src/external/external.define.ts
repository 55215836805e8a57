import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { registerExternalTexts } from './external.texts.ts';
import { DugnadExternal } from './external.ts';

registerExternalTexts();
define('dugnad-external', DugnadExternal, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-external': DugnadExternal;
  }
}
