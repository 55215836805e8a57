import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadDocumentList } from './document-list.ts';

define('dugnad-document-list', DugnadDocumentList, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-document-list': DugnadDocumentList;
  }
}
