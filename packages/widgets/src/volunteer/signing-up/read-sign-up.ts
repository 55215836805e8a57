import type { SignUpInput, TalkWish } from '@dugnad/client/model';
import { wayOf } from '../choosing/wished-talk.ts';

/** What stands in the fields, by their names; of a group of boxes those that are ticked. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[]>>;

type Control = HTMLInputElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): Control[] => [...form.querySelectorAll<Control>('input[name], textarea[name]')];

/** Boxes of which several can be ticked, each with a value. */
const groups: readonly string[] = ['shift', 'availability', 'languages', 'needs'];

export const listed = (value: Typed[string] | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** Shifts that are ticked, by their ids. */
export const wishedShifts = (typed: Typed): readonly string[] => listed(typed['shift']);

/**
 * Reads a form.
 *
 * @param before what was typed: what has no field just now, behind another way to be reached or in another week, stays as it was
 */
export function readTyped(form: HTMLFormElement, before: Typed = {}): Typed {
  // Said of a pair that stands there: of another pair it is asked anew.
  const typed: Record<string, Typed[string]> = { ...before, overlap: false };
  for (const { name, type, value, checked } of controls(form) as HTMLInputElement[]) {
    if (groups.includes(name)) typed[name] = [...listed(typed[name]).filter((one) => one !== value), ...(checked ? [value] : [])];
    else if (type === 'checkbox') typed[name] = checked;
    else if (type !== 'radio' || checked) typed[name] = value;
  }
  return typed;
}

/**
 * Leaves out wishes for shifts that are not to be had, without a box to take them back with.
 *
 * @param free what is to be had, the soonest first: they are told in this order, in whatever order they were ticked
 */
export function withoutGone(typed: Typed, free: readonly { readonly id: string }[]): Typed {
  const wished = wishedShifts(typed);
  return { ...typed, shift: free.map(({ id }) => id).filter((id) => wished.includes(id)) };
}

const isTicked = (control: HTMLInputElement, value: Typed[string]): boolean => (Array.isArray(value) ? value.includes(control.value) : control.type === 'radio' ? value === control.value : value === true);

/** Puts it back. What somebody has begun to write does not give way, and a box that cannot be ticked stays empty. */
export function fillForm(form: HTMLFormElement, typed: Typed): void {
  for (const control of controls(form) as HTMLInputElement[]) {
    const value = typed[control.name];
    if (value === undefined || control.disabled) continue;
    if (control.type === 'checkbox' || control.type === 'radio') control.checked ||= isTicked(control, value);
    else control.value ||= String(value);
  }
}

const text = (value: Typed[string] | undefined): string => (typeof value === 'string' ? value.trim() : '');

type Answered = Readonly<Record<string, string | true>>;

/** Those of the fields that somebody has filled in or ticked. */
function answered(typed: Typed, names: readonly string[]): Answered {
  const pairs = names.map((name) => [name, typed[name] === true ? true : text(typed[name])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/** Those of the groups of which somebody has ticked something. */
function ticked(typed: Typed, names: readonly string[]): Readonly<Record<string, string[]>> {
  return Object.fromEntries(names.map((name): [string, string[]] => [name, [...listed(typed[name])]]).filter(([, values]) => values.length > 0));
}

/** Something is said behind “more”. */
export function saysMore(typed: Typed): boolean {
  return Object.keys(ticked(typed, ['availability', 'languages'])).length > 0;
}

/** Something is to be prepared. */
export const saysNeeds = (typed: Typed): boolean => listed(typed['needs']).length > 0;

/** The fields that a way to be reached brings along. What was written or ticked under another one is kept, and not sent: it is not on the screen. */
const REACHED: Readonly<Record<string, readonly string[]>> = { email: ['email'], call: ['phone', 'bestTime'], talk: ['phone'] };

/** What is said of being reached. A talk that is booked is a way of its own. */
function reaching(typed: Typed, talk: TalkWish | undefined): string[] {
  const way = wayOf(text(typed['preferred']), talk ?? {});
  return [...(talk ? [] : ['preferred']), ...(Object.hasOwn(REACHED, way) ? REACHED[way] ?? [] : ['phone', 'noCalls'])];
}

/** What the fields come to. Empty ones are left out. */
export function readSignUp(typed: Typed, language: string, talk?: TalkWish): SignUpInput {
  const person = { name: text(typed['name']), ...answered(typed, reaching(typed, talk)) };
  return { shiftIds: [...wishedShifts(typed)], ...(talk && { talk }), person, language, ...answered(typed, ['message', 'oldEnough', 'overlap']), ...ticked(typed, ['availability', 'languages', 'needs']) };
}
