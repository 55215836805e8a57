import type { Question } from './question-type.ts';

/** Characters of a label that an error message repeats: a consent may be as long as a page. */
const most = 80;

/** On one line, without the marks that belong to a label and not to a sentence. */
export function tidyLabel(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/[\s:*]+$/, '').trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most);
  return `${line.slice(0, cut > most / 2 ? cut : most)} …`;
}

/** The words of an element without controls, hints and errors that stand in it. */
function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('input, select, textarea, button, .dugnad-field-hint, .dugnad-form-error')) other.remove();
  return copy.textContent ?? '';
}

function namedBy(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => wordsOf(root.getElementById(id))).join(' ') || (element.getAttribute('aria-label') ?? '');
}

function ofGroup({ first, wrapper }: Question): string {
  const group = wrapper ?? first.closest('fieldset, [role="radiogroup"], [role="group"]');
  return wrapper?.label || wordsOf((wrapper ?? group)?.querySelector('legend')) || (group ? namedBy(group) : '');
}

function ofControl({ first, wrapper }: Question): string {
  return wordsOf(first.labels?.[0]) || namedBy(first) || wrapper?.label || first.title || first.getAttribute('placeholder') || '';
}

/** What a question is called, in the words that the visitor reads; its name in the form when nothing else calls it anything. */
export function readLabel(question: Question): string {
  return tidyLabel((question.isGroup && ofGroup(question)) || ofControl(question) || question.first.name);
}
