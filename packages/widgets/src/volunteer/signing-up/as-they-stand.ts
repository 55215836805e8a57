import type { Problem } from '../../form/find-problems.ts';

/** What there is to put right, from the head of the form to its foot; a group of radio buttons is one thing, and what has no field comes last. */
export function asTheyStand(form: Pick<HTMLFormElement, 'elements'> | null, problems: readonly Problem[]): Problem[] {
  const names = ([...(form?.elements ?? [])] as HTMLInputElement[]).map(({ name }) => name);
  // What has no field stands after all others; buttons have fields' places, and no name.
  const place = ({ name }: Problem): number => (name ? names.indexOf(name) : -1) >>> 0;
  return problems.filter(({ name }, index) => !name || problems.findIndex((one) => one.name === name) === index).sort((one, other) => place(one) - place(other));
}
