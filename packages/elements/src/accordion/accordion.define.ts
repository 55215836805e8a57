import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadAccordion } from './accordion.ts';

define('dugnad-accordion', DugnadAccordion, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-accordion': DugnadAccordion;
  }
}
