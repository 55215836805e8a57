/**
 * A page's rules win over those of our fields (docs/decisions/0003-light-dom-for-fields.md), one property at a time: its fill with our words can
 * come out as white on white. Who asks us to take the page's looks has our word that they can be read, so
 * colours, and nothing else, are ours together. What a page draws itself, such as its own check marks, keeps its fill.
 */
const rules = `@layer dugnad {
  :is(dugnad-field, dugnad-date-field) :is(input, select, textarea) {
    border-color: var(--dugnad-color-boundary) !important;
    &:not([type='checkbox'], [type='radio'], [type='range'], [type='color']) {
      background-color: var(--dugnad-color-surface-raised) !important;
      color: var(--dugnad-color-text) !important;
    }
    &::placeholder { color: var(--dugnad-color-text-quiet) !important; opacity: 1 !important; }
    &[aria-invalid='true'] { border-color: var(--dugnad-color-danger) !important; }
    &:focus-visible { border-color: var(--dugnad-color-focus) !important; }
  }
  :is(dugnad-field, dugnad-date-field) label { color: var(--dugnad-color-text) !important; }
  .dugnad-field-hint { color: var(--dugnad-color-text-quiet) !important; }
  :is(.dugnad-field-error, .dugnad-form-summary a) { color: var(--dugnad-color-danger) !important; }
}`;

let sheet: CSSStyleSheet | undefined;
const users = new Map<Document | ShadowRoot, number>();

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}

/** Guards the colours of the fields in one tree, as long as somebody asks for it. */
export function guardFields(tree: Document | ShadowRoot): () => void {
  const guard = (sheet ??= makeSheet());
  const count = users.get(tree) ?? 0;
  users.set(tree, count + 1);
  if (count === 0) tree.adoptedStyleSheets.push(guard);
  return () => {
    const left = (users.get(tree) ?? 1) - 1;
    if (left > 0) return void users.set(tree, left);
    users.delete(tree);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== guard);
  };
}
