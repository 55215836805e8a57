/** The role of an element: what it says itself, else what its tag means (HTML-AAM). Runs inside the page. */

const ofTag: Readonly<Record<string, string>> = {
  address: 'group',
  article: 'article',
  aside: 'complementary',
  button: 'button',
  caption: 'caption',
  details: 'group',
  dialog: 'dialog',
  fieldset: 'group',
  figure: 'figure',
  footer: 'contentinfo',
  form: 'form',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  header: 'banner',
  hr: 'separator',
  li: 'listitem',
  main: 'main',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  section: 'region',
  select: 'combobox',
  summary: 'button',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  thead: 'rowgroup',
  time: 'time',
  tr: 'row',
  ul: 'list',
};

const ofInput: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};

function ofHeaderCell(cell: Element): string {
  const scope = cell.getAttribute('scope');
  if (scope === 'row' || scope === 'rowgroup') return 'rowheader';
  return scope || cell.closest('thead') || !cell.parentElement?.querySelector('td') ? 'columnheader' : 'rowheader';
}

/** Tags whose meaning hangs on more than the tag. */
const byMore: Readonly<Record<string, (element: Element) => string>> = {
  a: (link) => (link.hasAttribute('href') ? 'link' : 'generic'),
  img: (picture) => (picture.getAttribute('alt') === '' ? 'presentation' : 'img'),
  input: (field) => ofInput[(field as HTMLInputElement).type] ?? 'textbox',
  th: ofHeaderCell,
};

export function roleOf(element: Element): string {
  const said = element.getAttribute('role')?.trim().split(/\s+/u)[0];
  return said || (byMore[element.localName]?.(element) ?? ofTag[element.localName] ?? 'generic');
}
