import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadSkipLink } from './skip-link.ts';

define('dugnad-skip-link', DugnadSkipLink, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-skip-link': DugnadSkipLink;
  }
}
