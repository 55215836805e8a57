import type { PetitionRunner } from '@dugnad/client/contract';
import { CONFIRMING } from './confirming.suite.ts';
import { DECIDING_PLACES } from './deciding-places.suite.ts';
import { ERASING_VOLUNTEERS } from './erasing-volunteers.suite.ts';
import { FEEDBACK } from './feedback.suite.ts';
import { GIVEN_AGAIN } from './given-again.suite.ts';
import { GUARDIANS_OF_VOLUNTEERS } from './guardians-of-volunteers.suite.ts';
import { HELP } from './help.suite.ts';
import { GUARDIANS } from './guardian.suite.ts';
import { NEEDS_KEPT } from './needs.suite.ts';
import { FORGETTING_VOLUNTEERS } from './forgetting-volunteers.suite.ts';
import { FORGETTING } from './forgetting.suite.ts';
import { MAILS } from './mail.suite.ts';
import { OFFERS } from './offers.suite.ts';
import { OFFERS_OF_HELP } from './offers-of-help.suite.ts';
import { OFFERS_OF_PEOPLE } from './offers-of-people.suite.ts';
import { OPPORTUNITIES } from './opportunities.suite.ts';
import { OWN_SIGN_UPS } from './own-sign-up.suite.ts';
import { OWNERS } from './owner.suite.ts';
import { PETITIONS } from './petition.suite.ts';
import { FORGED, PROOFS } from './proof.suite.ts';
import { REMINDERS } from './reminders.suite.ts';
import { PEOPLE_MET } from './people-met.suite.ts';
import { PROMISES } from './promises.suite.ts';
import { QUIET_PEOPLE } from './quiet-people.suite.ts';
import { RECORDS } from './record.suite.ts';
import { SIGNING_UP_TOGETHER } from './signing-up-together.suite.ts';
import { SIGNING_UP } from './signing-up.suite.ts';
import { SIGNING } from './signing.suite.ts';
import { BOOKED_TALKS } from './talks.suite.ts';
import type { OpenStore } from './store-check.ts';
import { TEXT_REMINDERS } from './text-reminders.suite.ts';
import { TEXTS } from './texts.suite.ts';
import { TOGETHER } from './together.suite.ts';
import { VOLUNTEER_DIGESTS } from './volunteer-digest.suite.ts';
import { VOLUNTEERS_AT_ONCE } from './volunteers-at-once.suite.ts';

const CHECKS = [...PETITIONS, ...SIGNING, ...CONFIRMING, ...GUARDIANS, ...OWNERS, ...FORGETTING, ...RECORDS, ...PROOFS, ...FORGED, ...MAILS, ...OPPORTUNITIES, ...SIGNING_UP, ...SIGNING_UP_TOGETHER, ...DECIDING_PLACES, ...GIVEN_AGAIN, ...BOOKED_TALKS, ...FORGETTING_VOLUNTEERS, ...NEEDS_KEPT, ...OWN_SIGN_UPS, ...OFFERS, ...OFFERS_OF_PEOPLE, ...OFFERS_OF_HELP, ...GUARDIANS_OF_VOLUNTEERS, ...PEOPLE_MET, ...PROMISES, ...QUIET_PEOPLE, ...REMINDERS, ...TEXT_REMINDERS, ...TEXTS, ...VOLUNTEER_DIGESTS, ...FEEDBACK, ...HELP, ...ERASING_VOLUNTEERS, ...VOLUNTEERS_AT_ONCE, ...TOGETHER];

/** What every store of this server keeps to, whatever the database, as tests of any runner: `describe` and `it` of node:test, for instance. */
export function describeStore(name: string, open: OpenStore, { describe, it }: Pick<PetitionRunner, 'describe' | 'it'>): void {
  describe(`the store on ${name}`, () => {
    for (const { title, run } of CHECKS) it(title, () => run(open));
  });
}
