import { isDugnadError } from '../errors/errors.ts';
import type { Activity } from '../model/activity.ts';
import type { ActivityPage, ActivityQuery, ActivitySource } from '../ports/activity-source.ts';
import { SAMPLE } from './sample.ts';

/** The test runner that the suite is given: `describe` and `it` of node:test, Mocha, Vitest, Jest… */
export interface ContractRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
  /** Throws when `condition` does not hold; its own unless given. */
  assert?(condition: boolean, message: string): void;
  /** A source of the same kind that cannot be read; without it two checks are left out. */
  makeBroken?(): ActivitySource | Promise<ActivitySource>;
}

type Make = (sample: readonly Activity[]) => ActivitySource | Promise<ActivitySource>;
type Check = (source: ActivitySource, same: (actual: unknown, expected: unknown, what: string) => void) => Promise<void>;

const OSLO = 'Europe/Oslo';
const AUTUMN: ActivityQuery = { from: '2026-10-01', to: '2026-12-01', timeZone: OSLO };
const IN_ORDER = ['clock change', 'breakfast', 'night walk', 'fair', 'choir', 'quiz', 'coffee', 'clean-up'];

const titles = ({ activities }: ActivityPage): unknown[] => activities.map(({ title }) => title);
const find = ({ activities }: ActivityPage, title: string): Activity | undefined => activities.find((activity) => activity.title === title);

/** A window and what it holds. */
const WINDOWS: [string, string, string, string[]][] = [
  ['begins in the middle of one that goes on', '2026-11-05', '2026-11-06', ['night walk']],
  ['begins at the very end of one', '2026-11-05T02:00:00+01:00', '2026-11-06', []],
  ['ends at the very start of one', '2026-11-04', '2026-11-04T22:00:00+01:00', []],
  ['ends just after the start of one', '2026-11-04', '2026-11-04T22:01:00+01:00', ['night walk']],
  ['is the last of several whole days', '2026-11-08', '2026-11-09', ['fair']],
  ['is the day after the last of several whole days', '2026-11-09', '2026-11-10', []],
  ['begins at the moment of one without an end', '2026-11-12T11:00:00+01:00', '2026-11-13', ['coffee']],
  ['begins just after one without an end', '2026-11-12T11:01:00+01:00', '2026-11-13', []],
  ['holds nothing', '2027-01-01', '2027-02-01', []],
];

const CHECKS: Record<string, Check> = {
  'gives all in the order that they happen, cancelled ones too': async (source, same) => {
    const page = await source.listActivities(AUTUMN);
    same(titles(page), IN_ORDER, 'the titles');
    same(page.more, false, 'more');
    same(find(page, 'choir')?.status, 'cancelled', 'the status');
    same([page.failures, page.stale, page.timeZone], [[], false, OSLO], 'failures, stale, timeZone');
    same(Number.isNaN(Date.parse(page.asOf)), false, 'whether asOf is no instant');
  },
  'expresses clock times in the zone asked for, and leaves whole days alone': async (source, same) => {
    const oslo = await source.listActivities(AUTUMN);
    same(find(oslo, 'quiz')?.start, '2026-11-10T19:00:00+01:00[Europe/Oslo]', 'the start in Oslo');
    same(find(oslo, 'clock change')?.end, '2026-10-25T02:30:00+01:00[Europe/Oslo]', 'the end after the clock change');
    const tokyo = await source.listActivities({ ...AUTUMN, timeZone: 'Asia/Tokyo' });
    same(find(tokyo, 'quiz')?.start, '2026-11-11T03:00:00+09:00[Asia/Tokyo]', 'the start in Tokyo');
    const fair = find(tokyo, 'fair');
    same([fair?.start, fair?.end, fair?.allDay], ['2026-11-06', '2026-11-09', true], 'the whole days');
  },
  'reads a date in the window as midnight in the zone asked for': async (source, same) => {
    const window = { from: '2026-11-11', to: '2026-11-12' };
    same(titles(await source.listActivities({ ...window, timeZone: OSLO })), [], 'the 11th in Oslo');
    same(titles(await source.listActivities({ ...window, timeZone: 'Asia/Tokyo' })), ['choir', 'quiz'], 'the 11th in Tokyo');
  },
  'gives the first when there is a limit, and says that there is more': async (source, same) => {
    const page = await source.listActivities({ ...AUTUMN, limit: 3 });
    same([titles(page), page.more], [IN_ORDER.slice(0, 3), true], 'the first three');
  },
  'gives the last when the latest are asked for, still in order': async (source, same) => {
    const page = await source.listActivities({ ...AUTUMN, limit: 3, latest: true });
    same([titles(page), page.more], [IN_ORDER.slice(-3), true], 'the last three');
  },
  'does not promise more when the limit is just met': async (source, same) => {
    for (const latest of [false, true]) {
      const page = await source.listActivities({ ...AUTUMN, limit: IN_ORDER.length, latest });
      same([titles(page), page.more], [IN_ORDER, false], 'all eight');
    }
  },
  'gives the same twice, with identifiers that stay and differ': async (source, same) => {
    const [first, second] = [await source.listActivities(AUTUMN), await source.listActivities(AUTUMN, { refresh: true })];
    same(second.activities, first.activities, 'the second answer');
    same(new Set(first.activities.map(({ id }) => id)).size, IN_ORDER.length, 'the number of identifiers');
    const part = await source.listActivities({ ...AUTUMN, from: '2026-11-10', to: '2026-11-11' });
    same(find(part, 'quiz')?.id, find(first, 'quiz')?.id, 'the identifier in another window');
  },
  'rejects as aborted when nobody wants the answer any more': async (source, same) => {
    same(await codeOf(source.listActivities(AUTUMN, { signal: AbortSignal.abort() })), 'aborted', 'the code');
  },
};

async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'no error';
  } catch (error) {
    return isDugnadError(error) ? error.code : `not one of our errors: ${String(error)}`;
  }
}

/**
 * The contract of an {@link ActivitySource}, as tests: what a widget relies on, whoever answers.
 *
 * @param name of the source, for the titles
 * @param makeSource makes one that holds `sample`, whose `uid`s and titles it must keep
 */
export function describeActivitySource(name: string, makeSource: Make, runner: ContractRunner): void {
  const assert = runner.assert ?? refuse;
  const same = (actual: unknown, expected: unknown, what: string): void => {
    const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    assert(got === wanted, `${what}: expected ${wanted}, got ${got}`);
  };
  runner.describe(`${name} as a source of activities`, () => {
    for (const [title, check] of Object.entries(CHECKS)) {
      runner.it(title, async () => check(await makeSource(SAMPLE), same));
    }
    for (const [what, from, to, expected] of WINDOWS) {
      runner.it(`gives ${expected.join(', ') || 'nothing'} for a window that ${what}`, async () => {
        const source = await makeSource(SAMPLE);
        same(titles(await source.listActivities({ from, to, timeZone: OSLO })), expected, 'the titles');
      });
    }
    describeBroken(runner, same);
  });
}

function describeBroken({ it, makeBroken }: ContractRunner, same: Parameters<Check>[1]): void {
  if (makeBroken === undefined) return;
  it('rejects with one of our errors when it cannot be read', async () => {
    const source = await makeBroken();
    same(/^[a-z-]+$/.test(await codeOf(source.listActivities(AUTUMN))), true, 'whether the error has a code of ours');
  });
  it('prefers to say aborted when it cannot be read and nobody wants it', async () => {
    const source = await makeBroken();
    same(await codeOf(source.listActivities(AUTUMN, { signal: AbortSignal.abort() })), 'aborted', 'the code');
  });
}

function refuse(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
