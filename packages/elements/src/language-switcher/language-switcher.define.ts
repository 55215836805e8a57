import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadLanguageSwitcher } from './language-switcher.ts';

define('dugnad-language-switcher', DugnadLanguageSwitcher, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-language-switcher': DugnadLanguageSwitcher;
  }
}
