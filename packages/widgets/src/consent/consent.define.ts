import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadConsent } from './consent.ts';
import { registerConsentTexts } from './consent.texts.ts';

registerConsentTexts();
define('dugnad-consent', DugnadConsent, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-consent': DugnadConsent;
  }
}
