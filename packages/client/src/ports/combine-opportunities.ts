import { DugnadError, toDugnadError } from '../errors/errors.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { orderOpportunities } from '../volunteering/order-opportunities.ts';
import type { ReadOptions, SourceFailure } from './activity-source.ts';
import { nameAmongSeveral, nameAtSource } from './name-among-several.ts';
import type { OpportunityPage, OpportunitySource } from './opportunity-source.ts';
import type { ShiftAbilities, ShiftRegister } from './shift-register.ts';

/** Who tells, or takes sign-ups as well. */
export type OpportunityTeller = OpportunitySource | ShiftRegister;

type Outcome = { page: OpportunityPage } | { failure: SourceFailure };

const isRegister = (source: OpportunityTeller | undefined): source is ShiftRegister => source !== undefined && 'signUp' in source;

/**
 * What several associations have, as one list: whose first free shift comes first stands first, and each once although several tell of it (the same `url`; the
 * source named first wins). Sources that fail become values in `failures`; only when all fail does it reject, with the first one's error.
 *
 * Those of the first source keep their identifiers; those of the second end in `--2`, and so on: they stay the same whichever source can be read, so that a
 * sign-up goes where its opportunity came from. It takes sign-ups where one of its sources does; `abilitiesFor` says of which.
 */
export function combineOpportunities(sources: readonly OpportunityTeller[], now: () => number = Date.now): OpportunityTeller {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return only;
  const src = sources.map(nameOf).join(' ');
  const telling: OpportunitySource = { src, listOpportunities: async (how = {}) => merge(await askAll(sources, how), how, now()) };
  const registers = sources.filter(isRegister);
  return registers.length === 0 ? telling : { ...telling, ...takingFor(sources), abilities: abilitiesOf(registers) };
}

const nameOf = (source: OpportunityTeller, index: number): string => source.src ?? `source ${index + 1}`;

/** What holds for all of them. */
function abilitiesOf(registers: readonly ShiftRegister[]): ShiftAbilities {
  const all = registers.map(({ abilities }) => abilities);
  return { places: all.every(({ places }) => places), ...(all.some(({ answers }) => answers === false) && { answers: false }) };
}

function takingFor(sources: readonly OpportunityTeller[]): Pick<ShiftRegister, 'abilitiesFor' | 'signUp'> {
  const find = (id: string): { source: OpportunityTeller | undefined; own: string } => {
    const { index, own } = nameAtSource(id);
    return { source: sources[index], own };
  };
  return {
    abilitiesFor(id) {
      const { source } = find(id);
      return isRegister(source) ? source.abilities : undefined;
    },
    async signUp(id, signUp, how) {
      const { source, own } = find(id);
      if (isRegister(source)) return source.signUp(own, signUp, how);
      if (source) throw new DugnadError('not-supported', `${source.src ?? 'The source'} only tells of ${own}: nobody can sign up by it.`);
      throw new DugnadError('not-found', `There is no source that ${id} came from.`);
    },
  };
}

function askAll(sources: readonly OpportunityTeller[], how: ReadOptions): Promise<Outcome[]> {
  return Promise.all(sources.map((source, index) => ask(source, index, how)));
}

async function ask(source: OpportunityTeller, index: number, how: ReadOptions): Promise<Outcome> {
  try {
    const page = await source.listOpportunities(how);
    return { page: { ...page, opportunities: page.opportunities.map((one) => ({ ...one, id: nameAmongSeveral(one.id, index) })) } };
  } catch (thrown) {
    const src = nameOf(source, index);
    return { failure: { src, error: toDugnadError(thrown, 'network', `${src} could not be read.`, src) } };
  }
}

function merge(outcomes: readonly Outcome[], { signal }: ReadOptions, now: number): OpportunityPage {
  if (signal?.aborted) throw new DugnadError('aborted', 'The opportunities are not wanted any more.', { cause: signal.reason });
  const pages = outcomes.flatMap((outcome) => ('page' in outcome ? [outcome.page] : []));
  const failures = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : outcome.page.failures));
  const [first] = pages;
  if (!first) throw failures[0]?.error ?? new DugnadError('invalid-address', 'No source of opportunities was given.');
  return {
    opportunities: orderOpportunities(withoutRepeats(pages.flatMap(({ opportunities }) => opportunities)), now),
    failures,
    problems: pages.flatMap(({ problems }) => problems),
    asOf: pages.reduce((oldest, { asOf }) => (asOf < oldest ? asOf : oldest), first.asOf),
    stale: pages.some(({ stale }) => stale),
  };
}

/** By its own page, which an opportunity has wherever it is told of. */
function withoutRepeats(all: readonly Opportunity[]): Opportunity[] {
  const seen = new Set<string>();
  return all.filter(({ url }) => {
    if (url === undefined) return true;
    const isNew = !seen.has(url);
    seen.add(url);
    return isNew;
  });
}
