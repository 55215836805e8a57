import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadButton } from './button.ts';

define('dugnad-button', DugnadButton, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-button': DugnadButton;
  }
}
