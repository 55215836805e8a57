import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadPetition } from './petition.ts';
import { registerPetitionTexts } from './petition.texts.ts';

registerPetitionTexts();
define('dugnad-petition', DugnadPetition, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-petition': DugnadPetition;
  }
}
