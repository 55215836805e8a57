import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { testPetition } from '../../contract/samples.ts';
import { applyEdit, brokenPromises, draftOf, missingToOpen, PetitionEditSchema } from './petition-edit.ts';
import type { PetitionEdit } from './petition-edit.ts';

const DAY = '2026-11-28';
const contact = { name: 'Kari Nordmann', phone: '+47 22 33 44 55', languages: [], hours: [] };
const whole = testPetition({ contact });

/** What the desk's page sends back for a petition: all of it as it was read, and what somebody has changed. */
function edited(changes: object = {}, before = whole): PetitionEdit {
  return v.parse(PetitionEditSchema, { ...before, ...changes });
}

describe('a draft that has just been begun', () => {
  const draft = draftOf('library', 'gronlia', 'Keep the library');

  it('has its address, its site and its title, and nobody can sign it', () => assert.deepEqual([draft.id, draft.siteId, draft.title, draft.state, draft.revision], ['library', 'gronlia', 'Keep the library', 'draft', 1]));
  it('promises the least: a number for the addressee, nobody shown, no postcode asked', () => assert.deepEqual([draft.handOver, draft.ask, draft.consents], [{ gives: 'number' }, { postcode: 'no', comment: false, visibility: ['hidden'] }, []]));
  it('asks for nothing that it was not told to ask for', () => assert.deepEqual([draft.eligibility.minimumAge, draft.opens, draft.closes], [undefined, undefined, undefined]));
  it('lacks everything that a signer has to know', () => {
    assert.deepEqual(missingToOpen(draft, DAY).map(({ pointer }) => pointer), ['/demand', '/addressee', '/controller/name', '/controller/email', '/contact', '/consents', '/retention/deleteAfter']);
  });
});

describe('an edit', () => {
  it('changes what was changed, and leaves what the desk does not edit', () => {
    const before = testPetition({ contact, updates: [{ id: 'update-1', date: DAY, title: 'News', text: 'We met.' }], answer: { date: DAY, text: 'Yes.' }, revision: 4 });
    const after = applyEdit(before, edited({ demand: 'Build two.' }, before), DAY);
    assert.equal(after.demand, 'Build two.');
    assert.deepEqual([after.id, after.siteId, after.state, after.revision, after.updates, after.answer], [before.id, before.siteId, before.state, 4, before.updates, before.answer]);
  });

  it('cannot move a petition, open it, or write news and answers into it', () => {
    const after = applyEdit(whole, edited({ id: 'other', siteId: 'elsewhere', state: 'answered', updates: [{ id: 'x', date: DAY, title: 'x', text: 'x' }], answer: { date: DAY, text: 'No.' } }), DAY);
    assert.deepEqual([after.id, after.siteId, after.state, after.updates, after.answer], [whole.id, whole.siteId, 'open', [], undefined]);
  });

  it('that takes away who answers for it leaves empty places, which keep it from being opened', () => {
    const { controller: _controller, retention: _retention, ...rest } = whole;
    const after = applyEdit(whole, v.parse(PetitionEditSchema, rest), DAY);
    assert.deepEqual([after.controller, after.retention], [{ name: '', email: '', receivers: [] }, { deleteAfter: '' }]);
  });

  const other = [{ id: 'opinion', text: 'Other words.', basis: 'consent', explicit: true, required: true }];
  const versions: [what: string, changes: object, version: string][] = [
    ['stays while the texts that are agreed to are the same', { demand: 'Build two.' }, '2026-11'],
    ['is a new one once they are others', { consents: other }, '2026-11-28.2'],
    ['is the one that somebody gave it', { noticeVersion: 'spring' }, 'spring'],
    ['is the one that was given, also with other texts', { noticeVersion: 'spring', consents: other }, 'spring'],
    ['is a new one although the old name was sent along with other texts', { noticeVersion: '2026-11', consents: other }, '2026-11-28.2'],
    ['stays when no name was sent', { noticeVersion: '' }, '2026-11'],
  ];
  for (const [what, changes, version] of versions) it(`the name of the texts ${what}`, () => assert.equal(applyEdit(whole, edited(changes), DAY).noticeVersion, version));

  it('gives texts that never had a name one', () => {
    const nameless = testPetition({ contact, noticeVersion: '' });
    assert.equal(applyEdit(nameless, edited({}, nameless), DAY).noticeVersion, '2026-11-28.2');
  });

  it('can be read back and sent again without changing anything', () => {
    const once = applyEdit(whole, edited(), DAY);
    assert.deepEqual(applyEdit(once, edited({}, once), DAY), once);
  });
});

describe('what an edit may be', () => {
  const wrong: [what: string, changes: object][] = [
    ['a controller with an address that is none', { controller: { name: 'Vel', email: 'post' } }],
    ['a day of deletion that is none', { retention: { deleteAfter: 'next summer' } }],
    ['a revision that is no number', { revision: 'one' }],
    ['a hand-over of something else', { handOver: { gives: 'addresses' } }],
    ['a document that runs script', { documents: [{ title: 'Plan', url: 'javascript:alert(1)' }] }],
    ['a title that is a number', { title: 5 }],
  ];
  for (const [what, changes] of wrong) it(`is not ${what}`, () => assert.equal(v.safeParse(PetitionEditSchema, { ...whole, ...changes }).success, false));

  const right: [what: string, changes: object][] = [
    ['nobody to answer for it yet', { controller: { name: '', email: '' } }],
    ['no day of deletion yet', { retention: { deleteAfter: '' } }],
    ['texts in several languages', { title: { nb: 'Tittel', en: 'Title' } }],
  ];
  for (const [what, changes] of right) it(`is one with ${what}`, () => assert.equal(v.safeParse(PetitionEditSchema, { ...whole, ...changes }).success, true));
});

describe('before anybody can sign', () => {
  const cases: [what: string, changes: Parameters<typeof testPetition>[0], errors: string[]][] = [
    ['nothing is missing in a whole one', {}, []],
    ['a title of blanks is none', { title: '  ' }, ['/title missing']],
    ['a title in no language is none', { title: { nb: '', en: ' ' } }, ['/title missing']],
    ['a title in one language is one', { title: { nb: 'Tittel', en: '' } }, []],
    ['the addressee is named', { addressee: '' }, ['/addressee missing']],
    ['a contact has a name and a way to be reached', { contact: { name: 'Kari', languages: [], hours: [] } }, ['/contact missing']],
    ['a contact can be an address of mail', { contact: { name: 'Kari', email: 'kari@gronlia.example', languages: [], hours: [] } }, []],
    ['a contact without a name is none', { contact: { ...contact, name: '' } }, ['/contact missing']],
    ['whoever answers for it is named', { controller: { name: ' ', email: 'post@gronlia.example', receivers: [] } }, ['/controller/name missing']],
    ['whoever answers for it can be written to', { controller: { name: 'Vel', email: '', receivers: [] } }, ['/controller/email missing']],
    ['an agreement that nobody has to give is not enough', { consents: [{ id: 'news', text: 'Mail me.', basis: 'consent', explicit: true, required: false }] }, ['/consents missing']],
    ['an agreement that is not explicit is not enough', { consents: [{ id: 'opinion', text: 'Yes.', basis: 'consent', explicit: false, required: true }] }, ['/consents missing']],
    ['a day of deletion is there', { retention: { deleteAfter: '' } }, ['/retention/deleteAfter missing']],
    ['the day of deletion is not today', { retention: { deleteAfter: DAY } }, ['/retention/deleteAfter past']],
    ['the day of deletion may be tomorrow', { retention: { deleteAfter: '2026-11-29' } }, []],
  ];
  for (const [what, changes, errors] of cases) {
    it(what, () => assert.deepEqual(missingToOpen(testPetition({ contact, ...changes }), DAY).map(({ pointer, code }) => `${pointer} ${code}`), errors));
  }
});

describe('after somebody has signed', () => {
  const gives = ['number', 'names', 'names-and-postcodes'] as const;
  for (const [from, before] of gives.entries()) {
    for (const [to, after] of gives.entries()) {
      const isBroken = to > from;
      it(`${before} may ${isBroken ? 'not ' : ''}become ${after}`, () => {
        const errors = brokenPromises(testPetition({ handOver: { gives: before } }), testPetition({ handOver: { gives: after } }));
        assert.deepEqual(errors, isBroken ? [{ pointer: '/handOver/gives', code: 'promised' }] : []);
      });
    }
  }

  const days: [before: string, after: string, isBroken: boolean][] = [
    ['2027-06-30', '2027-06-30', false],
    ['2027-06-30', '2027-06-29', false],
    ['2027-06-30', '2027-07-01', true],
    ['2027-06-30', '', true],
    ['', '2030-01-01', false],
    ['', '', false],
  ];
  for (const [before, after, isBroken] of days) {
    it(`${before || 'no day'} may ${isBroken ? 'not ' : ''}become ${after || 'no day'}`, () => {
      const errors = brokenPromises(testPetition({ retention: { deleteAfter: before } }), testPetition({ retention: { deleteAfter: after } }));
      assert.deepEqual(errors, isBroken ? [{ pointer: '/retention/deleteAfter', code: 'promised' }] : []);
    });
  }
});
