import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Petition } from '@dugnad/client/model';

import { attribute, isWithin, nameOf, readPage, wordsIn, type PageTree } from '../page-tree.page.ts';
import { draw, form, full, KEY, petition } from '../sample-pages.page.ts';

const open = async (changed: Partial<Petition> = {}, more: Partial<typeof form> = {}): Promise<PageTree> => readPage((await draw('petition', { ...form, ...more, petition: { ...petition, ...changed } })).html);
const at = (page: PageTree, name: string): number => page.all.indexOf(page.field(name)!);

describe('the form to sign', () => {
  it('asks in this order: name, e-mail, postcode, how one is shown, why, consent, news, and then the button', async () => {
    const page = await open({ eligibility: { minimumAge: 15 } });
    const names = ['name', 'email', 'postcode', 'visibility', 'comment', 'oldEnough', 'consent-opinion', 'consent-news'];
    const places = [...names.map((name) => at(page, name)), page.all.indexOf(page.named('button').find((one) => wordsIn(one) === 'Sign')!)];
    deepEqual(places, [...places].sort((one, other) => one - other));
    equal(places.includes(-1), false);
  });

  it('says above the e-mail that one can also sign by telephone, on paper or at the desk', async () => {
    const page = await open();
    const line = page.all.find((one) => attribute(one, 'class') === 'ways-in-words')!;
    equal(wordsIn(line), 'You can also sign by calling 12 34 56 78, on paper, or at the desk (Grønlia grendehus).');
    ok(page.all.indexOf(line) < at(page, 'email'));
    deepEqual(page.named('a').filter((one) => isWithin(one, line)).map((one) => attribute(one, 'href')), ['tel:12345678', 'https://host.example/embed/petition/park-gronlia/sheet?lang=en']);
  });

  it('leaves out the ways that there are not', async () => {
    const page = await open({ contact: { name: 'Kari' }, paper: { allowed: false } });
    equal(page.all.some((one) => attribute(one, 'class') === 'ways-in-words'), false);
    equal(page.named('a').some((one) => attribute(one, 'href')?.includes('/sheet')), false);
  });

  it('lets a browser fill in what it knows, and paste (WCAG 1.3.5)', async () => {
    const page = await open();
    deepEqual(['name', 'email', 'postcode', 'website'].map((name) => attribute(page.field(name)!, 'autocomplete')), ['name', 'email', 'postal-code', 'off']);
    deepEqual(['type', 'spellcheck', 'maxlength'].map((name) => attribute(page.field('email')!, name)), ['email', 'false', '254']);
    equal(attribute(page.field('name')!, 'maxlength'), undefined);
  });

  it('has nothing checked while one writes', async () => {
    const page = await open({}, { filled: {} });
    ok(page.named('form').every((one) => attribute(one, 'novalidate') !== undefined));
    deepEqual(page.all.filter((one) => ['required', 'pattern', 'disabled'].some((name) => attribute(one, name) !== undefined)), []);
    deepEqual(['name', 'email', 'consent-opinion', 'postcode', 'consent-news'].map((name) => attribute(page.field(name)!, 'aria-required')), ['true', 'true', 'true', undefined, undefined]);
  });

  it('marks what one may leave out in words, and nothing by a star', async () => {
    const page = await open();
    deepEqual(['name', 'email', 'postcode', 'comment'].map((name) => nameOf(page, page.field(name)!)), ['Name', 'E-mail', 'Postcode (optional)', 'Why do you sign? (optional)']);
    equal(wordsIn(page.named('form')[0]).includes('*'), false);
  });

  it('says why the postcode is asked for, beside it', async () => {
    const page = await open();
    equal(attribute(page.field('postcode')!, 'aria-describedby'), 'postcode-hint');
    equal(wordsIn(page.byId('postcode-hint')), 'It lets us say how many live near the park.');
  });

  it('asks for a postcode only where one is needed', async () => {
    const kinds = await Promise.all((['no', 'optional', 'required'] as const).map(async (postcode) => (await open({ ask: { ...petition.ask, postcode } })).field('postcode')));
    deepEqual(kinds.map((one) => one && attribute(one, 'aria-required')), [undefined, undefined, 'true']);
    equal(kinds[0], undefined);
  });

  it('shows nobody unless they choose it', async () => {
    const page = await open();
    const radios = page.all.filter((one) => attribute(one, 'name') === 'visibility');
    deepEqual(radios.map((one) => [attribute(one, 'value'), attribute(one, 'checked') !== undefined]), [['hidden', true], ['initials', false], ['name', false]]);
    const [group] = page.named('fieldset');
    equal(wordsIn(page.named('legend').find((one) => isWithin(one, group))), 'May others see that you signed?');
  });

  it('does not ask how one is shown where nobody is', async () => {
    equal((await open({ ask: { ...petition.ask, visibility: ['hidden'], comment: false } })).field('visibility'), undefined);
    equal((await open({ ask: { ...petition.ask, visibility: [], comment: false } })).field('comment'), undefined);
  });

  it('has one box for each purpose, none of them ticked, and the explicit statement on its own', async () => {
    const page = await open({ eligibility: { minimumAge: 15 } });
    const boxes = page.named('input').filter((one) => attribute(one, 'type') === 'checkbox');
    deepEqual(boxes.map((one) => attribute(one, 'name')), ['oldEnough', 'consent-opinion', 'consent-news']);
    deepEqual(boxes.filter((one) => attribute(one, 'checked') !== undefined), []);
    const group = page.named('fieldset').find((one) => isWithin(page.field('consent-opinion')!, one))!;
    equal(isWithin(page.field('consent-news')!, group), false);
    equal(nameOf(page, page.field('consent-opinion')!), 'I explicitly consent to Grønlia grendehus storing what I think about the park, and giving my name to Lundvik town council.');
  });

  it('speaks of an age only where the association sets one', async () => {
    equal((await open()).field('oldEnough'), undefined);
    const page = await open({ eligibility: { minimumAge: 15 } });
    equal(nameOf(page, page.field('oldEnough')!), 'I am 15 years or older.');
  });

  it('says right before the button what the addressee gets, when, and when all is deleted', async () => {
    const page = await open();
    const promise = page.all.find((one) => attribute(one, 'class') === 'promise')!;
    equal(wordsIn(promise), 'Lundvik town council: The names of all who signed are handed over. That happens on Wednesday, 3 February 2027. All about you is deleted after Saturday, 1 May 2027.');
    const after = page.all.slice(page.all.indexOf(promise)).filter((one) => !isWithin(one, promise));
    equal(after[0]!.tagName, 'button');
  });

  for (const [gives, words] of [['number', /Only the number of signatures is handed over, no names\./], ['names-and-postcodes', /names and postcodes of all who signed/]] as const) {
    it(`says so when ${gives} is handed over`, async () => {
      match(wordsIn((await open({ handOver: { gives, when: 'At the meeting.' } })).named('form')[0]), words);
      match(wordsIn((await open({ handOver: { gives, when: 'At the meeting.' } })).named('form')[0]), /At the meeting\./);
    });
  }

  it('tells all that Article 13 asks for, one press away', async () => {
    const page = await open(full);
    const [details] = page.named('details').filter((one) => attribute(one, 'class') === 'privacy');
    ok(isWithin(details!, page.named('form')[0]));
    const said = wordsIn(details);
    for (const words of ['Grønlia grendehus', 'post@gronlia.example', '999 888 777', 'Ola Vik', 'ombud@gronlia.example', 'Articles 6(1)(a) and 9(2)(a)', 'Nordisk Vertshus', 'Saturday, 1 May 2027', 'Datatilsynet', 'at any time', 'Mer.']) ok(said.includes(words), words);
  });

  it('carries its key and its token, and a field that nobody sees or hears', async () => {
    const page = await open();
    deepEqual(['idempotencyKey', 'formToken', 'language'].map((name) => [attribute(page.field(name)!, 'type'), attribute(page.field(name)!, 'value')]), [['hidden', KEY], ['hidden', 't0ken'], ['hidden', 'en']]);
    const trap = page.field('website')!;
    deepEqual(['tabindex', 'aria-hidden', 'value'].map((name) => attribute(trap, name)), ['-1', 'true', undefined]);
    ok(page.named('div').some((one) => attribute(one, 'hidden') !== undefined && isWithin(trap, one)));
  });

  it('is sent by Enter through its own button, and in another language through one behind it', async () => {
    const page = await open();
    const buttons = page.named('button');
    deepEqual(buttons.map((one) => [wordsIn(one), attribute(one, 'name'), attribute(one, 'formaction')]), [
      ['Sign', undefined, undefined],
      ['Norsk bokmål', 'act', '?lang=nb'],
      ['Lett norsk', 'act', '?lang=nb-simple'],
      ['العربية', 'act', '?lang=ar'],
    ]);
    deepEqual(buttons.filter((one) => attribute(one, 'disabled') !== undefined), []);
  });

  it('shows all that was typed when it is drawn in another language', async () => {
    const filled = { name: 'Zoë O’Neill-Ångström', email: 'zoe@example.org', postcode: '1234 AB', comment: ' Two\nlines ', visibility: 'name', 'consent-opinion': 'on', oldEnough: 'on' };
    const page = readPage((await draw('petition', { ...form, petition: full, filled }, { languages: ['ar'] })).html);
    deepEqual(['name', 'email', 'postcode'].map((name) => attribute(page.field(name)!, 'value')), [filled.name, filled.email, filled.postcode]);
    equal((page.field('comment')!.childNodes[0] as { value: string }).value, filled.comment);
    deepEqual(page.all.filter((one) => attribute(one, 'checked') !== undefined).map((one) => attribute(one, 'id')), ['visibility-name', 'oldEnough', 'consent-opinion']);
    equal(page.named('title').map(wordsIn)[0], 'دعوا حديقة غرونليا تبقى حديقة');
  });
});
