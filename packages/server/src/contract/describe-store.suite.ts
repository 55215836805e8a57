import { describe } from 'node:test';
import type { Store } from '../store/store.ts';
import { itConfirms } from './confirming.suite.ts';
import { itForgets } from './forgetting.suite.ts';
import { itQueuesMails } from './mails.suite.ts';
import { itKeepsOwners } from './owners.suite.ts';
import { itKeepsPetitions } from './petitions.suite.ts';
import { itKeepsRecords } from './records.suite.ts';
import { itSigns } from './signing.suite.ts';
import { itWorksWithOthers } from './together.suite.ts';

/** An empty database each time, and as many stores on it as are asked for: each as a process of its own would have it. */
export type OpenStore = (processes: number) => Promise<[Store, ...Store[]]>;

/** What every store of this server keeps to, whatever the database: to be called at the top of a test file of node:test. */
export function describeStore(name: string, open: OpenStore): void {
  describe(`the store on ${name}`, () => {
    itKeepsPetitions(open);
    itSigns(open);
    itConfirms(open);
    itKeepsOwners(open);
    itForgets(open);
    itKeepsRecords(open);
    itQueuesMails(open);
    itWorksWithOthers(open);
  });
}
