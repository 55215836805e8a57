import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadSteps } from './steps.ts';

define('dugnad-steps', DugnadSteps, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-steps': DugnadSteps;
  }
}
