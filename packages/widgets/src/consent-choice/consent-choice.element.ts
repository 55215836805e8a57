import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadConsentChoice } from './consent-choice.ts';

// Without its words: a widget that has it inside brings them with its own, in one file.
define('dugnad-consent-choice', DugnadConsentChoice, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-consent-choice': DugnadConsentChoice;
  }
}
