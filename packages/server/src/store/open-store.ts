import { backup } from './backup/backup.ts';
import { createGroupCommit } from './commit/group-commit.ts';
import type { GroupCommitOptions } from './commit/group-commit.ts';
import { keepTogether } from './commit/keep-together.ts';
import { openWriteThread } from './commit/open-write-thread.ts';
import { readConfirmation } from './confirming/read-confirmation.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { hasFeedback, keepFeedback } from './feedback/keep-feedback.ts';
import { listRounds, readRound, saveRound } from './feedback/rounds.ts';
import { showFeedback, tallyFeedback } from './feedback/show-feedback.ts';
import type { FeedbackStore } from './feedback-store.ts';
import { decideHelpRequest } from './help/decide-help-request.ts';
import { withdrawHelpRequest } from './help/delete-help-requests.ts';
import { readHelpPoint, saveHelpPoint } from './help/help-points.ts';
import { hasHelpRequest, keepHelpRequest } from './help/keep-help-request.ts';
import { readHelpRequest, readHelpRequestByLink } from './help/read-help-request.ts';
import type { HelpStore } from './help-store.ts';
import { migrate, rollback } from './migrations/migrate.ts';
import type { OfferStore } from './offer-store.ts';
import { offersOf, readOffer, readOfferOf } from './offers/read-offer.ts';
import { respondToOffer } from './offers/respond-to-offer.ts';
import type { OpportunityStore } from './opportunity-store.ts';
import { listOpportunities, readOpportunity, saveOpportunity } from './opportunities/opportunities.ts';
import { endNews } from './owner/end-news.ts';
import { changeVisibility, readOwnSignature } from './owner/own-signature.ts';
import { erasePerson, exportPerson } from './owner/person.ts';
import { withdraw } from './owner/withdraw.ts';
import type { PetitionStore } from './petition-store.ts';
import { readCounts, recount } from './petitions/counts.ts';
import { listPetitions, readPetition, readRevisions, savePetition } from './petitions/petitions.ts';
import { recentSigners, shownComments } from './petitions/public-signers.ts';
import { recordsIn } from './records/records.ts';
import { hasIntent } from './signing/has-intent.ts';
import { listSites, readSite, saveSite } from './petitions/sites.ts';
import { deleteExpired } from './retention/delete-expired.ts';
import { answerAsGuardian } from './own-sign-up/answer-as-guardian.ts';
import { answerOffer } from './own-sign-up/answer-offer.ts';
import { cancelShifts } from './own-sign-up/cancel-shifts.ts';
import { changeSignUp } from './own-sign-up/change-sign-up.ts';
import { mailLinks } from './own-sign-up/mail-links.ts';
import { sayComing, wantSameDay } from './own-sign-up/say-coming.ts';
import { wantGroupMessages } from './own-sign-up/want-group-messages.ts';
import { withdrawNeeds } from './own-sign-up/withdraw-needs.ts';
import { readForGuardian, readOwnSignUp, readSignUp } from './own-sign-up/read-sign-up.ts';
import { withdrawSignUp } from './own-sign-up/withdraw-sign-up.ts';
import { hasSignUp } from './signing-up/has-sign-up.ts';
import { offerPlaces } from './signing-up/offer-places.ts';
import { remindOfShifts } from './signing-up/remind-of-shifts.ts';
import { releaseHeld } from './signing-up/release-held.ts';
import type { Store, StoreOptions, StorePlace } from './store.ts';

function petitionsIn(database: Database): Omit<PetitionStore, 'sign' | 'confirm'> {
  return {
    readSite: (id) => readSite(database, id),
    listSites: () => listSites(database),
    saveSite: (site) => saveSite(database, site),
    readPetition: (id) => readPetition(database, id),
    listPetitions: (siteId) => listPetitions(database, siteId),
    savePetition: (petition) => savePetition(database, petition),
    readRevisions: (id) => readRevisions(database, id),
    readCounts: (id) => readCounts(database, id),
    recentSigners: (id, limit) => recentSigners(database, id, limit),
    shownComments: (id, limit) => shownComments(database, id, limit),
    hasIntent: (key) => hasIntent(database, key),
    readConfirmation: (tokenHash, now) => readConfirmation(database, tokenHash, now),
    readOwnSignature: (tokenHash) => readOwnSignature(database, tokenHash),
    changeVisibility: (tokenHash, visibility) => changeVisibility(database, tokenHash, visibility),
    endNews: (tokenHash, now) => endNews(database, tokenHash, now),
    withdraw: (tokenHash, record, now) => withdraw(database, tokenHash, record, now),
  };
}

function opportunitiesIn(database: Database): Omit<OpportunityStore, 'signUp'> {
  return {
    readOpportunity: (id) => readOpportunity(database, id),
    listOpportunities: (siteId) => listOpportunities(database, siteId),
    saveOpportunity: (opportunity) => saveOpportunity(database, opportunity),
    hasSignUp: (key) => hasSignUp(database, key),
    releaseHeld: (now) => releaseHeld(database, now),
    offerPlaces: (now, link) => offerPlaces(database, now, link),
    readSignUp: (id) => readSignUp(database, id),
    readOwnSignUp: (tokenHash) => readOwnSignUp(database, tokenHash),
    withdrawNeeds: (tokenHash, by) => withdrawNeeds(database, tokenHash, by),
    cancelShifts: (tokenHash, shiftIds, by) => cancelShifts(database, tokenHash, shiftIds, by),
    answerOffer: (tokenHash, shiftId, answer, by) => answerOffer(database, tokenHash, { shiftId, answer }, by),
    remindOfShifts: (now, link, how) => remindOfShifts(database, now, link, how),
    sayComing: (tokenHash, shiftId, now) => sayComing(database, tokenHash, shiftId, now),
    wantSameDay: (tokenHash, wants) => wantSameDay(database, tokenHash, wants),
    wantGroupMessages: (tokenHash, wants, now) => wantGroupMessages(database, tokenHash, wants, now),
    readForGuardian: (tokenHash) => readForGuardian(database, tokenHash),
    answerAsGuardian: (tokenHash, answer, by) => answerAsGuardian(database, tokenHash, answer, by),
    changeSignUp: (tokenHash, change, by) => changeSignUp(database, tokenHash, change, by),
    withdrawSignUp: (tokenHash, by) => withdrawSignUp(database, tokenHash, by),
    mailLinks: (whose, fresh, now) => mailLinks(database, whose, fresh, now),
  };
}

function feedbackIn(database: Database): FeedbackStore {
  return {
    readRound: (id) => readRound(database, id),
    listRounds: (siteId) => listRounds(database, siteId),
    saveRound: (round) => saveRound(database, round),
    hasFeedback: (key) => hasFeedback(database, key),
    keepFeedback: (intent) => keepFeedback(database, intent),
    showFeedback: () => showFeedback(database),
    tallyFeedback: (id) => tallyFeedback(database, id),
  };
}

function offersIn(database: Database): OfferStore {
  return {
    readOffer: (tokenHash, now) => readOffer(database, tokenHash, now),
    readOfferOf: (id, now) => readOfferOf(database, id, now),
    listOffers: (siteId, now) => offersOf(database, siteId, now),
    respondToOffer: (tokenHash, answer, by) => respondToOffer(database, tokenHash, answer, by),
  };
}

function helpIn(database: Database): HelpStore {
  return {
    readHelpPoint: (siteId) => readHelpPoint(database, siteId),
    saveHelpPoint: (point) => saveHelpPoint(database, point),
    hasHelpRequest: (key) => hasHelpRequest(database, key),
    keepHelpRequest: (intent) => keepHelpRequest(database, intent),
    readHelpRequestByLink: (tokenHash) => readHelpRequestByLink(database, tokenHash),
    readHelpRequest: (id) => readHelpRequest(database, id),
    withdrawHelpRequest: (tokenHash, by) => withdrawHelpRequest(database, tokenHash, by),
    decideHelpRequest: (decision) => database.transaction((connection) => decideHelpRequest(connection, decision)),
  };
}

/** PostgreSQL works at one batch while the next is read and sent; a file of SQLite has one writer. */
const BESIDE: GroupCommitOptions = { lanes: 2, pace: 2 };

/** Opens the database, without changing it: `migrate()` makes its tables. */
export async function openStore(place: StorePlace, { batch, connections, thread }: StoreOptions = {}): Promise<Store> {
  const database = await openDatabase(place, connections);
  const writer = thread === true ? openWriteThread({ place, ...(connections !== undefined && { connections }) }) : { keep: keepTogether(database), close: () => Promise.resolve() };
  const commits = createGroupCommit(writer.keep, { ...(database.kind === 'postgres' ? BESIDE : {}), most: batch });
  return {
    ...petitionsIn(database),
    ...recordsIn(database),
    ...opportunitiesIn(database),
    ...feedbackIn(database),
    ...offersIn(database),
    ...helpIn(database),
    sign: async (intent) => (await commits.add({ kind: 'sign', intent })) as Awaited<ReturnType<Store['sign']>>,
    confirm: async (request, fresh, more) => (await commits.add({ kind: 'confirm', request: { ...request, fresh, ...more } })) as Awaited<ReturnType<Store['confirm']>>,
    signUp: async (signUp) => (await commits.add({ kind: 'sign-up', signUp })) as Awaited<ReturnType<Store['signUp']>>,
    kind: database.kind,
    database: database.kysely,
    write: (work) => database.transaction((connection) => work(connection.kysely, connection)),
    migrate: () => migrate(database),
    rollback: () => rollback(database),
    deleteExpired: (now) => deleteExpired(database, now),
    exportPerson: (query) => exportPerson(database, query),
    erasePerson: (query, now) => erasePerson(database, query, now),
    backup: (file) => backup(database, file),
    recount: (now) => recount(database, now),
    async check() {
      await database.all('SELECT 1');
    },
    async close() {
      await commits.drained();
      await writer.close();
      await database.close();
    },
  };
}
