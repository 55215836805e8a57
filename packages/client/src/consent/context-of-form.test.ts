import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_PETITION } from '../contract/index.ts';
import { completePetition } from '../adapters/answer/complete-petition.ts';
import { noticeIn, shownNotice } from '../model/index.ts';
import { contextOfForm } from './index.ts';

const petition = completePetition({
  ...SAMPLE_PETITION,
  controller: { name: { nb: 'Grønlia grendehus', en: 'Grønlia village hall' }, email: 'styret@gronlia.example', address: 'Grønliveien 4', receivers: [{ nb: 'Lundvik kommune', en: 'Lundvik town council' }], authority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no' } },
  consents: [{ id: 'opinion', text: { nb: 'Jeg er enig.', en: 'I agree.' }, explicit: true, required: true }, { id: 'news', text: 'Nytt' }],
});
const at = { noticeAddress: 'https://host.example/notice/abc.json', withdrawAt: 'https://host.example/embed/petition/park/signature/token' };

describe('what a record of a form points at', () => {
  it('is in the words that stood beside the boxes, the reader\'s own first', () => {
    const both = shownNotice('1', petition.consents, ({ id }) => [{ lang: 'en', value: `${id} in English` }, { lang: 'nb', value: `${id} på norsk` }]);
    assert.deepEqual(contextOfForm(both, petition, at).purposes.map(({ text, lang }) => [text, lang]), [['opinion in English', 'en'], ['news in English', 'en']]);
  });

  it('names the association, who else receives it and who hears complaints in the same language', () => {
    const { controller, authority, purposes } = contextOfForm(noticeIn('1', petition.consents, ['en']), petition, at);
    assert.deepEqual([controller, authority], [{ name: 'Grønlia village hall', address: 'Grønliveien 4', contact: 'styret@gronlia.example' }, { name: 'Datatilsynet', address: 'https://www.datatilsynet.no' }]);
    assert.deepEqual(purposes[0]?.receivers, [{ name: 'Grønlia village hall', until: petition.retention.deleteAfter }, { name: 'Lundvik town council', until: petition.retention.deleteAfter }]);
  });

  it('says where the text is, and where it is taken back', () => {
    const { noticeAddress, withdrawAt } = contextOfForm(noticeIn('1', petition.consents, ['nb']), petition, at);
    assert.deepEqual({ noticeAddress, withdrawAt }, at);
  });

  it('calls a purpose by its name where no text of it is left', () => {
    assert.deepEqual(contextOfForm({ noticeVersion: '1', purposes: [{ id: 'old', texts: [], options: [] }] }, petition, at).purposes.map(({ text, lang }) => [text, lang]), [['old', '']]);
  });
});
