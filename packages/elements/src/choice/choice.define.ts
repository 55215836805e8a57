import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadChoice } from './choice.ts';

define('dugnad-choice', DugnadChoice, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-choice': DugnadChoice;
  }
}
