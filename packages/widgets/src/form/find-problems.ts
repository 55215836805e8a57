export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What is said of a field where nothing stands, and where what stands there will not do. */
export type SayFault = (name: string, fault: 'missing' | 'invalid') => string;

/** One thing to put right; without a name it is about the whole form. */
export interface Problem {
  readonly name?: string | undefined;
  /** Asked at each drawing: the language may change. */
  readonly words: () => string;
}

/** What the browser finds wrong, in the order of the fields, in our words; a box carries its own. */
export function findProblems(form: Pick<HTMLFormElement, 'elements'>, say: SayFault): Problem[] {
  return ([...form.elements] as Control[]).flatMap((control) => {
    const { name, validity, willValidate } = control;
    if (!willValidate || validity.valid) return [];
    const choice = control.closest('dugnad-choice');
    const fault = validity.valueMissing ? 'missing' : 'invalid';
    return [{ name, words: () => choice?.missing || say(name, fault) }];
  });
}
