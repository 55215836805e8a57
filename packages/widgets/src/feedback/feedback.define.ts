import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadFeedback } from './feedback.ts';
import { registerFeedbackTexts } from './feedback.texts.ts';

registerFeedbackTexts();
define('dugnad-feedback', DugnadFeedback, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-feedback': DugnadFeedback;
  }
}
