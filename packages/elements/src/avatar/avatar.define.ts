import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadAvatar } from './avatar.ts';

define('dugnad-avatar', DugnadAvatar, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-avatar': DugnadAvatar;
  }
}
