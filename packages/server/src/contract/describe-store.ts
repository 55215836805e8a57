import { describe } from 'node:test';
import type { Store } from '../store/store.ts';
import { itConfirms } from './it-confirms.ts';
import { itForgets } from './it-forgets.ts';
import { itQueuesMails } from './it-queues-mails.ts';
import { itKeepsOwners } from './it-keeps-owners.ts';
import { itKeepsPetitions } from './it-keeps-petitions.ts';
import { itKeepsRecords } from './it-keeps-records.ts';
import { itSigns } from './it-signs.ts';
import { itWorksWithOthers } from './it-works-with-others.ts';

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
