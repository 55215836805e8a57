import { registerConsentChoiceTexts } from './consent-choice.texts.ts';
import './consent-choice.element.ts';

registerConsentChoiceTexts();
