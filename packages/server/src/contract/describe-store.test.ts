import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { describeStore } from './describe-store.suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'dugnad-contract-'));
after(() => rm(folder, { recursive: true, force: true }));

type Break = (store: Store) => Partial<Store>;

/** Opens stores that keep the contract but for one thing; each check has a file of its own. */
async function openBroken(breakIt: Break, opened: Store[], processes: number): Promise<[Store, ...Store[]]> {
  const file = join(folder, `${randomUUID()}.sqlite`);
  const stores: Store[] = [];
  for (let process = 0; process < processes; process += 1) {
    const store = await openStore({ file });
    opened.push(store);
    stores.push({ ...store, ...breakIt(store) });
  }
  return stores as [Store, ...Store[]];
}

interface Listed {
  suites: string[];
  checks: Map<string, () => Promise<void>>;
  close(): Promise<void>;
}

/** The checks as a runner would list them. */
function listed(breakIt: Break = () => ({})): Listed {
  const [suites, opened]: [string[], Store[]] = [[], []];
  const checks = new Map<string, () => Promise<void>>();
  describeStore('mine', (processes) => openBroken(breakIt, opened, processes), {
    describe: (name, body) => {
      suites.push(name);
      body();
    },
    it: (title, body) => {
      assert.equal(checks.has(title), false, `${title} comes twice`);
      checks.set(title, async () => body());
    },
  });
  return { suites, checks, close: async () => { for (const store of opened) await store.close(); } };
}

test('the contract of a store is one suite under its name, with a title of its own for each check', () => {
  const { suites, checks } = listed();
  assert.deepEqual(suites, ['the store on mine']);
  assert.ok(checks.size > 50);
});

const EARLY = '2026-11-22T10:00:00.000Z';

/** What may be wrong with a store, and the check that has to find it. */
const DEFECTS: [what: string, breakIt: Break, found: string][] = [
  ['answers without keeping anything', () => ({ sign: async ({ reference, now, codeExpires }) => ({ kind: 'kept', reference, at: now, codeExpires }) }), 'keeps a signature, its proof, its attempt and its mail in one commit'],
  ['forgets which keys it has seen', (store) => ({ sign: (intent) => store.sign({ ...intent, idempotencyKey: randomUUID() }) }), 'answers the same key with the same answer, now and later'],
  ['does not look at what comes with a key', (store) => ({ sign: (intent) => store.sign({ ...intent, fingerprint: '' }) }), 'refuses a key that comes with something else'],
  ['takes every address for a new one', (store) => ({ sign: (intent) => store.sign({ ...intent, emailHash: randomUUID() }) }), 'keeps one signature and two attempts when an address signs twice at once'],
  ['counts what was blocked', (store) => ({ sign: (intent) => store.sign({ ...intent, blocked: false }) }), 'keeps a blocked one as an attempt that no code fits, with no mail and no person in it'],
  ['counts try-outs', (store) => ({ sign: (intent) => store.sign({ ...intent, test: false }) }), 'counts no try-out, and lets the same address sign in earnest'],
  ['has a clock that stands still', (store) => ({ confirm: (request, fresh) => store.confirm(request, { ...fresh, now: EARLY }) }), 'takes a code for half an hour and a link for a week'],
  ['lets anybody in', (store) => ({ confirm: async (request, fresh) => {
    const outcome = await store.confirm(request, fresh);
    return outcome.kind === 'confirmed' ? outcome : { kind: 'confirmed', petitionId: 'skatepark', reference: '', manageToken: fresh.manageToken };
  } }), 'knows no link and no reference that it has not given'],
  ['shows its owner the whole address', (store) => ({ readOwnSignature: async (hash) => {
    const own = await store.readOwnSignature(hash);
    return own && { ...own, email: 'anne@example.org' };
  } }), 'shows its owner a signature with the address half hidden'],
  ['shows the whole name of who wants initials', (store) => ({ recentSigners: async (id, limit) => (await store.recentSigners(id, limit)).map((signer) => ({ ...signer, name: 'Øyvind van der Berg' })) }), 'shows in public only those who chose it, as they chose it, the newest first'],
  ['does not withdraw', (store) => ({ withdraw: (hash) => store.readOwnSignature(hash) }), 'takes the person out of a withdrawn signature at once, and keeps the proof'],
  ['deletes nothing, ever', () => ({ deleteExpired: () => Promise.resolve({ petitions: [], unconfirmed: 0, attempts: 0, signUps: 0, needs: 0, helpRequests: 0, rounds: 0, keys: 0, mails: 0, choices: 0, notices: 0 }) }), 'deletes everything about the signers after the day that they were told, and keeps the numbers'],
  ['loses the questions of a round', (store) => ({ readRound: async (id) => {
    const round = await store.readRound(id);
    return round && { ...round, questions: round.questions.slice(1) };
  } }), 'keeps a round of feedback as it was written down, and lists those of one association, drafts too'],
  ['turns answers into others', (store) => ({ saveRound: async (round) => {
    await store.database.updateTable('feedback_rounds').set({ data: JSON.stringify(round) }).where('id', '=', round.id).execute();
    return store.saveRound(round);
  } }), 'lets a question become another until somebody has answered, and its words after that'],
  ['keeps the first answer alone', (store) => ({ keepFeedback: (intent) => store.keepFeedback({ ...intent, feedback: { answers: intent.feedback.answers.slice(0, 1) } }) }), 'counts answers to feedback, each question apart from the others'],
  ['writes down when somebody answered', (store) => ({ keepFeedback: async (intent) => {
    const outcome = await store.keepFeedback(intent);
    await store.database.updateTable('feedback_keys').set({ day: intent.now }).where('key', '=', intent.idempotencyKey).execute();
    return outcome;
  } }), 'has nothing in its rows of feedback that is of a person, nor a moment, nor what came together'],
  ['takes the same feedback twice', (store) => ({ keepFeedback: (intent) => store.keepFeedback({ ...intent, idempotencyKey: randomUUID() }) }), 'keeps feedback of one key once, says that it has it, and refuses other answers under it'],
  ['takes one key at two rounds', (store) => ({ keepFeedback: (intent) => store.keepFeedback({ ...intent, idempotencyKey: `${intent.roundId}${intent.idempotencyKey.slice(9)}` }) }), 'keeps the feedback of one key at one round alone, also when it comes to two at once'],
  ['takes feedback when a round is over', (store) => ({ keepFeedback: (intent) => store.keepFeedback({ ...intent, now: EARLY }) }), 'takes no feedback for a round that is closed, a draft, over or not there, but answers what it has as before'],
  ['shows feedback as it comes', (store) => ({ keepFeedback: async (intent) => {
    const outcome = await store.keepFeedback(intent);
    await store.database.updateTable('feedback_rounds').set((row) => ({ answered: row('answered', '+', 1), waiting: 0 })).where('id', '=', intent.roundId).execute();
    return outcome;
  } }), 'shows no feedback before five have answered, and then in parts of five at least'],
  ['shows one answer less', (store) => ({ tallyFeedback: async (id) => {
    const tally = await store.tallyFeedback(id);
    return { ...tally, answered: Math.max(0, tally.answered - 1) };
  } }), 'loses no feedback when two processes take it at once, and counts one key once'],
  ['deletes feedback a day late', (store) => ({ deleteExpired: (now) => store.deleteExpired(new Date(Date.parse(now) - 86_400_000).toISOString()) }), 'deletes all feedback of a round after the day that was told, and leaves its questions and other rounds'],
  ['keeps the keys of feedback', (store) => ({ hasFeedback: async (key) => (await store.hasFeedback(key)) || key !== '' }), 'forgets the keys of feedback after a week'],
  ['deletes a day early', (store) => ({ deleteExpired: (now) => store.deleteExpired(new Date(Date.parse(now) + 86_400_000).toISOString()) }), 'deletes everything about the signers after the day that they were told, and keeps the numbers'],
  ['tells a person about one association only', (store) => ({ exportPerson: (query) => store.exportPerson({ ...query, siteId: 'gronlia' }) }), 'gives a person everything that is kept about them, of all associations or of one'],
  ['erases by the address as it is written only', (store) => ({ erasePerson: ({ emailHash: _hash, ...query }, now) => store.erasePerson(query, now) }), 'erases a person, found by another way to write the address, and nobody else'],
  ['makes no revisions', (store) => ({ savePetition: async (petition) => ({ ...(await store.savePetition(petition)), revision: 1 }) }), 'keeps the texts of every revision, and makes none for opening or closing'],
  ['keeps half of a write that fails', (store) => ({ write: async (work) => work(store.database, await store.write(async (_database, connection) => connection)) }), 'writes all or nothing for other rooms'],
  ['keeps the last answer instead of the first', (store) => ({ keepAnswer: async (key, answer, now) => {
    await store.write((db) => db.deleteFrom('answers').where('key', '=', key).execute());
    await store.keepAnswer(key, answer, now);
  } }), 'keeps the first answer of a key until it is a day old'],
  ['gives a job to everybody', () => ({ takeLease: () => Promise.resolve(true) }), 'gives a job to one process at a time, until its time runs out'],
  ['gives a job for ever', (store) => ({ takeLease: (name, holder, now) => store.takeLease(name, holder, now, '9999-12-31T00:00:00.000Z') }), 'gives a job to one process at a time, until its time runs out'],
  ['answers volunteers without keeping anything', () => ({ signUp: async ({ reference, signUp, deleteAfter }) => ({ kind: 'kept', answer: { reference, shifts: signUp.shiftIds.map((id) => ({ id, status: 'confirmed' })), deleteAfter } }) }), 'gives each place once, and refuses whoever comes after the last one, of whom nothing is kept'],
  ['forgets which sign-ups it has seen', (store) => ({ signUp: (intent) => store.signUp({ ...intent, idempotencyKey: randomUUID(), reference: randomUUID(), manageTokenHash: randomUUID() }) }), 'answers the key of a sign-up with the same answer, and takes one place, whatever has become of it since'],
  ['takes every telephone for a new one', (store) => ({ signUp: ({ phoneHash: _phone, emailHash: _email, ...intent }) => store.signUp(intent) }), 'answers whoever is in a shift already as somebody new, by telephone or by address, and gives neither place nor number'],
  ['gives a place to whoever is blocked', (store) => ({ signUp: (intent) => store.signUp({ ...intent, blocked: false }) }), 'keeps a blocked one with neither place nor number, answered as somebody new'],
  ['keeps nothing of what to prepare', (store) => ({ signUp: ({ needs: _needs, ...intent }) => store.signUp(intent) }), 'keeps what to prepare for a volunteer apart from all else, and gives it to them with their yes'],
  ['holds a place for ever', () => ({ releaseHeld: () => Promise.resolve(0) }), 'lets whoever lost a held place have it again, while there is one'],
  ['holds no place at all', (store) => ({ releaseHeld: () => store.releaseHeld('9999-12-31T00:00:00.000Z') }), 'lets whoever lost a held place have it again, while there is one'],
  ['offers no place to anybody', () => ({ offerPlaces: () => Promise.resolve(0) }), 'offers as many places as there are, and as many as wait'],
  ['never ends an offer', (store) => ({ offerPlaces: (_now, link) => store.offerPlaces('2026-11-23T10:00:00.000Z', link) }), 'asks the next one after a no or a deadline, in the order of the numbers, and nobody a second time'],
  ['believes whoever comes too late', (store) => ({ answerOffer: (tokenHash, shiftId, answer, by) => store.answerOffer(tokenHash, shiftId, answer, { ...by, now: '2026-11-23T10:00:00.000Z' }) }), 'gives nothing for an answer that comes at the deadline or later, to a shift that was cancelled, or to what nobody offered'],
  ['believes every link of an offer', (store) => ({ readOffer: async (_tokenHash, now) => {
    const [row] = await store.database.selectFrom('offers').select('token_hash').execute();
    return row && store.readOffer(row.token_hash, now);
  } }), 'keeps what is asked of somebody under the hash of its link alone, takes no place for it, and changes nothing when it is read'],
  ['takes answers to an offer that has run out', (store) => ({ respondToOffer: (tokenHash, answer, by) => store.respondToOffer(tokenHash, answer, { ...by, now: '2026-11-28T12:00:00.000Z' }) }), 'takes no answer to an offer from its last moment on, of a shift that is full or waited for, cancelled, closed or gone, or of what was taken back'],
  ['takes a yes to an offer for a wish', (store) => ({ respondToOffer: (tokenHash, answer, by) => store.respondToOffer(tokenHash, answer === 'accept' ? 'call-me' : answer, by) }), 'gives whoever accepts an offer the place once, with its mails and a personal link that is the link of the offer, however often it is said'],
  ['tells whoever is met so at once', (store) => ({ signUp: async (intent) => {
    const outcome = await store.signUp(intent);
    const isIn = (await store.readOwnSignUp(intent.manageTokenHash))?.wishes[0]?.state === 'in';
    return isIn && outcome.kind === 'kept' ? { ...outcome, answer: { ...outcome.answer, shifts: outcome.answer.shifts.map((shift) => ({ ...shift, status: 'confirmed' as const })) } } : outcome;
  } }), 'answers people already met as everybody, by their address, by their number, and who tries their number out'],
  ['reminds by the clock of its own machine', (store) => ({ remindOfShifts: (now, link) => store.remindOfShifts(new Date(Date.parse(now) + 3_600_000).toISOString(), link) }), 'reminds whoever is in a shift of tomorrow at eleven, by the clock where it is, once and with one mail for all of that day'],
  ['reminds nobody', () => ({ remindOfShifts: () => Promise.resolve(0) }), 'reminds once while three processes look at the same moment'],
  ['believes whoever has cancelled', (store) => ({ sayComing: async (tokenHash, shiftId, now) => (await store.sayComing(tokenHash, shiftId, now)) === undefined ? undefined : true }), 'keeps that somebody comes, from the first time they say it, and nothing of who has cancelled or comes too late'],
  ['lets a guardian change a no', (store) => ({ answerAsGuardian: async (tokenHash, answer, by) => {
    await store.write((db) => db.updateTable('sign_ups').set({ guardian_answer: null }).execute());
    return store.answerAsGuardian(tokenHash, answer, by);
  } }), 'takes back what a guardian has said yes to by a no, and nothing of a no by a yes'],
  ['takes every yes for a no', (store) => ({ answerAsGuardian: (tokenHash, _answer, by) => store.answerAsGuardian(tokenHash, 'no', by) }), 'gives what is held by the yes of a guardian, once however often it is pressed, and tells the young person and the coordinator once'],
  ['shows opportunities of everybody', (store) => ({ listOpportunities: () => store.listOpportunities() }), 'lists opportunities of one association or of all, drafts too'],
  ['believes what it is told of places', (store) => ({ readOpportunity: async (id) => {
    const kept = await store.readOpportunity(id);
    return kept && { ...kept, shifts: kept.shifts.map((shift) => ({ ...shift, taken: 2 })) };
  } }), 'believes nobody about what is taken, neither when an opportunity is new nor when it is changed'],
  ['keeps each request anew', (store) => ({ keepHelpRequest: (intent) => store.keepHelpRequest({ ...intent, idempotencyKey: randomUUID() }) }), 'answers the key of a request with the same answer, keeps it once, and refuses another under it, whatever has become of it since'],
  ['mails whoever asks for help though a rule has stopped it', (store) => ({ keepHelpRequest: (intent) => store.keepHelpRequest({ ...intent, blocked: false }) }), 'mails no receipt to who has no address, and of a blocked request nobody'],
  ['takes requests where one cannot ask', (store) => ({ keepHelpRequest: async (intent) => {
    const outcome = await store.keepHelpRequest(intent);
    return outcome.kind === 'not-open' ? { kind: 'kept', id: intent.id, answer: { reference: intent.reference, deleteAfter: intent.deleteAfter } } : outcome;
  } }), 'takes no request where one cannot ask: closed, a draft, or not there'],
  ['decides without telling anybody', (store) => ({ decideHelpRequest: async (decision) => {
    const { answer: _answer, ...rest } = decision;
    return store.decideHelpRequest(rest);
  } }), 'changes the state of a request once, however often that is decided, and tells whoever asked what came of it'],
  ['withdraws nothing that somebody asked for', () => ({ withdrawHelpRequest: () => Promise.resolve(true) }), 'deletes all of a request that is withdrawn, with its mails, and tells the coordinator no more than its reference'],
  ['answers a withdrawal in a commit of its own', (store) => ({ withdrawHelpRequest: (hash, { answer: _answer, ...by }) => store.withdrawHelpRequest(hash, by) }), 'keeps the answer to whoever withdraws a request in the same commit, and none where there was no request'],
  ['deletes requests a day late', (store) => ({ deleteExpired: (now) => store.deleteExpired(new Date(Date.parse(now) - 86_400_000).toISOString()) }), 'deletes requests for help after the day that was told, and their keys after a week'],
  ['cannot take its tables back', () => ({ rollback: () => Promise.resolve(undefined) }), 'makes its tables once, and takes them back in the same order'],
];

for (const [what, breakIt, found] of DEFECTS) {
  test(`the contract finds a store that ${what}`, async () => {
    const { checks, close } = listed(breakIt);
    const check = checks.get(found) ?? assert.fail(`there is no check “${found}”`);
    await assert.rejects(check(), assert.AssertionError);
    await close();
  });
}
