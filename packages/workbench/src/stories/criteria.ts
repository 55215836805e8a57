/** WCAG 2.2, levels A and AA: https://www.w3.org/TR/WCAG22/ */
const names = new Map(
  `1.1.1 Non-text Content
1.2.1 Audio-only and Video-only (Prerecorded)
1.2.2 Captions (Prerecorded)
1.2.3 Audio Description or Media Alternative (Prerecorded)
1.2.4 Captions (Live)
1.2.5 Audio Description (Prerecorded)
1.3.1 Info and Relationships
1.3.2 Meaningful Sequence
1.3.3 Sensory Characteristics
1.3.4 Orientation
1.3.5 Identify Input Purpose
1.4.1 Use of Color
1.4.2 Audio Control
1.4.3 Contrast (Minimum)
1.4.4 Resize Text
1.4.5 Images of Text
1.4.10 Reflow
1.4.11 Non-text Contrast
1.4.12 Text Spacing
1.4.13 Content on Hover or Focus
2.1.1 Keyboard
2.1.2 No Keyboard Trap
2.1.4 Character Key Shortcuts
2.2.1 Timing Adjustable
2.2.2 Pause, Stop, Hide
2.3.1 Three Flashes or Below Threshold
2.4.1 Bypass Blocks
2.4.2 Page Titled
2.4.3 Focus Order
2.4.4 Link Purpose (In Context)
2.4.5 Multiple Ways
2.4.6 Headings and Labels
2.4.7 Focus Visible
2.4.11 Focus Not Obscured (Minimum)
2.5.1 Pointer Gestures
2.5.2 Pointer Cancellation
2.5.3 Label in Name
2.5.4 Motion Actuation
2.5.7 Dragging Movements
2.5.8 Target Size (Minimum)
3.1.1 Language of Page
3.1.2 Language of Parts
3.2.1 On Focus
3.2.2 On Input
3.2.3 Consistent Navigation
3.2.4 Consistent Identification
3.2.6 Consistent Help
3.3.1 Error Identification
3.3.2 Labels or Instructions
3.3.3 Error Suggestion
3.3.4 Error Prevention (Legal, Financial, Data)
3.3.7 Redundant Entry
3.3.8 Accessible Authentication (Minimum)
4.1.2 Name, Role, Value
4.1.3 Status Messages`
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** What we promise beyond WCAG stands beside it, after all its numbers. */
export const ourLetters = 'Ours 1';
export const ourRoles = 'Ours 2';
export const ourName = 'Ours 3';

const promises = new Map([
  [ourLetters, 'No Text Below 16 px'],
  [ourRoles, 'Promised Roles in the Tree'],
  [ourName, 'Our Name Is Nowhere Told'],
]);

/** One success criterion, or a promise of ours. */
export interface Criterion {
  /** `1.4.3`; `Ours 1` */
  readonly number: string;
  readonly name: string;
}

/** The criterion of a number; undefined for one that is neither of WCAG 2.2, A or AA, nor of ours. */
export function criterionOf(number: string): Criterion | undefined {
  const name = names.get(number) ?? promises.get(number);
  return name === undefined ? undefined : { number, name };
}

/** The numbers of the criteria that a rule of axe is about, by its tags: `wcag143` is 1.4.3. A best practice has none. */
export function criteriaOfTags(tags: readonly string[]): string[] {
  const numbers = tags.flatMap((tag) => /^wcag(\d)(\d)(\d{1,2})$/.exec(tag)?.slice(1).join('.') ?? []);
  return numbers.filter((number) => names.has(number));
}

/** The numbers of the criteria that a test says it proves: `closes by Escape (WCAG 2.1.1, 2.1.2)`. */
export function criteriaOfTitle(title: string): string[] {
  const said = [...title.matchAll(/\(WCAG ([\d., ]+)\)/g)].flatMap(([, numbers = '']) => numbers.split(/[, ]+/));
  return said.filter((number) => names.has(number));
}

/** Orders `1.4.10` after `1.4.9`. */
export function compareNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
