import { petitions } from './0001-petitions.ts';
import { records } from './0002-records.ts';
import { desk } from './0003-desk.ts';
import { orderOfConsents } from './0004-order-of-consents.ts';
import { proofOfChoices } from './0005-proof-of-choices.ts';
import { guardians } from './0006-guardians.ts';
import { opportunities } from './0007-opportunities.ts';
import { needs } from './0008-needs.ts';
import { ownSignUps } from './0009-own-sign-ups.ts';
import { offers } from './0010-offers.ts';
import { feedback } from './0011-feedback.ts';
import { offersOfPeople } from './0012-offers-of-people.ts';
import { promises } from './0013-promises.ts';
import { helpRequests } from './0014-help-requests.ts';
import { volunteerNews } from './0015-volunteer-news.ts';
import { volunteerCounts } from './0016-volunteer-counts.ts';
import { textCounts } from './0017-text-counts.ts';
import { volunteerImports } from './0018-volunteer-imports.ts';
import { quietPeople } from './0019-quiet-people.ts';
import type { Migration } from './migration.ts';

/** In the order in which they are carried out. */
export const migrations: readonly Migration[] = [petitions, records, desk, orderOfConsents, proofOfChoices, guardians, opportunities, needs, ownSignUps, offers, feedback, offersOfPeople, promises, helpRequests, volunteerNews, volunteerCounts, textCounts, volunteerImports, quietPeople];
