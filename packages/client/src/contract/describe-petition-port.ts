import type { Petition, PetitionInput } from '../model/petition.ts';
import type { PetitionAbilities, PetitionPort } from '../ports/petition-port.ts';
import { completePetition } from '../adapters/answer/complete-petition.ts';
import type { ContractRunner } from './describe-activity-source.ts';
import { CONFIRMING, COUNTING, NOT_CONFIRMING, NOT_COUNTING } from './petition-abilities.ts';
import { makeSame, type PetitionCheck } from './petition-check.ts';
import { SIGNING } from './petition-signing.ts';
import { SAMPLE_PETITION } from './sample-petition.ts';

/** One backend with one petition, fresh for each check. */
export interface PetitionHarness {
  port: PetitionPort;
  /** The newest mail to this address, once it is there; needed where the port confirms. */
  readMail?(email: string): Promise<{ code: string; token: string }>;
  /** Resolves when the counts know of all that has been done. */
  settle?(): Promise<void>;
  /** From now on nobody can be reached. */
  cut(): void | Promise<void>;
  /** The check is over. */
  dispose?(): void | Promise<void>;
}

/** The runner, and what the port says that it can do; both unless told. */
export type PetitionRunner = Omit<ContractRunner, 'makeBroken'> & { abilities?: PetitionAbilities };

/**
 * The contract of a {@link PetitionPort}, as tests: what a widget relies on, whoever answers. What a port cannot do by its
 * `abilities` is not asked of it, and the titles say so.
 *
 * @param makeHarness makes a backend that holds this petition, and nobody's signature
 */
export function describePetitionPort(name: string, makeHarness: (petition: PetitionInput) => PetitionHarness | Promise<PetitionHarness>, runner: PetitionRunner): void {
  const abilities = runner.abilities ?? { confirms: true, counts: true };
  const same = makeSame(runner.assert);
  const run = async (check: PetitionCheck): Promise<void> => {
    const petition: Petition = completePetition({ ...SAMPLE_PETITION, ...check.petition });
    const harness = await makeHarness(petition);
    try {
      await check.run({ harness, port: harness.port, petition, same });
    } finally {
      await harness.dispose?.();
    }
  };
  const list = (checks: readonly PetitionCheck[]): void => {
    for (const check of checks) runner.it(check.title, () => run(check));
  };
  runner.describe(`${name} as a petition`, () => {
    runner.it('says what it can do', () => run({ title: '', run: async ({ port }) => same([port.abilities.confirms, port.abilities.counts], [abilities.confirms, abilities.counts], 'confirms and counts') }));
    list(SIGNING);
    list(abilities.confirms ? CONFIRMING : NOT_CONFIRMING);
    list(abilities.counts ? COUNTING : NOT_COUNTING);
  });
}
