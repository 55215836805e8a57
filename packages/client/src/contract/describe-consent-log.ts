import { makeChoiceEntry } from '../consent/make-choice-entry.ts';
import type { ConsentRecord } from '../model/consent.ts';
import type { ConsentEntry, ConsentLog } from '../ports/consent-log.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { errorOf, makeSame, once } from './petition-check.ts';
import { SAMPLE_CONSENT } from './sample-consent.ts';

/** One backend that keeps nothing yet, fresh for each check. */
export interface ConsentLogHarness {
  readonly log: ConsentLog;
  /** What is kept, the oldest first. */
  read(): Promise<readonly ConsentRecord[]>;
  /** From now on nobody can be reached. */
  cut(): void | Promise<void>;
  /** The check is over. */
  dispose?(): void | Promise<void>;
}

const SHOWN = { layer: 'banner', component: 'dugnad-consent 0.1.0', language: 'nb', words: ['Personvernvalg'], options: ['Avvis alle', 'Godta alle'] } as const;

/** A choice at the sample's question, as a page would send it. @param origin of the page: one that the backend knows */
export function sampleChoice(origin: string, granted = false): Promise<ConsentEntry> {
  const after = { statistics: granted, video: granted, map: granted };
  return makeChoiceEntry({ config: SAMPLE_CONSENT, shown: SHOWN, control: granted ? 'accept' : 'refuse', before: {}, after, origin });
}

/** The contract of a {@link ConsentLog}, as tests: what a page relies on, whoever keeps the proof. */
export function describeConsentLog(name: string, makeHarness: () => ConsentLogHarness | Promise<ConsentLogHarness>, runner: Omit<ContractRunner, 'makeBroken'> & { origin?: string }): void {
  const same = makeSame(runner.assert);
  const { origin = 'https://gronlia.example' } = runner;
  const check = (title: string, run: (harness: ConsentLogHarness) => Promise<void>): void =>
    void runner.it(title, async () => {
      const harness = await makeHarness();
      try {
        await run(harness);
      } finally {
        await harness.dispose?.();
      }
    });
  const outline = (records: readonly ConsentRecord[]): unknown => records.map(({ recordId, event, noticeHash, purposes }) => ({ recordId, event, noticeHash, purposes }));
  runner.describe(`${name} as a log of consent`, () => {
    check('keeps what was chosen as it was sent, in the order of coming', async ({ log, read }) => {
      const [no, yes] = [await sampleChoice(origin), await sampleChoice(origin, true)];
      same(await log.keep(no, once()), { kept: 1 }, 'the answer');
      await log.keep(yes, once());
      same(outline(await read()), outline([...no.records, ...yes.records]), 'what is kept');
    });
    check('keeps an entry once, however often it is sent', async ({ log, read }) => {
      const [entry, key] = [await sampleChoice(origin), once()];
      same([await log.keep(entry, key), await log.keep(entry, key)], [{ kept: 1 }, { kept: 1 }], 'the answers');
      same((await read()).length, 1, 'records');
    });
    check('refuses another entry under the same key', async ({ log, read }) => {
      const key = once();
      await log.keep(await sampleChoice(origin), key);
      same((await errorOf(log.keep(await sampleChoice(origin, true), key))).code, 'idempotency-key-reused', 'the error');
      same((await read()).length, 1, 'records');
    });
    check('rejects with an error of ours when nobody can be reached, and has kept nothing', async ({ log, read, cut }) => {
      await cut();
      const { code } = await errorOf(log.keep(await sampleChoice(origin), once()));
      same(['network', 'offline', 'timeout', 'unavailable'].includes(code), true, code);
      same((await read()).length, 0, 'records');
    });
  });
}
