import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { KeptPetition } from '../api/desk-answers.ts';
import { chooseLanguage, editPetition, firstText, putText, textIn } from './edit-petition.ts';
import { writeClock } from './read-clock.ts';

const opinion = { id: 'opinion', text: { nb: 'Jeg samtykker.', en: 'I agree.' }, basis: 'consent', explicit: true, required: true } as const;
const news = { id: 'news', text: { nb: 'Send meg nytt.' }, basis: 'consent', explicit: false, required: false } as const;
const share = { id: 'share', text: 'Share it with the council.', basis: 'consent', explicit: false, required: false } as const;

const kept: KeptPetition = {
  id: 'park',
  title: { nb: 'Parken', en: 'The park' },
  demand: { nb: 'Behold parken.' },
  addressee: { nb: 'Kommunen', en: 'The council' },
  background: { nb: 'Den er vår.' },
  goal: [100, 500],
  closes: '2026-12-01T23:59:59+01:00[Europe/Oslo]',
  languages: ['nb', 'en'],
  contact: { name: { nb: 'Kari ved disken', en: 'Kari at the desk' }, role: 'Chair', phone: '22 33 44 55', email: 'kari@gronlia.example', sms: '99 88 77 66' },
  controller: { name: { nb: 'Grønlia Vel', en: 'Grønlia Association' }, email: 'post@gronlia.example', receivers: ['The council'] },
  eligibility: { minimumAge: 10, areas: { nb: 'Grønlia' } },
  ask: { postcode: 'optional', comment: true, visibility: ['hidden', 'name'] },
  consents: [opinion, share, news],
  handOver: { gives: 'names', when: 'In spring' },
  retention: { deleteAfter: '2027-06-30' },
  paper: { allowed: true, sheetCode: 'AB', handIn: 'At the library' },
  test: false,
  state: 'open',
  revision: 7,
};

/** The fields as the form shows them, before anybody has touched one. */
function shown(petition: KeptPetition, language: string): Record<string, string> {
  const explicit = petition.consents.find((one) => one.explicit && one.required);
  return {
    title: textIn(petition.title, language), demand: textIn(petition.demand, language), addressee: textIn(petition.addressee, language), background: textIn(petition.background, language),
    languages: petition.languages.join(' '), goal: petition.goal.join(' '), closes: writeClock(petition.closes),
    contact: firstText(petition.contact?.name), 'contact-phone': petition.contact?.phone ?? '', 'contact-email': petition.contact?.email ?? '',
    'controller-name': firstText(petition.controller.name), 'controller-email': petition.controller.email,
    consents: textIn(explicit?.text, language), news: textIn(petition.consents.find(({ id }) => id === 'news')?.text, language),
    'ask-postcode': petition.ask.postcode, ...(petition.ask.comment && { 'ask-comment': 'yes' }), 'handOver-gives': petition.handOver.gives, 'retention-deleteAfter': petition.retention.deleteAfter,
    ...(petition.paper.allowed && { 'paper-allowed': 'yes' }), 'paper-sheetCode': petition.paper.sheetCode ?? '', ...(petition.test && { test: 'yes' }),
  };
}

const edited = (changes: Record<string, string>, { petition = kept, language = 'nb' } = {}): KeptPetition =>
  editPetition(petition, { ...shown(petition, language), ...changes }, petition.ask.visibility.filter((one) => one !== 'hidden'), language) as KeptPetition;

describe('a petition that is saved as it is shown', () => {
  for (const language of ['nb', 'en']) {
    it(`is what it was, also in the languages that were not shown (${language} was)`, () => deepEqual(edited({}, { language }), kept));
  }

  it('is what it was where its texts have no languages', () => {
    const petition: KeptPetition = { ...kept, languages: [], title: 'The park', demand: 'Keep it.', addressee: 'The council', background: 'It is ours.', consents: [{ ...opinion, text: 'I agree.' }] };
    deepEqual(edited({}, { petition, language: chooseLanguage(petition, '') }), petition);
  });

  it('keeps its texts where nobody has listed their languages', () => {
    const petition: KeptPetition = { ...kept, languages: [] };
    deepEqual(edited({}, { petition, language: chooseLanguage(petition, '') }), petition);
  });

  it('is what it was as a draft with nothing in it', () => {
    const { background: _background, closes: _closes, contact: _contact, ...rest } = kept;
    const draft: KeptPetition = { ...rest, title: 'Park', demand: '', addressee: '', goal: [], languages: [], consents: [], controller: { name: '', email: '', receivers: [] }, retention: { deleteAfter: '' }, paper: { allowed: false }, ask: { postcode: 'no', comment: false, visibility: ['hidden'] }, test: true, state: 'draft' };
    deepEqual(edited({}, { petition: draft, language: '' }), draft);
  });
});

describe('a person whom one can talk to', () => {
  it('has no telephone any more once that is emptied, and keeps what the form does not show', () => {
    deepEqual(edited({ 'contact-phone': '' }).contact, { name: kept.contact?.name, role: 'Chair', email: 'kari@gronlia.example', sms: '99 88 77 66' });
  });

  it('has another name in all languages when another is typed', () => equal(edited({ contact: 'Per' }).contact?.name, 'Per'));

  it('is gone when everything is emptied', () => equal('contact' in edited({ contact: '', 'contact-phone': '', 'contact-email': '' }), false));

  it('keeps a telephone that was typed before the name, so that nothing typed is lost', () => {
    deepEqual(edited({ 'contact-phone': '22334455' }, { petition: (({ contact: _contact, ...rest }) => rest)(kept) }).contact, { name: '', phone: '22334455' });
  });
});

describe('what signers agree to', () => {
  const ids = (petition: KeptPetition): string[] => petition.consents.map(({ id }) => id);

  it('is said anew in one language, and stays in the other', () => deepEqual(edited({ consents: 'Jeg sier ja.' }).consents[0], { ...opinion, text: { nb: 'Jeg sier ja.', en: 'I agree.' } }));
  it('is asked before everything else, and news last', () => deepEqual(ids(edited({}, { petition: { ...kept, consents: [news, share, opinion] } })), ['opinion', 'share', 'news']));
  it('loses news when its only sentence is emptied', () => deepEqual(ids(edited({ news: '' })), ['opinion', 'share']));
  it('keeps news in the other language when this one is emptied', () => deepEqual(edited({ news: '' }, { petition: { ...kept, consents: [opinion, { ...news, text: { nb: 'Nytt', en: 'News' } }] } }).consents[1]?.text, { en: 'News' }));
  it('stays explicit and needed whatever it was called', () => deepEqual(edited({ consents: 'Ja.' }, { petition: { ...kept, consents: [{ ...opinion, id: 'article-9' }] } }).consents[0], { ...opinion, id: 'article-9', text: { nb: 'Ja.', en: 'I agree.' } }));
  it('begins as an explicit yes to an opinion, which the law asks for', () => deepEqual(edited({ consents: 'Ja.' }, { petition: { ...kept, consents: [] } }).consents, [{ id: 'opinion', basis: 'consent', explicit: true, required: true, text: { nb: 'Ja.' } }]));
  it('asks for news without pressing anybody', () => deepEqual(edited({ news: 'Nytt' }, { petition: { ...kept, consents: [opinion] } }).consents[1], { id: 'news', basis: 'consent', explicit: false, required: false, text: { nb: 'Nytt' } }));
});

describe('what is typed into one field', () => {
  for (const [typed, goal] of [['100 500', [100, 500]], ['500,100', [100, 500]], ['500; 100;', [100, 500]], ['', []], ['many', []], ['0 -5 10', [10]], ['12.5', [12]], ['1000 1000', [1000, 1000]], ['  7\t8\n9 ', [7, 8, 9]], ['10 9 100', [9, 10, 100]]] as const) {
    it(`means the goals ${goal.join(' and ') || 'none'} by ${JSON.stringify(typed)}`, () => deepEqual(edited({ goal: typed }).goal, goal));
  }
  for (const [typed, languages] of [['nb en', ['nb', 'en']], ['nb,en;ar', ['nb', 'en', 'ar']], ['', []], ['nb-simple  zh-Hant', ['nb-simple', 'zh-Hant']]] as const) {
    it(`means the languages ${languages.join(' and ') || 'none'} by ${JSON.stringify(typed)}`, () => deepEqual(edited({ languages: typed }).languages, languages));
  }

  it('takes the code of the sheets away', () => deepEqual(edited({ 'paper-sheetCode': '' }).paper, { allowed: true, handIn: 'At the library' }));
  it('takes the last moment away', () => equal('closes' in edited({ closes: '' }), false));
  it('changes the name of whoever answers, and leaves who else receives', () => deepEqual(edited({ 'controller-name': 'Vel' }).controller, { name: 'Vel', email: 'post@gronlia.example', receivers: ['The council'] }));
  it('adds a language to a text', () => deepEqual(edited({ demand: 'Keep the park.' }, { language: 'en' }).demand, { nb: 'Behold parken.', en: 'Keep the park.' }));
});

describe('what is not ticked', () => {
  it('is not so: no comments, no paper, no try-out, and nobody’s name is shown', () => {
    const { ask, paper, test } = editPetition({ ...kept, test: true }, {}, [], 'nb') as KeptPetition;
    deepEqual([ask.comment, ask.visibility, paper.allowed, test], [false, ['hidden'], false, false]);
  });

  it('and what is ticked is: signers may always stay hidden', () => deepEqual((editPetition(kept, {}, ['initials', 'name'], 'nb') as KeptPetition).ask.visibility, ['hidden', 'initials', 'name']));
});

describe('the language that is edited', () => {
  for (const [languages, title, asked, language] of [
    [['nb', 'en'], 'Park', 'en', 'en'], [['nb', 'en'], 'Park', 'ar', 'nb'], [['nb', 'en'], 'Park', '', 'nb'], [[], 'Park', 'en', ''], [[], { en: 'Park', nb: 'Parken' }, '', 'en'], [[], { en: 'Park', nb: 'Parken' }, 'nb', 'nb'], [['ar'], { en: 'Park' }, 'en', 'ar'],
  ] as const) {
    it(`is ${language || 'none'} of ${languages.join(' ') || 'no list'} and ${JSON.stringify(title)}, when ${asked || 'nothing'} is asked for`, () => equal(chooseLanguage({ languages: [...languages], title }, asked), language));
  }
});

describe('a text in several languages', () => {
  const tag = fc.constantFrom('nb', 'en', 'ar', 'nb-simple');
  const texts = fc.oneof(fc.string(), fc.dictionary(tag, fc.string({ minLength: 1 }), { minKeys: 1 }));

  it('is read in a language as it was put into it', () => {
    fc.assert(fc.property(texts, tag, fc.string(), (before, language, value) => textIn(putText(before, language, value), language) === value));
  });
  it('is the same after it was read and put back', () => {
    fc.assert(fc.property(fc.dictionary(tag, fc.string({ minLength: 1 }), { minKeys: 1 }), tag, (before, language) => {
      const after = putText(before, language, textIn(before, language));
      deepEqual({ ...(after as object) }, { ...before });
    }));
  });
  it('never loses another language', () => {
    fc.assert(fc.property(fc.dictionary(tag, fc.string({ minLength: 1 }), { minKeys: 1 }), tag, tag, fc.string(), (before, language, other, value) => language === other || textIn(putText(before, language, value), other) === (before[other] ?? '')));
  });
  it('never has a language with nothing in it, which a signer would be shown', () => {
    fc.assert(fc.property(texts, tag, fc.string(), (before, language, value) => {
      const after = putText(before, language, value);
      return typeof after === 'string' || Object.values(after).every((words) => words !== '');
    }));
  });
});
