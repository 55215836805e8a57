import { define } from '../define.ts';
import { version } from '../version.ts';
import { DugnadTable } from './table.ts';

define('dugnad-table', DugnadTable, version);

declare global {
  interface HTMLElementTagNameMap {
    'dugnad-table': DugnadTable;
  }
}
