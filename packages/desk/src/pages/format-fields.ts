import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What kind of file is wanted. */
export function formatTemplate(): TemplateResult {
  return html`<dugnad-field label=${msg('Kind of file', { id: 'desk.export.format' })}>
      <select name="format" autocomplete="off"><option value="csv">${msg('For a spreadsheet (CSV)', { id: 'desk.export.csv' })}</option><option value="json">${msg('For a program (JSON)', { id: 'desk.export.json' })}</option></select>
    </dugnad-field>
    <dugnad-field label=${msg('Between columns', { id: 'desk.export.separator' })}>
      <select name="separator" autocomplete="off"><option value=";">${msg('Semicolon', { id: 'desk.export.semicolon' })}</option><option value=",">${msg('Comma', { id: 'desk.export.comma' })}</option></select>
    </dugnad-field>`;
}
