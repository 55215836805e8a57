import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { sampleNeeds } from '../contract/shift-needs.ts';
import { fieldErrors, NEEDS, needsNotice, noticeText, SignUpSchema, type SignUp } from './index.ts';
import { keptNeeds, needsFaults } from './needs-faults.ts';

type Answer = Pick<SignUp, 'needs' | 'needsConsent'>;

const said = await sampleNeeds() as Answer;
const refused = await sampleNeeds(false) as Answer;
const { needsConsent } = said;
const missing = [{ pointer: '/needsConsent', code: 'missing' }];

describe('what somebody asks to be prepared', () => {
  const TABLE: [what: string, asksNeeds: boolean, answer: Answer, kept: Answer, faults: object[]][] = [
    ['is kept with their yes', true, said, said, []],
    ['is missing their yes', true, { needs: ['quiet'] }, { needs: ['quiet'] }, missing],
    ['is missing it after a no', true, refused, refused, missing],
    ['is missing it after a yes to something else', true, { ...said, needsConsent: { ...needsConsent!, purposes: [{ id: 'news', granted: true, basis: 'consent', explicit: false }] } }, { ...said, needsConsent: { ...needsConsent!, purposes: [{ id: 'news', granted: true, basis: 'consent', explicit: false }] } }, missing],
    ['is nothing, and no yes to nothing is kept', true, { needs: [], ...(needsConsent && { needsConsent }) }, {}, []],
    ['is nothing at all', true, {}, {}, []],
    ['is not kept where nobody asks', false, said, {}, []],
    ['needs no yes where nobody asks', false, { needs: ['seat'] }, {}, []],
  ];
  for (const [what, asksNeeds, answer, kept, faults] of TABLE) {
    it(what, () => assert.deepEqual([keptNeeds({ asksNeeds }, answer), needsFaults({ asksNeeds }, answer)], [kept, faults]));
  }

  const faultsOf = (needs: unknown): string[] => fieldErrors(v.safeParse(SignUpSchema, { person: { name: 'Aud', phone: '90000000' }, language: 'nb', needs }).issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

  it('is of the list, each once, and never words of one’s own', () => {
    assert.deepEqual([faultsOf([...NEEDS]), faultsOf(['seat', 'my back']), faultsOf(['seat', 'seat'])], [[], ['/needs/1 unknown'], ['/needs twice']]);
  });
});

it('hashes the words beside the box as they stood there, and the state that they are of', () => {
  assert.equal(noticeText(needsNotice('nb', ['Ja.', 'Bare Kari.'])), '{"noticeVersion":"needs-2","purposes":[{"id":"needs","texts":[{"lang":"nb","value":"Ja."},{"lang":"nb","value":"Bare Kari."}],"options":["yes","no"]}]}');
});
