import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadChoiceGroup } from './choice-group.ts';

define('dugnad-choice-group', DugnadChoiceGroup, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-choice-group': DugnadChoiceGroup;
  }
}
