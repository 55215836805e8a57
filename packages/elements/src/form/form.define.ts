import '../button/button.define.ts';
import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadForm } from './form.ts';

define('dugnad-form', DugnadForm, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-form': DugnadForm;
  }
}
