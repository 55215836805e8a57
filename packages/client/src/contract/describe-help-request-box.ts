import { completeHelpPoint } from '../adapters/answer/complete-help-point.ts';
import type { HelpPointInput, HelpRequestInput, HelpRequestReceipt, HelpRequestStatus } from '../model/help-request.ts';
import type { HelpRequestAbilities, HelpRequestBox } from '../ports/help-request-box.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { errorOf, makeSame, once, type Same } from './petition-check.ts';
import { SAMPLE_HELP_POINT, sampleHelpRequest } from './sample-help-point.ts';

/** One backend that has the help point and no request yet, fresh for each check. */
export interface HelpRequestHarness {
  readonly box: HelpRequestBox;
  /** What is asked for in the requests that are kept, in any order: `what`. */
  read(): Promise<readonly string[]>;
  /** What a coordinator does with the request of this token. Not asked for where nobody can say what became of one. */
  decide?(token: string, decision: Pick<HelpRequestStatus, 'status' | 'answer'>): Promise<void>;
  /** From now on nobody can be reached. */
  cut(): void | Promise<void>;
  /** The check is over. */
  dispose?(): void | Promise<void>;
}

interface Bench {
  harness: HelpRequestHarness;
  box: HelpRequestBox;
  same: Same;
}

interface HelpRequestCheck {
  title: string;
  point?: Partial<HelpPointInput>;
  run(bench: Bench): Promise<void>;
}

const kept = async ({ harness }: Bench): Promise<readonly string[]> => [...(await harness.read())].sort();

const person = (changes: object): Partial<HelpRequestInput> => ({ person: { name: 'Aud Bjørnøy', phone: '90000000', ...changes } });

/** A request as a program may send it, which knows no types. */
const wrong = (changes: Record<string, unknown>): HelpRequestInput => ({ ...sampleHelpRequest(), ...changes });

/** Without a code, any: what is in no list is said in several ways. */
const WRONG: [what: string, request: HelpRequestInput, pointer: string, code?: string][] = [
  ['a request that says not whom it is for', wrong({ for: undefined }), '/for', 'missing'],
  ['a centre without its name', wrong({ for: 'organisation' }), '/organisation', 'missing'],
  ['nothing that is asked for', wrong({ what: ' \n ' }), '/what', 'missing'],
  ['a text without end', wrong({ what: 'x'.repeat(1001) }), '/what', 'too-long'],
  ['no word about when', wrong({ when: undefined }), '/when/kind', 'missing'],
  ['a day without its date', wrong({ when: { kind: 'date' } }), '/when/date', 'missing'],
  ['a day that there is not', wrong({ when: { kind: 'date', date: '2099-02-30' } }), '/when/date', 'not-a-date'],
  ['a day of the past', wrong({ when: { kind: 'date', date: '2020-03-07' } }), '/when/date', 'past'],
  ['help that comes back nobody knows when', wrong({ when: { kind: 'recurring', words: '' } }), '/when/words', 'missing'],
  ['work nobody knows how heavy', wrong({ effort: undefined }), '/effort', 'missing'],
  ['a thing to know that there is not', wrong({ things: ['diagnosis'] }), '/things/0'],
  ['no place at all', wrong({ place: '' }), '/place', 'missing'],
  ['nobody who asks', sampleHelpRequest(person({ name: ' ' })), '/person/name', 'missing'],
  ['nobody who can be reached', sampleHelpRequest(person({ phone: undefined })), '/person/phone', 'unreachable'],
  ['an address that none can be', sampleHelpRequest(person({ email: 'aud@' })), '/person/email', 'not-an-email'],
];

const SHOWING: readonly HelpRequestCheck[] = [
  { title: 'shows whom one asks', run: async ({ box, same }) => same(await box.readPoint(), completeHelpPoint(SAMPLE_HELP_POINT), 'the help point') },
  { title: 'says that one cannot ask now', point: { status: 'closed' }, run: async ({ box, same }) => same((await box.readPoint()).status, 'closed', 'the status') },
];

const told = ({ status, contact, deleteAfter }: HelpRequestReceipt): unknown => [status, contact, deleteAfter];

const KEEPING: readonly HelpRequestCheck[] = [
  {
    title: 'keeps what was asked for, and answers with whom it reaches and when it is deleted',
    run: async (bench) => {
      const receipt = await bench.box.send(sampleHelpRequest(), once());
      bench.same([told(receipt), receipt.reference !== ''], [['received', SAMPLE_HELP_POINT.contact, '2099-06-05'], true], 'the receipt');
      bench.same(await kept(bench), ['Bære et skap ned fra loftet'], 'what is kept');
    },
  },
  ...([['whenever it suits', { when: { kind: 'flexible' } }], ['again and again', { when: { kind: 'recurring', words: 'Hver tirsdag' } }], ['for who has no mail', { person: { name: 'Aud', phone: '90000000' } }], ['for a centre', { for: 'organisation', organisation: 'Bydel Øst' }]] as const).map(([what, changes]): HelpRequestCheck => ({
    title: `takes a request for help ${what}`,
    run: async (bench) => {
      bench.same((await bench.box.send(sampleHelpRequest(changes), once())).status, 'received', 'the receipt');
      bench.same((await kept(bench)).length, 1, 'how many are kept');
    },
  })),
  {
    title: 'keeps the same of two people twice: whether it is the same, a person decides',
    run: async (bench) => {
      const [first, second] = [await bench.box.send(sampleHelpRequest(), once()), await bench.box.send(sampleHelpRequest(), once())];
      bench.same([told(second), second.reference === first.reference], [told(first), false], 'the second receipt');
      bench.same((await kept(bench)).length, 2, 'how many are kept');
    },
  },
  {
    title: 'keeps what was sent once, however often it is sent, and answers the same',
    run: async (bench) => {
      const key = once();
      const receipts = [await bench.box.send(sampleHelpRequest(), key), await bench.box.send(sampleHelpRequest(), key)];
      bench.same(receipts[1], receipts[0], 'the second receipt');
      bench.same((await kept(bench)).length, 1, 'how many are kept');
    },
  },
  {
    title: 'refuses another request under the same key',
    run: async (bench) => {
      const key = once();
      await bench.box.send(sampleHelpRequest(), key);
      bench.same((await errorOf(bench.box.send(sampleHelpRequest({ what: 'Handle' }), key))).code, 'idempotency-key-reused', 'the code');
      bench.same((await kept(bench)).length, 1, 'how many are kept');
    },
  },
];

const REFUSING: readonly HelpRequestCheck[] = [
  ...WRONG.map(([what, request, pointer, code]): HelpRequestCheck => ({
    title: `points at the field for ${what}, and keeps nothing`,
    run: async (bench) => {
      const error = await errorOf(bench.box.send(request, once()));
      const found = error.errors?.find((each) => each.pointer === pointer)?.code;
      bench.same([error.code, found ?? 'nothing'], ['invalid-input', code ?? found ?? 'anything'], 'the error');
      bench.same(await kept(bench), [], 'what is kept');
    },
  })),
  {
    title: 'takes nothing where one cannot ask now',
    point: { status: 'closed' },
    run: async (bench) => {
      bench.same((await errorOf(bench.box.send(sampleHelpRequest(), once()))).code, 'not-open', 'the code');
      bench.same(await kept(bench), [], 'what is kept');
    },
  },
];

const ABORTED = { signal: AbortSignal.abort() };
const isOfLine = ({ code }: { code: string }): boolean => /^(network|offline|timeout|unavailable)$/.test(code);

const FAILING: readonly HelpRequestCheck[] = [
  {
    title: 'rejects as aborted when nobody wants the answer any more',
    run: async ({ box, same }) => {
      const codes = [await errorOf(box.readPoint(ABORTED)), await errorOf(box.send(sampleHelpRequest(), { ...once(), ...ABORTED }))].map(({ code }) => code);
      same(codes, ['aborted', 'aborted'], 'the codes');
    },
  },
  {
    title: 'rejects with a code that says what is wrong with the line, and has kept nothing',
    run: async (bench) => {
      await bench.harness.cut();
      const error = await errorOf(bench.box.send(sampleHelpRequest(), once()));
      bench.same(isOfLine(error), true, `whether ${error.code} is a code of a line`);
      bench.same(await kept(bench), [], 'what is kept');
    },
  },
];

const decide = async ({ harness }: Bench, token: string, decision: Pick<HelpRequestStatus, 'status' | 'answer'>): Promise<void> => {
  if (!harness.decide) throw new Error('the harness has no decide');
  await harness.decide(token, decision);
};

/** What the holder of a status link sees. */
const FOLLOWING: readonly HelpRequestCheck[] = [
  {
    title: 'says to whoever has the link what was asked and that it has come, and nothing of how they are reached',
    run: async ({ box, same }) => {
      const { token, status, ...receipt } = await box.send(sampleHelpRequest(), once());
      const { sent, ...seen } = await box.status(token);
      same(seen, { ...receipt, status, what: 'Bære et skap ned fra loftet', when: sampleHelpRequest().when }, 'what the link shows');
      same(Number.isNaN(Date.parse(sent)), false, 'whether it says when it was sent');
    },
  },
  ...(['talking', 'found', 'closed'] as const).map((status): HelpRequestCheck => ({
    title: `says of one that is ${status} that it is`,
    run: async (bench) => {
      const { token } = await bench.box.send(sampleHelpRequest(), once());
      await decide(bench, token, { status });
      bench.same((await bench.box.status(token)).status, status, 'the status');
    },
  })),
  {
    title: 'says of one that nobody can help with what the association wrote',
    run: async (bench) => {
      const { token } = await bench.box.send(sampleHelpRequest(), once());
      await decide(bench, token, { status: 'cannot', answer: 'Ring Nabohjelp på 22 00 00 00.' });
      const { status, answer } = await bench.box.status(token);
      bench.same([status, answer], ['cannot', 'Ring Nabohjelp på 22 00 00 00.'], 'the answer');
    },
  },
  { title: 'knows nothing by a link that is none', run: async ({ box, same }) => same((await errorOf(box.status('nothing'))).code, 'not-found', 'the code') },
  {
    title: 'deletes what is taken back at once, and its link shows nothing any more',
    run: async (bench) => {
      const { token } = await bench.box.send(sampleHelpRequest(), once());
      await bench.box.withdraw(token, once());
      bench.same([(await errorOf(bench.box.status(token))).code, await kept(bench)], ['not-found', []], 'what is left');
    },
  },
];

const UNFOLLOWED: readonly HelpRequestCheck[] = [
  {
    title: 'gives nobody a link that shows nothing, and says so when it is asked',
    run: async ({ box, same }) => {
      const { token } = await box.send(sampleHelpRequest(), once());
      same([token, (await errorOf(box.status('any'))).code, (await errorOf(box.withdraw('any', once()))).code], ['', 'not-supported', 'not-supported'], 'token and codes');
    },
  },
];

/** A runner, and what the box behind it can do. */
export type HelpRequestRunner = Omit<ContractRunner, 'makeBroken'> & { abilities?: HelpRequestAbilities };

/**
 * The contract of a {@link HelpRequestBox}, as tests: what a form relies on, whoever takes the requests.
 *
 * @param makeHarness makes a backend that has this help point, and nobody's request
 */
export function describeHelpRequestBox(name: string, makeHarness: (point: HelpPointInput) => HelpRequestHarness | Promise<HelpRequestHarness>, runner: HelpRequestRunner): void {
  const same = makeSame(runner.assert);
  const check = ({ title, point = {}, run }: HelpRequestCheck): void =>
    void runner.it(title, async () => {
      const harness = await makeHarness({ ...SAMPLE_HELP_POINT, ...point });
      try {
        await run({ harness, box: harness.box, same });
      } finally {
        await harness.dispose?.();
      }
    });
  runner.describe(`${name} as a box for requests`, () => {
    const following = runner.abilities?.status === false ? UNFOLLOWED : FOLLOWING;
    for (const each of [...SHOWING, ...KEEPING, ...REFUSING, ...FAILING, ...following]) check(each);
  });
}
