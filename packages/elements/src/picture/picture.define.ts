import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadPicture } from './picture.ts';

define('dugnad-picture', DugnadPicture, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-picture': DugnadPicture;
  }
}
