import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadLinkButton } from './link-button.ts';

define('dugnad-link-button', DugnadLinkButton, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-link-button': DugnadLinkButton;
  }
}
