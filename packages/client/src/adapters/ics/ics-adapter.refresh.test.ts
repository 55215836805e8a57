import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDugnadError } from '../../errors/index.ts';
import { createIcsAdapter } from '../../ics/index.ts';
import type { ActivityPage } from '../../ports/index.ts';

const SRC = 'https://a.example/a.ics';
const QUERY = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };
const HOUR = 3_600_000;
const BEGUN = Date.UTC(2026, 10, 22);

const calendar = (title: string, name = 'Grorud') =>
  ['BEGIN:VCALENDAR', `X-WR-CALNAME:${name}`, 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20261112T100000Z', `SUMMARY:${title}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** What a server may do when it is asked, and the code of the error where that is one. */
const ANSWERS = {
  walk: () => new Response(calendar('Walk')),
  choir: () => new Response(calendar('Choir')),
  down: () => new Response('', { status: 503 }),
  login: () => new Response('<!doctype html><title>Log in</title>'),
  unreachable: () => Promise.reject(new TypeError('fetch failed')),
} satisfies Record<string, () => Response | Promise<Response>>;
type Answer = keyof typeof ANSWERS;
const CODES: Partial<Record<Answer, string>> = { down: 'http-status', login: 'not-a-calendar', unreachable: 'network' };
const TITLES: Partial<Record<Answer, string>> = { walk: 'Walk', choir: 'Choir' };

/** A source whose server and clock the test decides about. */
function serving() {
  const state = { answer: 'walk' as Answer, hour: 0, asked: 0 };
  const fetch = async () => {
    state.asked += 1;
    return ANSWERS[state.answer]();
  };
  return { state, source: createIcsAdapter({ src: SRC, fetch, now: () => BEGUN + state.hour * HOUR }) };
}

const shown = ({ activities: [first], stale, asOf, failures }: ActivityPage) =>
  ({ title: first?.title, stale, hour: (Date.parse(asOf) - BEGUN) / HOUR, codes: failures.map(({ error }) => error.code) });

describe('a calendar that stays open', () => {
  const step = fc.record({ answer: fc.constantFrom<Answer[]>('walk', 'choir', 'down', 'login', 'unreachable'), refresh: fc.boolean() });

  it('always shows the last good reading, its age, and why there is no newer one, whatever the server does', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { state, source } = serving();
      let good: { title: string; hour: number } | undefined;
      let trouble: string | undefined;
      for (const [hour, { answer, refresh }] of steps.entries()) {
        Object.assign(state, { answer, hour });
        if (good === undefined || refresh) {
          trouble = CODES[answer];
          good = trouble === undefined ? { title: TITLES[answer] ?? '', hour } : good;
        }
        const page = await source.listActivities(QUERY, { refresh }).catch((error: unknown) => error);
        if (good === undefined) {
          assert.ok(isDugnadError(page));
          assert.equal(page.code, trouble);
        } else {
          assert.deepEqual(shown(page as ActivityPage), { ...good, stale: trouble !== undefined, codes: trouble === undefined ? [] : [trouble] });
        }
      }
    }));
  });

  it('names itself in the failure as it did when it could be read', async () => {
    const { state, source } = serving();
    await source.listActivities(QUERY);
    state.answer = 'down';
    const { failures: [failure] } = await source.listActivities(QUERY, { refresh: true });
    assert.deepEqual([failure?.src, failure?.name, failure?.error.src, failure?.error.status], [SRC, 'Grorud', SRC, 503]);
  });

  it('asks the server only when it must', async () => {
    const { state, source } = serving();
    for (const refresh of [false, false, true, false, true]) await source.listActivities(QUERY, { refresh });
    assert.equal(state.asked, 3);
  });

  it('keeps what an entry is called in links when the same file comes again', async () => {
    const { source } = serving();
    const first = await source.listActivities(QUERY);
    const second = await source.listActivities(QUERY, { refresh: true });
    assert.deepEqual(second.activities, first.activities);
  });
});

describe('many who ask at the same time', () => {
  /** A server that answers when the test says so. */
  function waiting() {
    const asked: { signal: AbortSignal | null | undefined; answer: (text: string) => void }[] = [];
    const fetch: typeof globalThis.fetch = (_, init) => new Promise((resolve, reject) => {
      const signal = init?.signal;
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      asked.push({ signal, answer: (text) => resolve(new Response(text)) });
    });
    return { asked, source: createIcsAdapter({ src: SRC, fetch }) };
  }

  const turns = async (count = 10) => {
    for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
  };

  it('get the same answer from one request, each for its own window', async () => {
    const { asked, source } = waiting();
    const pages = Promise.all([source.listActivities(QUERY), source.listActivities({ ...QUERY, to: '2026-11-10' }), source.listActivities(QUERY, { refresh: true })]);
    await turns();
    asked[0]?.answer(calendar('Walk'));
    assert.deepEqual((await pages).map(({ activities }) => activities.length), [1, 0, 1]);
    assert.equal(asked.length, 1);
  });

  const stay = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });

  it('are told at once when they leave, and the others get their answer', async () => {
    await fc.assert(fc.asyncProperty(stay, async (stays) => {
      const { asked, source } = waiting();
      const askers = stays.map((stays) => ({ stays, controller: new AbortController() }));
      const answers = askers.map(({ controller: { signal } }) => source.listActivities(QUERY, { signal }).then(({ activities }) => activities.length, (error: { code: string }) => error.code));
      await turns();
      askers.filter((asker) => !asker.stays).forEach(({ controller }) => controller.abort());
      assert.equal(asked[0]?.signal?.aborted, !stays.includes(true));
      asked[0]?.answer(calendar('Walk'));
      assert.deepEqual(await Promise.all(answers), stays.map((stays) => (stays ? 1 : 'aborted')));
      assert.equal(asked.length, 1);
    }));
  });

  it('do not lose the last good reading when they leave a refresh', async () => {
    const { asked, source } = waiting();
    const first = source.listActivities(QUERY);
    await turns();
    asked[0]?.answer(calendar('Walk'));
    await first;
    const leaving = new AbortController();
    const left = source.listActivities(QUERY, { refresh: true, signal: leaving.signal });
    await turns();
    leaving.abort();
    await assert.rejects(left, { code: 'aborted' });
    const { activities, stale, failures } = await source.listActivities(QUERY);
    assert.deepEqual([activities.length, stale, failures], [1, false, []]);
  });

  it('never get what a request brings that all had left', async () => {
    const answers: ((text: string) => void)[] = [];
    const deaf: typeof globalThis.fetch = () => new Promise((resolve) => answers.push((text) => resolve(new Response(text))));
    const source = createIcsAdapter({ src: SRC, fetch: deaf });
    const leaving = new AbortController();
    const left = source.listActivities(QUERY, { signal: leaving.signal });
    await turns();
    leaving.abort();
    await assert.rejects(left, { code: 'aborted' });
    const second = source.listActivities(QUERY);
    await turns();
    answers[1]?.(calendar('New'));
    assert.equal((await second).activities[0]?.title, 'New');
    answers[0]?.(calendar('Old'));
    await turns(30);
    assert.equal((await source.listActivities(QUERY)).activities[0]?.title, 'New');
  });
});
