import type { Control, Question, Wrapper } from './question-type.ts';

const unasked = new Set(['submit', 'button', 'reset', 'image', 'hidden', 'fieldset', 'output', 'object']);

function isControl(element: Element): element is Control {
  return 'validity' in element && 'checkValidity' in element && !unasked.has((element as Control).type) && !element.matches('object, :disabled');
}

function isWrapper(element: Element): element is Wrapper {
  return element.localName.startsWith('dugnad-') && 'error' in element && 'hint' in element;
}

const isChoice = ({ type }: Control): boolean => type === 'radio' || type === 'checkbox';

/** The element of ours around a control: of a choice its group, even if the choice has a wrapper of its own. */
function findWrapper(control: Control): Wrapper | undefined {
  const group = isChoice(control) ? control.closest('dugnad-choice-group') : null;
  for (let element: Element | null = group ?? control; element && element !== control.form; element = element.parentElement) {
    if (isWrapper(element)) return element;
  }
  return undefined;
}

/** What makes controls one question: their group, or the name that radio buttons share. */
function keyOf(control: Control, wrapper: Wrapper | undefined): unknown {
  if (wrapper?.localName === 'dugnad-choice-group') return wrapper;
  return control.type === 'radio' && control.name ? `radio ${control.name}` : control;
}

/** Everything that a form asks, in the order of the page; also controls that belong to it by `form="…"` alone. */
export function findQuestions(form: HTMLFormElement): Question[] {
  const groups = new Map<unknown, Control[]>();
  const wrappers = new Map<unknown, Wrapper | undefined>();
  for (const control of [...form.elements].filter(isControl)) {
    const wrapper = findWrapper(control);
    const key = keyOf(control, wrapper);
    groups.set(key, [...(groups.get(key) ?? []), control]);
    wrappers.set(key, wrapper);
  }
  return [...groups].map(([key, controls]) => ({
    first: controls[0] as Control,
    controls,
    wrapper: wrappers.get(key),
    isGroup: key !== controls[0],
  }));
}
