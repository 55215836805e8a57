import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { FilledForm, OwnShift } from '@dugnad/client/hosted';

import { checkedOnes, openPage } from '../../reading.page.ts';
import { wholeRequest } from '../../sample-ask.page.ts';
import { helpSamples, offered, ownSignUp } from '../../sample-help.page.ts';

const [mine] = ownSignUp.signUp.shifts as [OwnShift];
const needs = { needs: ['step-free'], deleteAfter: '2026-12-20' } as const;
const shifts: OwnShift[] = [mine, { ...mine, id: 'tue', isAsked: true }, { ...mine, id: 'wed', isAsked: true }, { ...mine, id: 'thu', status: 'offered' }, { ...mine, id: 'fri', status: 'offered' }];
const own = { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts, needs } };

/** What is ticked on the page of a sign-up whose form has come too fast. */
const onOwn = async (filled: FilledForm, signUp: Partial<typeof own.signUp> = {}): Promise<string[]> => checkedOnes(await openPage('sign-up', { ...own, signUp: { ...own.signUp, ...signUp }, again: true, filled }, { languages: ['en'] }));

describe('a page that asks for its form once more has what was chosen', () => {
  const SENT: readonly (readonly [what: string, filled: FilledForm, ticked: readonly string[]])[] = [
    ['the answer to one of two offers', { act: 'offer', offer: 'fri', answer: 'take' }, ['offer-fri-take']],
    ['whether one comes to one of two times', { act: 'coming', coming: 'wed', answer: 'cannot' }, ['coming-wed-cannot']],
    ['the times to be cancelled', { act: 'cancel', 'shift-tue': 'on', [`shift-${mine.id}`]: 'on' }, [`shift-${mine.id}`, 'shift-tue']],
    ['that a mail comes on the day itself', { act: 'remind', sameDay: 'on' }, ['sameDay']],
    ['that nothing comes that goes to everybody', { act: 'messages', quiet: 'on' }, ['quiet']],
    ['that the yes to needs is taken back', { act: 'needs', sureNeeds: 'on' }, ['sureNeeds']],
    ['that everything is deleted', { act: 'withdraw', sure: 'on' }, ['sure']],
    ['no answer, where none was given', { act: 'offer', offer: 'fri' }, []],
    ['nothing of another form, whose boxes were sent under its button', { act: 'withdraw', sameDay: 'on', sureNeeds: 'on', answer: 'take' }, []],
  ];
  for (const [what, filled, ticked] of SENT) {
    it(`of a sign-up: ${what}`, async () => deepEqual(await onOwn(filled), ticked));
  }

  it('of a sign-up: that what was ticked before is not wanted any more', async () => {
    deepEqual(await onOwn({ act: 'remind' }, { sameDay: true, isQuiet: true }), ['quiet']);
    deepEqual(await onOwn({ act: 'messages' }, { sameDay: true, isQuiet: true }), ['sameDay']);
  });

  it('of an offer, of a guardian and of a request for help', async () => {
    deepEqual(checkedOnes(await openPage('offer', { ...offered, again: true, filled: { answer: 'decline' } }, { languages: ['en'] })), ['offer-decline']);
    deepEqual(checkedOnes(await openPage('guardian', { ...helpSamples.guardian, again: true, filled: { act: 'guardian', answer: 'no' } }, { languages: ['en'] })), ['answer-no']);
    deepEqual(checkedOnes(await openPage('help-request', { ...wholeRequest, again: true, filled: { act: 'withdraw', sure: 'on' } }, { languages: ['en'] })), ['sure']);
  });
});
