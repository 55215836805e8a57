import { hideSmallGroups } from '@dugnad/client/feedback';
import { momentOf } from '@dugnad/client/model';
import type { StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';
import type { SignUpRow, SignUpShiftRow } from '../store/tables.ts';

/** How many are of one kind; `null` where it is not told, for it is one of the small groups or could give one away. */
export interface VolunteerGroup {
  value: string;
  people: number | null;
}

/** What funders are told of the volunteers of a task, and what alone is kept of them. */
export interface VolunteerCounts {
  /** Who signed up: whoever is the same by number or address is one. */
  people: number | null;
  /** Of them, who had a place in a shift that took place. */
  helped: number | null;
  /** Of all places of all shifts that took place, those of people whose day of deletion came earlier too. */
  hours: number | null;
  /** That they are written to in. */
  languages: VolunteerGroup[];
  /** In which they signed up, `2026-11`. */
  months: VolunteerGroup[];
  /** By the identifier of each shift that took place: how many had a place in it. */
  shifts: (VolunteerGroup & Pick<StoredShift, 'start' | 'end'>)[];
}

export type CountedSignUp = Pick<SignUpRow, 'id' | 'phone_hash' | 'email_hash' | 'language' | 'signed_up_at'>;
export type CountedPlace = Pick<SignUpShiftRow, 'sign_up_id' | 'shift_id' | 'state'>;

/** Sign-ups of one person, the first one first. */
type Person = CountedSignUp[];

const isSame = (one: CountedSignUp, other: CountedSignUp): boolean => (one.phone_hash !== null && one.phone_hash === other.phone_hash) || (one.email_hash !== null && one.email_hash === other.email_hash);

/** One sign-up can join two that were strangers: one by its number, the other by its address. */
export function peopleOf(signUps: readonly CountedSignUp[]): Person[] {
  return signUps.toSorted((one, other) => (one.signed_up_at < other.signed_up_at ? -1 : 1)).reduce<Person[]>((people, signUp) => {
    const theirs = people.filter((person) => person.some((one) => isSame(one, signUp)));
    return [...people.filter((person) => !theirs.includes(person)), [...theirs.flat(), signUp]];
  }, []);
}

/** Each value with how many have it, the most frequent first; what tells of few is left out. */
function groupsOf(values: readonly string[]): VolunteerGroup[] {
  const groups = [...Map.groupBy(values, (value) => value)].map(([value, all]): [string, number] => [value, all.length]).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const shown = hideSmallGroups(groups.map(([, count]) => count));
  return groups.map(([value], index) => ({ value, people: shown[index] ?? null }));
}

const tookPlace = (now: number) => ({ state, end }: StoredShift): boolean => state !== 'cancelled' && momentOf(end) <= now;
const hoursOf = ({ start, end, taken }: StoredShift): number => (taken * (momentOf(end) - momentOf(start))) / 3_600_000;

function shiftsOf(shifts: readonly StoredShift[]): VolunteerCounts['shifts'] {
  const shown = hideSmallGroups(shifts.map(({ taken }) => taken));
  return shifts.map(({ id, start, end }, index) => ({ value: id, start, end, people: shown[index] ?? null }));
}

/** Turns people into numbers. Where fewer than five signed up, nothing is told but that. */
export function countVolunteers({ shifts }: Pick<StoredOpportunity, 'shifts'>, signUps: readonly CountedSignUp[], places: readonly CountedPlace[], now: number): VolunteerCounts {
  const people = peopleOf(signUps);
  const past = shifts.filter(tookPlace(now));
  const had = new Set(places.filter(({ state, shift_id: id }) => state === 'in' && past.some((shift) => shift.id === id)).map(({ sign_up_id: id }) => id));
  const helped = people.filter((person) => person.some(({ id }) => had.has(id))).length;
  const [all] = hideSmallGroups([people.length]);
  const [shownHelped] = hideSmallGroups([helped, people.length - helped]);
  const firsts = people.flatMap(([first]) => first ?? []);
  const hours = Math.round(past.reduce((sum, shift) => sum + hoursOf(shift), 0) * 10) / 10;
  return {
    people: all ?? null,
    helped: all === undefined ? null : (shownHelped ?? null),
    hours: all === undefined ? null : hours,
    languages: groupsOf(firsts.map(({ language }) => language)),
    months: groupsOf(firsts.map(({ signed_up_at: at }) => at.slice(0, 7))),
    shifts: shiftsOf(past),
  };
}
