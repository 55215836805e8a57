import type { Offer, OfferResponse } from '../model/offer.ts';
import type { OfferBox } from '../ports/offer-box.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { errorOf, makeSame, once, type Same } from './petition-check.ts';
import { SAMPLE_OFFER, sampleResponse } from './sample-offer.ts';

/** How the offer begins. */
export type OfferBeginning = Pick<Offer, 'first'> & { status: 'open' | 'expired' | 'full' | 'gone' };

/** One backend that has {@link SAMPLE_OFFER} under a link, fresh for each check. */
export interface OfferHarness {
  readonly box: OfferBox;
  /** Of its link. */
  readonly token: string;
  /** Places that the person of the offer has by it, and how often whoever asked was told of an answer or would find a new one. */
  read(): Promise<{ places: number; answers: number }>;
  /** From now on nobody can be reached. */
  cut(): void | Promise<void>;
  /** The check is over. */
  dispose?(): void | Promise<void>;
}

interface OfferBench {
  harness: OfferHarness;
  box: OfferBox;
  token: string;
  same: Same;
}

interface OfferCheck {
  title: string;
  begins?: Partial<OfferBeginning>;
  run(bench: OfferBench): Promise<void>;
}

const respond = ({ box, token }: OfferBench, answer: OfferResponse['answer'], how = once()): Promise<Offer> => box.respond(token, sampleResponse(answer), how);
const NOTHING = { places: 0, answers: 0 };
const OTHER = 'A'.repeat(27);

async function refused(bench: OfferBench, answer: OfferResponse['answer'], code: string): Promise<void> {
  const error = await errorOf(respond(bench, answer));
  bench.same([error.code, error.errors], ['not-open', [{ pointer: '/answer', code }]], `the answer to ${answer}`);
}

const SHOWING: readonly OfferCheck[] = [
  {
    title: 'shows what is asked, by whom, when and roughly where, and no door',
    run: async ({ box, token, same }) => {
      const { status, task, start, end, where, place, organiser, contact } = await box.read(token);
      same({ status, task, start, end, where, organiser, contact }, { status: 'open', task: SAMPLE_OFFER.task, start: SAMPLE_OFFER.start, end: SAMPLE_OFFER.end, where: SAMPLE_OFFER.where, organiser: SAMPLE_OFFER.organiser, contact: SAMPLE_OFFER.contact }, 'what is shown');
      same(place ?? null, null, 'the exact place');
    },
  },
  { title: 'says that a talk comes first, where it does', begins: { first: 'conversation' }, run: async ({ box, token, same }) => same((await box.read(token)).first, 'conversation', 'the first step') },
  {
    title: 'changes nothing by being looked at',
    run: async ({ box, token, harness, same }) => {
      const seen = [await box.read(token), await box.read(token)];
      same(seen[1], seen[0], 'the second look');
      same(await harness.read(), NOTHING, 'what has changed');
    },
  },
  {
    title: 'knows nothing of another link, and takes no answer by it',
    run: async ({ box, harness, same }) => {
      const errors = [await errorOf(box.read(OTHER)), await errorOf(box.respond(OTHER, sampleResponse(), once()))];
      same(errors.map(({ code }) => code), ['not-found', 'not-found'], 'the codes');
      same(await harness.read(), NOTHING, 'what has changed');
    },
  },
];

const ANSWERING: readonly OfferCheck[] = [
  {
    title: 'gives whoever accepts the place, and the way to it',
    run: async (bench) => {
      const { status, place } = await respond(bench, 'accept');
      bench.same([status, place], ['accepted', SAMPLE_OFFER.place], 'what is answered');
      bench.same((await bench.box.read(bench.token)).status, 'accepted', 'where it stands');
      bench.same((await bench.harness.read()).places, 1, 'places');
    },
  },
  {
    title: 'holds the place for whoever accepts where a talk comes first, and tells no door yet',
    begins: { first: 'conversation' },
    run: async (bench) => {
      const { status, place } = await respond(bench, 'accept');
      bench.same([status, place ?? null], ['to-confirm', null], 'what is answered');
      bench.same((await bench.harness.read()).places, 1, 'places');
    },
  },
  {
    title: 'takes a no, and gives nothing',
    run: async (bench) => {
      bench.same([(await respond(bench, 'decline')).status, (await bench.harness.read()).places], ['declined', 0], 'what is answered, and places');
    },
  },
  {
    title: 'takes the wish to talk first, gives nothing, and takes a yes afterwards',
    run: async (bench) => {
      bench.same([(await respond(bench, 'call-me')).status, (await bench.harness.read()).places], ['call-me', 0], 'what is answered, and places');
      bench.same([(await respond(bench, 'accept')).status, (await bench.harness.read()).places], ['accepted', 1], 'what is answered, and places');
    },
  },
  {
    title: 'answers what is sent twice alike, by one key or by two, and counts it once',
    run: async (bench) => {
      for (const answer of ['call-me', 'accept'] as const) {
        const key = once();
        const [first, ...others] = [await respond(bench, answer, key), await respond(bench, answer, key), await respond(bench, answer)];
        for (const other of others) bench.same(other, first, `${answer}, once more`);
      }
      bench.same(await bench.harness.read(), { places: 1, answers: 2 }, 'what has changed');
    },
  },
  {
    title: 'refuses another answer under the same key',
    run: async (bench) => {
      const key = once();
      await respond(bench, 'call-me', key);
      bench.same((await errorOf(respond(bench, 'accept', key))).code, 'idempotency-key-reused', 'the code');
      bench.same((await bench.harness.read()).places, 0, 'places');
    },
  },
  {
    title: 'lets the first answer stand where another one comes later',
    run: async (bench) => {
      await respond(bench, 'decline');
      for (const answer of ['accept', 'call-me'] as const) await refused(bench, answer, 'answered');
      bench.same([(await bench.box.read(bench.token)).status, (await bench.harness.read()).places], ['declined', 0], 'where it stands, and places');
    },
  },
];

const ENDS = [['expired', 'it is too late'], ['full', 'others have the places by now'], ['gone', 'nobody is asked any more']] as const;

const WRONG: readonly [what: string, response: unknown, pointer: string][] = [
  ['no answer', {}, '/answer'],
  ['an answer that there is not', { answer: 'maybe' }, '/answer'],
  ['a name', { answer: 'accept', name: 'Aud Bjørnøy' }, '/name'],
];

const REFUSING: readonly OfferCheck[] = [
  ...ENDS.map(([status, what]): OfferCheck => ({
    title: `says when ${what}, and takes no answer then`,
    begins: { status },
    run: async (bench) => {
      bench.same((await bench.box.read(bench.token)).status, status, 'where it stands');
      for (const answer of ['accept', 'decline', 'call-me'] as const) await refused(bench, answer, status);
      bench.same(await bench.harness.read(), NOTHING, 'what has changed');
    },
  })),
  ...WRONG.map(([what, response, pointer]): OfferCheck => ({
    title: `points at the field for ${what}, and takes nothing`,
    run: async (bench) => {
      const error = await errorOf(bench.box.respond(bench.token, response as OfferResponse, once()));
      bench.same([error.code, error.errors?.map((each) => each.pointer)], ['invalid-input', [pointer]], 'the error');
      bench.same(await bench.harness.read(), NOTHING, 'what has changed');
    },
  })),
];

const ABORTED = { signal: AbortSignal.abort() };
const isOfLine = ({ code }: { code: string }): boolean => /^(network|offline|timeout|unavailable)$/.test(code);

const FAILING: readonly OfferCheck[] = [
  {
    title: 'rejects as aborted when nobody wants the answer any more',
    run: async ({ box, token, same }) => {
      const codes = [await errorOf(box.read(token, ABORTED)), await errorOf(box.respond(token, sampleResponse(), { ...once(), ...ABORTED }))].map(({ code }) => code);
      same(codes, ['aborted', 'aborted'], 'the codes');
    },
  },
  {
    title: 'rejects with a code that says what is wrong with the line, and has kept nothing',
    run: async (bench) => {
      await bench.harness.cut();
      const error = await errorOf(respond(bench, 'accept'));
      bench.same(isOfLine(error), true, `whether ${error.code} is a code of a line`);
      bench.same(await bench.harness.read(), NOTHING, 'what has changed');
    },
  },
];

/**
 * The contract of an {@link OfferBox}, as tests: what a page relies on, whoever asks and whoever keeps the places.
 *
 * @param makeHarness makes a backend that has the sample offer, which begins as it is told
 */
export function describeOfferBox(name: string, makeHarness: (begins: OfferBeginning) => OfferHarness | Promise<OfferHarness>, runner: Omit<ContractRunner, 'makeBroken'>): void {
  const same = makeSame(runner.assert);
  const check = ({ title, begins = {}, run }: OfferCheck): void =>
    void runner.it(title, async () => {
      const harness = await makeHarness({ status: 'open', first: 'direct', ...begins });
      try {
        await run({ harness, box: harness.box, token: harness.token, same });
      } finally {
        await harness.dispose?.();
      }
    });
  runner.describe(`${name} as a box for offers`, () => {
    for (const each of [...SHOWING, ...ANSWERING, ...REFUSING, ...FAILING]) check(each);
  });
}
