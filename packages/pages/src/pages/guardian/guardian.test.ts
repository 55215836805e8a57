import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inside, LANGUAGES, mainWords, openPage, openPetition, section, summaryLinks, underTerm, wrongOnes } from '../reading.page.ts';
import { ownSignature, petition, samples } from '../sample-pages.page.ts';

const guardian = { name: 'Kari Nordmann', agreed: ['opinion'] };
const confirm = (changed: Partial<PageData['confirm']> = {}, ...languages: string[]): Promise<PageTree> => openPage('confirm', { ...samples.confirm, name: 'Ada Nordmann', guardian, ...changed }, { languages: languages.length > 0 ? languages : ['en'] });
const form = (more: Partial<PageData['petition']> = {}, eligibility: object = { guardianBelow: 15 }): Promise<PageTree> => openPetition({ eligibility }, more);

describe('the page that the mail to a parent or guardian opens', () => {
  it('says who asks whom, in every language', async () => {
    for (const language of LANGUAGES) match(wordsIn(byClass(await confirm({}, language), 'lead')[0]), /Ada Nordmann.*Kari Nordmann/, language);
    equal(wordsIn(byClass(await confirm(), 'lead')[0]), 'Ada Nordmann wants to sign this petition. Kari Nordmann is named as parent or guardian.');
  });

  it('has one button, which says what one says by it', async () => {
    const page = await confirm();
    deepEqual(page.named('button').map(wordsIn), ['I am the parent or guardian of Ada Nordmann, and Ada Nordmann may sign']);
    deepEqual(page.named('form').map((one) => attribute(one, 'method')), ['post']);
  });

  it('shows word for word what would be agreed to, and apart from it what the child has not said yes to', async () => {
    const page = await confirm();
    const [agreed = [], refused = []] = inside(page, page.named('main')[0], 'ul').map((list) => inside(page, list, 'li').map(wordsIn));
    const [opinion, news] = ['opinion', 'news'].map((id) => petition.consents.find((one) => one.id === id)?.text as Record<string, string>);
    deepEqual([agreed[0], refused[0]], [opinion?.['en'], news?.['en']]);
  });

  it('says that nothing counts yet, and that doing nothing is a no', async () => {
    const words = mainWords(await confirm());
    match(words, /It counts once you press the button\./);
    match(words, /do you say no\? Then do nothing\./);
  });

  it('says names as they are, whatever is in them', async () => {
    const page = await confirm({ name: '<b>Ada</b>', guardian: { ...guardian, name: 'قارئ' } });
    ok(mainWords(page).includes('<b>Ada</b>'));
    equal(page.named('b').length, 0);
  });

  it('asks a signer for themselves as ever where no guardian answers', async () => {
    const page = await openPage('confirm', samples.confirm);
    deepEqual(page.named('button').map(wordsIn), ['Confirm my signature']);
  });
});

describe('the pages after it', () => {
  it('thank the guardian for the signature, not for theirs', async () => {
    const page = await openPage('confirmed', { ...samples.confirmed, byGuardian: true });
    equal(wordsIn(page.named('h1')[0]), 'Thank you. The signature counts.');
    ok(page.named('a').some((one) => wordsIn(one) === 'See, change or withdraw the signature'));
  });

  it('name the guardian on the page where the signature is changed and withdrawn', async () => {
    const page = await openPage('signature', { petition, signature: { ...ownSignature, name: 'Ada', guardian: 'Kari Nordmann' } });
    equal(wordsIn(underTerm(page, 'Parent or guardian')), 'Kari Nordmann');
    equal(underTerm(await openPage('signature', samples.signature), 'Parent or guardian'), undefined);
  });
});

describe('the page after a child has signed', () => {
  it('says who decides now, in every language, and asks for no code', async () => {
    for (const language of LANGUAGES) {
      const page = await openPage('asked', samples.asked, { languages: [language] });
      deepEqual([page.named('input').length, page.named('form').length], [0, 0], language);
      ok(section(page, 'receipt'), language);
    }
    match(mainWords(await openPage('asked', samples.asked)), /Your parent or guardian gets a mail and decides\. You are on the list when they have said yes\. It may take 3 minutes\./);
  });

  it('is another page than the one with the code', async () => notEqual(mainWords(await openPage('asked', samples.asked)), mainWords(await openPage('sent', samples.sent))));

  it('leads to nobody’s signature', async () => equal(hrefs(await openPage('asked', samples.asked)).some((href) => href.includes('signature/')), false));
});

describe('the form without script, where young people sign with a guardian', () => {
  it('asks how old one is by two buttons, none chosen, and has all fields, each with words for whom it is', async () => {
    const page = await form();
    deepEqual(page.all.filter((one) => attribute(one, 'name') === 'oldEnough').map((one) => [attribute(one, 'type'), nameOf(page, one)]), [['radio', 'I am 15 years or older.'], ['radio', 'I am younger than 15 years.']]);
    deepEqual(checkedOnes(page).filter((id) => id.startsWith('oldEnough')), []);
    deepEqual(['email', 'guardian', 'guardianEmail'].map((name) => descriptions(page, page.field(name)).join().split('.')[0]), ['Only if you are 15 years or older', 'Only if you are younger than 15 years', 'Only if you are younger than 15 years']);
  });

  it('says in the second answer from which age on one can sign at all', async () => {
    const page = await form({}, { minimumAge: 10, guardianBelow: 15 });
    ok(page.all.some((one) => attribute(one, 'type') === 'radio' && nameOf(page, one) === 'I am 10 years or older, but younger than 15.'));
    equal(page.all.filter((one) => attribute(one, 'name') === 'oldEnough').length, 2);
  });

  it('has neither where the petition does not ask for it', async () => {
    const page = await form({}, {});
    deepEqual(['guardian', 'guardianEmail'].map((name) => page.field(name)), [undefined, undefined]);
  });

  const WRONG: readonly [pointer: string, filled: Record<string, string>, field: string, words: string][] = [
    ['/oldEnough', {}, 'oldEnough-yes', 'Please choose how old you are.'],
    ['/guardian/name', { oldEnough: 'no' }, 'guardian', 'Please write the name of your parent or guardian.'],
    ['/email', { oldEnough: 'no' }, 'guardianEmail', 'Please write the e-mail address of your parent or guardian.'],
    ['/email', { oldEnough: 'yes' }, 'email', 'Please write your e-mail address.'],
  ];
  for (const [pointer, filled, field, words] of WRONG) {
    it(`leads from ${pointer} to ${field} when ${JSON.stringify(filled)} was sent`, async () => {
      const page = await form({ errors: [{ pointer, code: 'missing' }], filled });
      deepEqual(summaryLinks(page), [[`#${field}`, words]]);
      ok(page.byId(field));
      if (field !== 'oldEnough-yes') deepEqual(wrongOnes(page), [field]);
    });
  }

  it('keeps all that was typed, and the answer', async () => {
    const page = await form({ filled: { oldEnough: 'no', guardian: 'Kari', guardianEmail: 'kari@example.org' } });
    deepEqual([attribute(page.field('guardian')!, 'value'), attribute(page.field('guardianEmail')!, 'value'), checkedOnes(page).includes('oldEnough-no')], ['Kari', 'kari@example.org', true]);
  });

  it('leads nowhere for a guardian’s fault where the form has no such field', async () => {
    for (const pointer of ['/guardian', '/guardian/name', '/guardianEmail', '/oldEnough-yes']) {
      const page = await form({ errors: [{ pointer, code: 'missing' }] }, {});
      deepEqual(summaryLinks(page).filter(([href]) => href.includes('guardian') || href.includes('oldEnough')), [], pointer);
    }
  });
});
