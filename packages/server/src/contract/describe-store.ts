import type { PetitionRunner } from '@dugnad/client/contract';
import { CONFIRMING } from './confirming-checks.ts';
import { FORGETTING } from './forgetting-checks.ts';
import { MAILS } from './mail-checks.ts';
import { OWNERS } from './owner-checks.ts';
import { PETITIONS } from './petition-checks.ts';
import { RECORDS } from './record-checks.ts';
import { SIGNING } from './signing-checks.ts';
import type { OpenStore } from './store-check.ts';
import { TOGETHER } from './together-checks.ts';

const CHECKS = [...PETITIONS, ...SIGNING, ...CONFIRMING, ...OWNERS, ...FORGETTING, ...RECORDS, ...MAILS, ...TOGETHER];

/** What every store of this server keeps to, whatever the database, as tests of any runner: `describe` and `it` of node:test, for instance. */
export function describeStore(name: string, open: OpenStore, { describe, it }: Pick<PetitionRunner, 'describe' | 'it'>): void {
  describe(`the store on ${name}`, () => {
    for (const { title, run } of CHECKS) it(title, () => run(open));
  });
}
