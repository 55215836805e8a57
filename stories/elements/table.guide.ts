import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'there are figures or facts in rows and columns, and people read them on phones too.',
  insteadWhen: [
    { when: 'it has two columns, a word and what it means', use: 'a `<dl>`' },
    { when: 'it puts things beside each other on the screen', use: 'CSS: a table is for data' },
  ],
  snippet: `<dugnad-table>
  <table>
    <caption>What it costs</caption>
    <thead><tr><th scope="col">Activity</th><th scope="col">Price</th></tr></thead>
    <tbody><tr><th scope="row">Choir</th><td>50 kr</td></tr></tbody>
  </table>
</dugnad-table>`,
  roles: ['table', 'caption', 'columnheader', 'rowheader', 'cell'],
  keys: [
    { keys: 'Tab', does: 'Goes to the table, only where it is scrolled sideways.' },
    { keys: 'Arrow keys', does: 'Scroll it there.' },
  ],
  weDo: ['It stays a table to a screen reader, also where it looks like a list.', 'Narrow, each fact stands with its label; nothing is cut off.', 'It is printed as a table.'],
  youDo: ['Write a `<caption>`, and a `<thead>` with short heads.', 'Mark the heads of rows: `<th scope="row">`.', 'Avoid cells over several columns.'],
};
