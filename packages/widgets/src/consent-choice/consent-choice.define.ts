import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadConsentChoice } from './consent-choice.ts';
import { registerConsentChoiceTexts } from './consent-choice.texts.ts';

registerConsentChoiceTexts();
define('dugnad-consent-choice', DugnadConsentChoice, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-consent-choice': DugnadConsentChoice;
  }
}
