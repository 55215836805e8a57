import { momentOf, type Opportunity, type Shift } from '@dugnad/client/model';
import { shiftStatus } from '@dugnad/client/volunteering';

/** What somebody is after: kept on the device, sent to nobody. */
export interface Wishes {
  readonly online: boolean;
  readonly free: boolean;
  readonly evening: boolean;
  readonly weekend: boolean;
  /** Languages that one knows, as BCP 47 tags; all where none is named. */
  readonly languages: readonly string[];
  /** Whole years; nothing where it is not told. */
  readonly age?: number | undefined;
}

export const noWishes: Wishes = { online: false, free: false, evening: false, weekend: false, languages: [] };

/** Clock hour from which it is evening. */
const EVENING = 17;

const root = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** As the clock shows it where the shift is: the time that its moment was written with. */
function isInEvening({ start }: Shift): boolean {
  return Number(start.slice(11, 13)) >= EVENING;
}

function isAtWeekend({ start }: Shift): boolean {
  return [0, 6].includes(new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay());
}

function hasShift({ shifts }: Opportunity, now: number, is: (shift: Shift) => boolean): boolean {
  return shifts.some((shift) => shiftStatus(shift, now) === 'open' && momentOf(shift.start) > now && is(shift));
}

/** Each language that is needed is one that somebody knows; where a little is enough, nobody is left out. */
function canTalk({ languages }: Opportunity, known: readonly string[]): boolean {
  const roots = known.map(root);
  return roots.length === 0 || languages.every(({ code, use, level }) => use !== 'needed' || level === 'none' || level === 'a-little' || roots.includes(root(code)));
}

/** Whether an opportunity is what somebody is after: all of it, for each wish says why something is not there. */
export function fits(opportunity: Opportunity, { online, free, evening, weekend, languages, age }: Wishes, now: number): boolean {
  const checks: readonly (readonly [isWished: boolean, fits: () => boolean])[] = [
    [online, () => opportunity.mode !== 'in-person'],
    [free, () => opportunity.commitment === 'none' || opportunity.commitment === 'once'],
    [evening, () => hasShift(opportunity, now, isInEvening)],
    [weekend, () => hasShift(opportunity, now, isAtWeekend)],
    [age !== undefined, () => (opportunity.minimumAge ?? 0) <= (age ?? 0)],
  ];
  return canTalk(opportunity, languages) && checks.every(([isWished, does]) => !isWished || does());
}

/** Languages that something needs, each once. */
export function neededLanguages(opportunities: readonly Opportunity[]): string[] {
  return [...new Set(opportunities.flatMap(({ languages }) => languages.filter(({ use }) => use === 'needed').map(({ code }) => root(code))))];
}

/** What stands in the boxes. */
export function readWishes(form: HTMLFormElement): Wishes {
  const data = new FormData(form);
  const typed = data.get('age');
  const age = Number.parseInt(typeof typed === 'string' ? typed : '', 10);
  const isTicked = (name: string): boolean => data.get(name) !== null;
  return { online: isTicked('online'), free: isTicked('free'), evening: isTicked('evening'), weekend: isTicked('weekend'), languages: data.getAll('language').map(String), age: Number.isNaN(age) ? undefined : age };
}
