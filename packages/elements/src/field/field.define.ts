import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadField } from './field.ts';

define('dugnad-field', DugnadField, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-field': DugnadField;
  }
}
