import '../button/button.define.ts';
import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadDateField } from './date-field.ts';

define('dugnad-date-field', DugnadDateField, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-date-field': DugnadDateField;
  }
}
