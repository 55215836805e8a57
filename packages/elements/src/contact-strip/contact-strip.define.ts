import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadContactStrip } from './contact-strip.ts';

define('dugnad-contact-strip', DugnadContactStrip, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-contact-strip': DugnadContactStrip;
  }
}
