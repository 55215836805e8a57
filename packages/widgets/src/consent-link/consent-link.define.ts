import { define } from '@dugnad/elements/define';
import { registerConsentTexts } from '../consent/consent.texts.ts';
import { version } from '../version.ts';
import { DugnadConsentLink } from './consent-link.ts';

registerConsentTexts();
define('dugnad-consent-link', DugnadConsentLink, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-consent-link': DugnadConsentLink;
  }
}
