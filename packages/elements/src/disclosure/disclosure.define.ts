import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadDisclosure } from './disclosure.ts';

define('dugnad-disclosure', DugnadDisclosure, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-disclosure': DugnadDisclosure;
  }
}
