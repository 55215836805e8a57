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
  img: 'img',
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

function meantByTag(element: Element): string {
  const tag = element.localName;
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : 'generic';
  if (tag === 'th') return ofHeaderCell(element);
  if (tag === 'input') return ofInput[(element as HTMLInputElement).type] ?? 'textbox';
  if (tag === 'img' && element.getAttribute('alt') === '') return 'presentation';
  return ofTag[tag] ?? 'generic';
}

export function roleOf(element: Element): string {
  const said = element.getAttribute('role')?.trim().split(/\s+/u)[0];
  return said || meantByTag(element);
}
