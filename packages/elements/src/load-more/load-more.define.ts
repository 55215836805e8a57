import { define } from '../define.ts';
import { version } from '../version.ts';
import '../spinner/spinner.define.ts';
import { DugnadLoadMore } from './load-more.ts';

define('dugnad-load-more', DugnadLoadMore, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-load-more': DugnadLoadMore;
  }
}
