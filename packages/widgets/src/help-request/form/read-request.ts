import { HELP_THINGS, type HelpRequestInput, type HelpWhen } from '@dugnad/client/model';
import type { Typed } from '../../form/typed.ts';

/** How the box of a thing that is good to know is called. */
export const boxOf = (thing: string): string => `thing-${thing}`;

/** Those of the fields in which something stands. */
function said<Name extends string>(typed: Typed, names: readonly Name[]): Partial<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, (typed[name] ?? '').trim()] as const).filter(([, value]) => value !== '')) as Partial<Record<Name, string>>;
}

/** Of a kind of time only what it asks for. */
const ASKED: Readonly<Record<string, readonly string[]>> = { date: ['date', 'time'], recurring: ['rhythm'] };

function readWhen(typed: Typed): HelpWhen | undefined {
  const { when: kind } = said(typed, ['when']);
  if (kind === undefined) return undefined;
  const { rhythm, ...day } = said(typed, Object.hasOwn(ASKED, kind) ? (ASKED[kind] ?? []) : []) as Record<string, string>;
  return { kind, ...day, ...(rhythm !== undefined && { words: rhythm }) } as HelpWhen;
}

/** What the fields come to, as far as they are filled in. What was written behind another answer is not sent: it is not on the screen. */
export function readRequest(typed: Typed, language: string): HelpRequestInput {
  const when = readWhen(typed);
  return {
    ...said(typed, ['for', ...(typed['for'] === 'organisation' ? ['organisation'] : []), 'what', 'effort', 'place']),
    ...(when && { when }),
    things: HELP_THINGS.filter((thing) => typed[boxOf(thing)]),
    person: { ...said(typed, ['name', 'phone', 'email']), ...(typed['noCalls'] && { noCalls: true }) },
    language,
  } as HelpRequestInput;
}

/** The fields again, for what is to be changed and sent once more. */
export function typedOf({ when, things = [], person, language: _language, ...plain }: HelpRequestInput): Typed {
  const { kind, words, ...day }: { kind: string; words?: string } = when;
  const { noCalls, ...known } = person;
  const boxes = [...things.map(boxOf), ...(noCalls ? ['noCalls'] : [])].map((box): [string, string] => [box, 'on']);
  const typed: Record<string, string | undefined> = { ...plain, ...day, ...known, when: kind, rhythm: words, ...Object.fromEntries(boxes) };
  return Object.fromEntries(Object.entries(typed).filter((each): each is [string, string] => each[1] !== undefined));
}
