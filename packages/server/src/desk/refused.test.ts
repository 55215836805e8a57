import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testFeedback, testRound } from '../contract/feedback-samples.ts';
import { testHelp, testHelpPoint } from '../contract/help-samples.ts';
import { withDriver } from '../contract/offer-samples.ts';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { dumpTables } from '../whole/whole-server.test.page.ts';
import { openCafe, wish } from './helping/helping-tools.test.page.ts';
import type { Ask, TestDesk } from './desk-tools.test.page.ts';

/** What is asked, and how it is refused: status, kind of problem, and which field is at fault by what. */
type Refusal = [what: string, method: Parameters<Ask>[0], path: string, body: object, problem: readonly (number | string)[]];

interface Opened {
  desk: TestDesk;
  ids: Record<'aud' | 'bo' | 'elsewhere', string>;
}

const message = (changes: object = {}): object => ({ id: randomUUID(), to: ['nobody'], subject: 'On Sunday', text: 'The door is at the back.', language: 'nb', ...changes });
const { id: _id, siteId: _site, state: _state, ...words } = testRound();

/** Two associations, each with a task, requests for help and a round of feedback. */
async function open(context: TestContext): Promise<Opened> {
  const desk = await openCafe(context, { shifts: [testShift(), testShift({ id: 'past', start: '2026-11-20T09:00:00+01:00[Europe/Oslo]', end: '2026-11-20T12:00:00+01:00[Europe/Oslo]' }), testShift({ id: 'off', state: 'cancelled' })] });
  const { store } = desk;
  await store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await store.saveOpportunity(testOpportunity({ id: 'theirs', siteId: 'other' }));
  for (const siteId of ['gronlia', 'other']) await store.saveHelpPoint(testHelpPoint({ siteId }));
  for (const [id, changes] of [['ours', {}], ['second', {}], ['machine', { blocked: true }], ['theirs', { siteId: 'other' }]] as const) await store.keepHelpRequest(testHelp(id, changes));
  await store.decideHelpRequest({ id: 'second', state: 'closed', sameAs: 'ours', token: 'x', now: '2026-11-28T11:00:00.000Z' });
  await store.saveRound(testRound());
  await store.saveRound(testRound({ id: 'theirs', siteId: 'other' }));
  await store.keepFeedback(testFeedback());
  const [aud, bo] = [await withDriver(store, 'aud'), await wish(store, { person: { name: 'Bo', phone: '91000000', noCalls: false } })];
  await store.signUp(testSignUp({}, { opportunityId: 'theirs', reference: 'R-THEIRS' }));
  const { id: elsewhere } = await store.database.selectFrom('sign_ups').select('id').where('reference', '=', 'R-THEIRS').executeTakeFirstOrThrow();
  return { desk, ids: { aud, bo, elsewhere } };
}

const REQUESTS: readonly Refusal[] = [
  ['a request that is not there', 'PUT', 'requests/nothing/state', { state: 'found' }, [404, 'not-found']],
  ['a request of another association', 'PUT', 'requests/theirs/state', { state: 'found' }, [404, 'not-found']],
  ['a state that there is not', 'PUT', 'requests/ours/state', { state: 'done' }, [422, 'invalid-input', '/state invalid']],
  ['no state', 'PUT', 'requests/ours/state', {}, [422, 'invalid-input', '/state missing']],
  ['an answer that nobody would read to its end', 'PUT', 'requests/ours/state', { state: 'cannot', answer: 'x'.repeat(501) }, [422, 'invalid-input', '/answer too-long']],
  ['what was stopped, before somebody has let it through', 'PUT', 'requests/machine/state', { state: 'found' }, [422, 'invalid-input', '/state blocked']],
  ['what was stopped, as the same as another', 'PUT', 'requests/machine/same', { as: 'ours' }, [422, 'invalid-input', '/state blocked']],
  ['the same as nothing', 'PUT', 'requests/ours/same', { as: '' }, [422, 'invalid-input', '/as missing']],
  ['the same as itself', 'PUT', 'requests/ours/same', { as: 'ours' }, [422, 'invalid-input', '/as not-another']],
  ['the same as one that points at another', 'PUT', 'requests/ours/same', { as: 'second' }, [422, 'invalid-input', '/as not-another']],
  ['the same as one that a rule has stopped', 'PUT', 'requests/ours/same', { as: 'machine' }, [422, 'invalid-input', '/as not-another']],
  ['the same as one of another association', 'PUT', 'requests/ours/same', { as: 'theirs' }, [404, 'not-found']],
  ['to let through what nobody has stopped', 'PUT', 'requests/ours/released', {}, [404, 'not-found']],
];

const { siteId: _siteOfPoint, state: _stateOfPoint, ...point } = testHelpPoint();

const POINTS: readonly Refusal[] = [
  ['a place to ask as if there were none yet', 'PUT', 'help-point', point, [409, 'conflict']],
  ['other words for it under an old version', 'PUT', 'help-point', { ...point, version: 'old' }, [409, 'conflict']],
  ['a place to ask without anybody who answers', 'PUT', 'help-point', { ...point, contact: {}, version: 'old' }, [422, 'invalid-input', '/contact/name missing']],
  ['that the place to ask is a draft again', 'POST', 'help-point/state', { state: 'draft' }, [422, 'invalid-input', '/state invalid']],
  ['no state of the place to ask', 'POST', 'help-point/state', {}, [422, 'invalid-input', '/state missing']],
];

const ROUNDS: readonly Refusal[] = [
  ['a round of a name that is taken', 'POST', 'feedback', { id: 'cafe-autumn', title: 'Mine' }, [409, 'duplicate', '/id taken']],
  ['a round of a name that is no name', 'POST', 'feedback', { id: 'My round!', title: 'Mine' }, [422, 'invalid-input']],
  ['a round without a title', 'POST', 'feedback', { id: 'mine', title: '  ' }, [422, 'invalid-input', '/title missing']],
  ['a copy of what is not there', 'POST', 'feedback', { id: 'mine', title: 'Mine', copyOf: 'nothing' }, [404, 'not-found']],
  ['other words under an old version', 'PUT', 'feedback/cafe-autumn', { ...words, title: 'Another', version: 'old' }, [409, 'conflict']],
  ['other words for the round of another association', 'PUT', 'feedback/theirs', { ...words, version: 'any' }, [404, 'not-found']],
  ['that it is a draft again', 'POST', 'feedback/cafe-autumn/state', { state: 'draft' }, [422, 'invalid-input', '/state invalid']],
  ['a file of another association', 'POST', 'feedback/theirs/exports', { format: 'json' }, [404, 'not-found']],
  ['a file of a kind that there is not', 'POST', 'feedback/cafe-autumn/exports', { format: 'pdf' }, [422, 'invalid-input']],
];

const PEOPLE: readonly Refusal[] = [
  ['to ask somebody for a shift that is not there', 'POST', 'opportunities/cafe-host/shifts/nothing/offers', { signUp: '$aud' }, [404, 'not-found']],
  ['to ask somebody for a shift of another association', 'POST', 'opportunities/theirs/shifts/sat-am/offers', { signUp: '$aud' }, [404, 'not-found']],
  ['to ask somebody for a shift that is over', 'POST', 'opportunities/cafe-host/shifts/past/offers', { signUp: '$aud' }, [422, 'invalid-input', '/shift past']],
  ['to ask somebody for a shift that does not take place', 'POST', 'opportunities/cafe-host/shifts/off/offers', { signUp: '$aud' }, [422, 'invalid-input', '/shift cancelled']],
  ['to ask somebody who has signed up with another association', 'POST', 'opportunities/cafe-host/shifts/sat-am/offers', { signUp: '$elsewhere' }, [422, 'invalid-input', '/signUp not-offered']],
  ['to ask somebody who is in that shift', 'POST', 'opportunities/cafe-host/shifts/sat-am/offers', { signUp: '$bo' }, [422, 'invalid-input', '/signUp not-offered']],
  ['to give somebody less than a day to answer', 'POST', 'opportunities/cafe-host/shifts/sat-am/offers', { signUp: '$aud', days: 0 }, [422, 'invalid-input']],
  ['to give somebody a month to answer', 'POST', 'opportunities/cafe-host/shifts/sat-am/offers', { signUp: '$aud', days: 31 }, [422, 'invalid-input']],
  ['to take back what nobody has asked', 'PUT', 'offers/nothing/taken-back', {}, [404, 'not-found']],
  ['to write to nobody', 'POST', 'opportunities/cafe-host/messages', message({ to: [] }), [422, 'invalid-input', '/to nobody']],
  ['to write to who has no address', 'POST', 'opportunities/cafe-host/messages', message({ to: ['$bo'] }), [422, 'invalid-input', '/to nobody']],
  ['to write to people of another association', 'POST', 'opportunities/cafe-host/messages', message({ to: ['$elsewhere'] }), [422, 'invalid-input', '/to nobody']],
  ['to write without a word', 'POST', 'opportunities/cafe-host/messages', message({ text: ' ' }), [422, 'invalid-input', '/text missing']],
  ['to write about a task of another association', 'POST', 'opportunities/theirs/messages', message(), [404, 'not-found']],
  ['a place of somebody of another association', 'PUT', 'sign-ups/$elsewhere/shifts/sat-am', { decision: 'in' }, [404, 'not-found']],
  ['a place in a shift that somebody has not wished for', 'PUT', 'sign-ups/$bo/shifts/past', { decision: 'in' }, [404, 'not-found']],
  ['a decision that there is not', 'PUT', 'sign-ups/$bo/shifts/sat-am', { decision: 'perhaps' }, [422, 'invalid-input', '/decision invalid']],
  ['to count people of what is not over', 'POST', 'opportunities/cafe-host/anonymised', { agreed: true }, [422, 'invalid-input', '/agreed not-over']],
  ['to count people without having agreed', 'POST', 'opportunities/cafe-host/anonymised', { agreed: false }, [422, 'invalid-input', '/agreed missing']],
  ['to count people of another association', 'POST', 'opportunities/theirs/anonymised', { agreed: true }, [404, 'not-found']],
];

const problemOf = (answer: Awaited<ReturnType<Ask>>): (number | string)[] => {
  const { type = '', errors = [] } = answer.json<{ type?: string; errors?: { pointer: string; code: string }[] }>();
  return [answer.statusCode, type.slice('/problems/'.length), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};

for (const [room, refusals] of [['requests for help', REQUESTS], ['the place to ask', POINTS], ['rounds of feedback', ROUNDS], ['people who help', PEOPLE]] as const) {
  test(`the desk refuses an owner, about ${room}, with what is wrong and nothing changed`, async (context) => {
    const { desk, ids } = await open(context);
    const ask = await desk.as('owner');
    const before = await dumpTables(desk);
    for (const [what, method, path, body, problem] of refusals) {
      const named = (text: string): string => text.replaceAll(/\$(aud|bo|elsewhere)/g, (_, name: keyof Opened['ids']) => ids[name]);
      await context.test(what, async () => {
        const answer = await ask(method, named(path), JSON.parse(named(JSON.stringify(body))));
        assert.deepEqual(problemOf(answer).slice(0, problem.length), problem, answer.body.slice(0, 300));
        assert.doesNotMatch(answer.body, /Aud Bj|Tove|91000000|@example\.org/);
        assert.deepEqual(await dumpTables(desk), before);
      });
    }
  });
}
