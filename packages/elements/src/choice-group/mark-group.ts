import { setOrRemove } from '../paragraph/set-or-remove.ts';

export interface GroupMarks {
  /** What the choices stand in. */
  readonly holder: Element;
  readonly isRequired: boolean;
  readonly isWrong: boolean;
  /** The page gave it a role, which stays. */
  readonly hasRole: boolean;
}

const whenTrue = (is: boolean): string | undefined => (is ? 'true' : undefined);

/** ARIA knows wrong and required groups of radio buttons, and wrong check boxes; neither the other way round (ARIA 1.2). */
export function markGroup(group: Element, { holder, isRequired, isWrong, hasRole }: GroupMarks): void {
  const inputs = [...holder.querySelectorAll<HTMLInputElement>('input:is([type="radio"], [type="checkbox"])')];
  const isRadio = inputs.some(({ type }) => type === 'radio');
  const asked = isRequired || inputs.some(({ required }) => required);
  if (!hasRole) setOrRemove(group, 'role', isRadio ? 'radiogroup' : 'group');
  setOrRemove(group, 'aria-required', whenTrue(isRadio && asked));
  setOrRemove(group, 'aria-invalid', whenTrue(isRadio && isWrong));
  const boxes = inputs.filter((input) => input.type === 'checkbox' && !input.closest('dugnad-choice'));
  for (const box of boxes) setOrRemove(box, 'aria-invalid', whenTrue(isWrong));
}
