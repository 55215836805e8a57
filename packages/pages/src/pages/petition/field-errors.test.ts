import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { SignatureRequestSchema, type Petition } from '@dugnad/client/model';
import fc from 'fast-check';
import { safeParse } from 'valibot';

import { attribute, wordsIn } from '../page-tree.page.ts';
import { checkedOnes, descriptions, inside, LANGUAGES, openPetition, summaryLinks, wrongOnes } from '../reading.page.ts';
import { full, KEY, ownSignature, petition } from '../sample-pages.page.ts';

type Typed = Record<string, string>;

const right: Typed = { name: 'Åse Hansen', email: 'ase@example.org', postcode: '1357', comment: 'Fordi.', visibility: 'name', 'consent-opinion': 'on', oldEnough: 'on' };

/** What the model says of a form that was filled in so. */
function refusals(typed: Typed): { pointer: string; code: string }[] {
  const { name, email, postcode, comment, visibility } = typed;
  const sent = { name, email, postcode, comment, visibility, language: 'nb', consents: ownSignature.consents };
  const { issues = [] } = safeParse(SignatureRequestSchema, sent);
  return issues.map((issue) => ({ pointer: `/${issue.path?.map(({ key }) => String(key)).join('/') ?? ''}`, code: issue.message }));
}

describe('a field that the model refuses', () => {
  const table: readonly [field: string, typed: string, words: string][] = [
    ['name', '', 'Please write your name.'],
    ['name', '   ', 'Please write your name.'],
    ['name', '=HYPERLINK("x")', 'Please begin your name with a letter.'],
    ['name', '@kari', 'Please begin your name with a letter.'],
    ['name', 'Kari at www.kari.example', 'Please write your name without a web address.'],
    ['name', '12345', 'Please check how your name is written.'],
    ['name', 'Kari\u0007', 'Please check how your name is written.'],
    ['name', 'å'.repeat(201), 'The name is too long. Please write it shorter.'],
    ['email', '', 'Please write your e-mail address.'],
    ['email', 'kari', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['email', 'kari@example', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['email', 'kari @example.org', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['email', `${'a'.repeat(250)}@example.org`, 'The e-mail address is not complete. Example: kari@example.org.'],
    ['postcode', 'x', 'Please check the postcode.'],
    ['postcode', 'Lundvik', 'Please check the postcode.'],
    ['postcode', '1'.repeat(13), 'Please check the postcode.'],
    ['comment', 'a'.repeat(1001), 'The comment is too long. Please make it shorter.'],
  ];
  for (const [field, typed, words] of table) {
    it(`is said in words at the field, and all is kept: ${field} "${typed.slice(0, 20)}"`, async () => {
      const filled = { ...right, [field]: typed };
      const page = await openPetition({}, { filled, errors: refusals(filled) });
      deepEqual(summaryLinks(page), [[`#${field}`, words]]);
      deepEqual(wrongOnes(page), [field]);
      equal(descriptions(page, page.byId(field)).at(-1), words);
      for (const name of ['name', 'email', 'postcode']) equal(attribute(page.field(name)!, 'value'), filled[name]);
      equal(page.field('comment')!.childNodes.map((one) => ('value' in one ? one.value : '')).join(''), filled['comment']);
      deepEqual(checkedOnes(page), ['visibility-name', 'consent-opinion']);
    });
  }

  it('keeps its hint, which is read out before what is wrong', async () => {
    const filled = { ...right, email: 'kari', postcode: 'x' };
    const page = await openPetition({}, { filled, errors: refusals(filled) });
    deepEqual(descriptions(page, page.field('email')), ['You get a mail to confirm your signature.', 'The e-mail address is not complete. Example: kari@example.org.']);
    deepEqual(descriptions(page, page.field('postcode')), ['It lets us say how many live near the park.', 'Please check the postcode.']);
    deepEqual(descriptions(page, page.field('comment')), ['We read it before it is shown. At most 1,000 characters.']);
  });

  it('is not there where all is right', () => deepEqual(refusals(right), []));
});

describe('a box that has to be ticked', () => {
  it('says so, and that one cannot sign otherwise, for the statement of Article 9', async () => {
    const page = await openPetition({}, { filled: {}, errors: [{ pointer: '/consents/0/purposes', code: 'missing' }] });
    deepEqual(summaryLinks(page), [['#consent-opinion', 'Please tick this box if you agree. It is needed to go on.']]);
    deepEqual(wrongOnes(page), ['consent-opinion']);
    deepEqual(descriptions(page, page.field('consent-opinion')), ['Please tick this box if you agree. It is needed to go on.']);
    deepEqual(checkedOnes(page), ['visibility-hidden']);
  });

  it('is each of those that were needed and left open', async () => {
    const consents = [...petition.consents, { ...petition.consents[0]!, id: 'names' }, { ...petition.consents[0]!, id: 'storing' }];
    const page = await openPetition({ consents }, { filled: { 'consent-names': 'on' }, errors: [{ pointer: '/consents', code: 'missing' }] });
    deepEqual(summaryLinks(page).map(([href]) => href), ['#consent-opinion', '#consent-storing']);
    deepEqual(wrongOnes(page), ['consent-opinion', 'consent-storing']);
    deepEqual(checkedOnes(page).filter((id) => id.startsWith('consent')), ['consent-names']);
  });

  it('is the one of age', async () => {
    const page = await openPetition({ eligibility: { minimumAge: 16 } }, { filled: right, errors: [{ pointer: '/oldEnough', code: 'missing' }] });
    deepEqual(summaryLinks(page), [['#oldEnough', 'Please tick the box about your age.']]);
    deepEqual(descriptions(page, page.field('oldEnough')), ['Please tick the box about your age.']);
  });

  it('is never one that is only for those who want to', async () => {
    const page = await openPetition({}, { filled: {}, errors: [{ pointer: '/consents', code: 'missing' }] });
    equal(attribute(page.field('consent-news')!, 'aria-invalid'), undefined);
    deepEqual(descriptions(page, page.field('consent-news')), ['Three messages at most.']);
  });
});

describe('how one is shown, where the answer is none of the list', () => {
  it('is said at the group, and nobody is shown meanwhile', async () => {
    const page = await openPetition({}, { filled: { ...right, visibility: 'everything' }, errors: refusals({ ...right, visibility: 'everything' }) });
    deepEqual(summaryLinks(page), [['#visibility-hidden', 'Please check what you wrote here.']]);
    const [group] = page.named('fieldset');
    deepEqual(descriptions(page, group), ['Please check what you wrote here.']);
    deepEqual(checkedOnes(page), ['visibility-hidden', 'consent-opinion']);
  });
});

describe('every link of the summary', () => {
  const pointers = ['/name', '/email', '/postcode', '/comment', '/visibility', '/oldEnough', '/consents', '/consents/0/noticeHash', '/consent-news', '/consent-x', '/language', '/website', '/formToken', '/idempotencyKey', '', '/', '/__proto__', '//name'];
  const asked: fc.Arbitrary<Partial<Petition>> = fc.record({
    ask: fc.record({ postcode: fc.constantFrom('no' as const, 'optional' as const, 'required' as const), comment: fc.boolean(), visibility: fc.subarray(['hidden' as const, 'initials' as const, 'name' as const]) }),
    eligibility: fc.option(fc.constant({ minimumAge: 15 }), { nil: {} }),
    consents: fc.subarray([...petition.consents]),
  });

  it('leads to a control that is there, whatever is asked for and whatever is wrong', async () => {
    const wrong = fc.uniqueArray(fc.record({ pointer: fc.constantFrom(...pointers), code: fc.constantFrom('missing', 'too-long', 'formula', 'odd', '') }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(asked, wrong, async (changed, errors) => {
        const page = await openPetition(changed, { errors, filled: {} });
        for (const [href, words] of summaryLinks(page)) {
          const control = page.byId(href.slice(1));
          ok(control && ['input', 'textarea'].includes(control.tagName), `${href} leads nowhere`);
          ok(words.length > 0);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is said once, however often the server says it', async () => {
    const errors = Array.from({ length: 5 }, () => ({ pointer: '/email', code: 'missing' }));
    equal(summaryLinks(await openPetition({}, { errors })).length, 1);
  });
});

describe('what is wrong, in every language', () => {
  const errors = [{ pointer: '/name', code: 'missing' }, { pointer: '/email', code: 'not-an-email' }, { pointer: '/postcode', code: 'not-a-postcode' }, { pointer: '/comment', code: 'too-long' }, { pointer: '/oldEnough', code: 'missing' }, { pointer: '/consents', code: 'missing' }];

  it('is in that language, at the field as in the summary', async () => {
    const english = summaryLinks(await openPetition(full, { errors })).map(([, words]) => words);
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await openPetition(full, { errors }, language);
      const links = summaryLinks(page);
      deepEqual(links.map(([href]) => href), ['#name', '#email', '#postcode', '#comment', '#oldEnough', '#consent-opinion'], language);
      for (const [href, words] of links) {
        equal(descriptions(page, page.byId(href.slice(1))).at(-1), words, language);
        equal(english.includes(words), false, `${language}: ${words}`);
      }
      equal(inside(page, page.byId('summary'), 'h2').length, 1);
    }
  });

  it('is said in the tab of the browser too', async () => {
    match(wordsIn((await openPetition({}, { errors }, 'nb')).named('title')[0]), /^Feil: La parken/);
    match(wordsIn((await openPetition({}, { errors }, 'ar')).named('title')[0]), /^خطأ: دعوا/);
  });

  it('keeps the key and the token that the server gave with it', async () => {
    const page = await openPetition({}, { errors, formToken: 'n3w', filled: { idempotencyKey: 'forged', formToken: 'forged', language: 'xx', website: 'forged' } });
    deepEqual(['idempotencyKey', 'formToken', 'language', 'website'].map((name) => attribute(page.field(name)!, 'value')), [KEY, 'n3w', 'en', undefined]);
  });
});
