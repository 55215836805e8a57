import { define } from '@dugnad/elements/define';
import { version } from '../version.ts';
import { DugnadVolunteer } from './volunteer.ts';
import { registerVolunteerTexts } from './volunteer.texts.ts';

registerVolunteerTexts();
define('dugnad-volunteer', DugnadVolunteer, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-volunteer': DugnadVolunteer;
  }
}
