import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';
import { HELP_THINGS } from '@dugnad/client/model';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, wrongOnes } from '../reading.page.ts';
import { askForm } from '../sample-ask.page.ts';

type Data = PageData['help'];

const open = (more: Partial<Data> = {}, ...languages: string[]): Promise<PageTree> => openPage('help', { ...askForm, ...more }, { languages: languages.length > 0 ? languages : ['en'] });
const told = (...faults: string[]): Partial<Data> => ({ errors: faults.map((one) => ({ pointer: one.split(' ')[0]!, code: one.split(' ')[1]! })) });
const closed: Data['point'] = { ...askForm.point, status: 'closed' };
const main = (page: PageTree): PageTree['all'][number] => page.named('main')[0]!;
const typed = (page: PageTree): string[] => [...new Set(inside(page, page.named('form')[0], 'input', 'textarea').flatMap((one) => (attribute(one, 'type') === 'hidden' ? [] : attribute(one, 'name')!)))];
const choices = (page: PageTree, name: string): string[] => page.named('input').flatMap((one) => (attribute(one, 'name') === name ? nameOf(page, one) : []));

describe('the page on which one asks for help', () => {
  it('says what one can ask for, whom one can call instead, and how soon somebody answers, before anything is asked', async () => {
    const page = await open();
    equal(wordsIn(page.named('h1')[0]), 'Do you need a hand?');
    const said = mainWords(page);
    for (const words of ['We help with small things: shopping, carrying, coming along to the doctor.', 'Call 22 33 44 55', 'Speaks Norwegian Bokmål and English.', 'You get an answer within 3 days.']) ok(said.includes(words), `${words} is not in: ${said}`);
    ok(page.all.indexOf(section(page, 'contact')!) < page.all.indexOf(page.named('form')[0]!));
    deepEqual(hrefs(page).filter((href) => /^(tel|mailto):/.test(href)), ['tel:22334455', 'mailto:kari@example.org']);
  });

  it('promises no time that nobody promised, and says one day as one', async () => {
    equal(/within/.test(mainWords(await open({ point: { ...askForm.point, answerWithin: undefined } }))), false);
    match(mainWords(await open({ point: { ...askForm.point, answerWithin: 1 } })), /You get an answer within 1 day\./);
  });

  it('asks for what whoever comes has to know, then for a name and a way to answer, and for no address and no illness', async () => {
    const page = await open();
    deepEqual(typed(page), ['website', 'for', 'organisation', 'what', 'when', 'date', 'time', 'rhythm', 'effort', ...HELP_THINGS.map((thing) => `thing-${thing}`), 'place', 'name', 'phone', 'noCalls', 'email']);
    deepEqual(descriptions(page, page.field('what')), ['Please write one thing, without an address and without an illness.']);
    deepEqual(descriptions(page, page.field('place')), ['Only whoever comes to help gets the address, later.']);
  });

  it('says of what only some are asked for whom it is, and of two ways that one is enough', async () => {
    const page = await open();
    const HINTS: [field: string, hint: string][] = [
      ['organisation', 'Only if you look after the person there.'], ['date', 'Only for a certain day.'], ['rhythm', 'Only for several times. Example: Tuesday mornings.'],
      ['phone', 'A telephone number or an e-mail address is enough.'], ['email', 'A telephone number or an e-mail address is enough.'],
    ];
    for (const [field, hint] of HINTS) deepEqual(descriptions(page, page.field(field)), [hint], field);
    deepEqual(page.all.filter((one) => attribute(one, 'aria-required') === 'true').map((one) => attribute(one, 'name')), ['what', 'place', 'name']);
  });

  it('has every choice in words, none chosen beforehand', async () => {
    const page = await open();
    deepEqual([choices(page, 'for').slice(0, 2), choices(page, 'when'), choices(page, 'effort')], [['For me', 'For somebody I know'], ['On a certain day', 'Any time', 'Several times'], ['Light', 'Not quite light', 'Heavy']]);
    deepEqual(checkedOnes(page), []);
  });

  it('has fields that a telephone fills in and writes in', async () => {
    const page = await open();
    const KINDS: [field: string, type: string, autocomplete: string | undefined][] = [['date', 'date', undefined], ['time', 'time', undefined], ['name', 'text', 'name'], ['phone', 'tel', 'tel'], ['email', 'email', 'email'], ['organisation', 'text', 'organization']];
    for (const [field, type, autocomplete] of KINDS) deepEqual([attribute(page.field(field)!, 'type'), attribute(page.field(field)!, 'autocomplete')], [type, autocomplete], field);
  });

  it('posts to itself with its token and its key, and checks nothing before', async () => {
    const [form] = (await open({}, 'nb')).named('form');
    deepEqual(['method', 'action', 'novalidate'].map((name) => attribute(form!, name)), ['post', '?lang=nb', '']);
    const page = await open();
    deepEqual(['formToken', 'idempotencyKey'].map((name) => attribute(page.field(name)!, 'value')), [askForm.formToken, askForm.idempotencyKey]);
  });

  it('says before the button who sees it and when it is deleted', async () => {
    const page = await open();
    const [promise] = byClass(page, 'promise');
    equal(wordsIn(promise), 'Only Grønlia grendehus sees what you write, to get in touch with you. All of it is deleted 90 days after the help.');
    ok(page.all.indexOf(promise!) < page.all.indexOf(inside(page, page.named('form')[0], 'button')[0]!));
  });

  it('keeps what the association wrote in its language, where the page has another', async () => {
    const page = await open({}, 'ar', 'nb');
    deepEqual([inherited(page.named('h1')[0]!, 'dir'), wordsIn(page.named('h1')[0])], ['rtl', 'Trenger du en hånd?']);
    deepEqual(inside(page, page.named('h1')[0], 'span').map((one) => [attribute(one, 'lang'), attribute(one, 'dir')]), [['nb', 'ltr']]);
    const numbers = inside(page, section(page, 'contact'), 'bdi').map((one) => [wordsIn(one), attribute(one, 'dir')]);
    ok(numbers.some(([words, dir]) => words === '22 33 44 55' && dir === 'ltr'), JSON.stringify(numbers));
  });

  it('asks everything in every language in its own words', async () => {
    const english = (await open()).named('legend', 'label').map(wordsIn);
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const asked = (await open({}, language)).named('legend', 'label').map(wordsIn);
      equal(asked.length, english.length, language);
      deepEqual(asked.filter((words, place) => words === '' || (words === english[place] && words.length > 12)), [], language);
    }
  });
});

describe('a help point that is closed', () => {
  it('says so, has no form and no button, and still has whom to call', async () => {
    const page = await open({ point: closed });
    deepEqual([wordsIn(byClass(page, 'note')[0]), page.named('form').length, page.named('button').length], ['You cannot ask for help here just now. Please call or write.', 0, 0]);
    ok(hrefs(page).includes('tel:22334455'));
    equal(page.byId('summary'), undefined);
  });

  it('tells whoever wrote meanwhile that it was not sent, and leads to no field that is not there', async () => {
    const page = await open({ point: closed, ...told('/what missing') });
    match(wordsIn(page.byId('summary')), /^It was not sent You cannot ask for help here just now\. Please call or write\.$/);
    deepEqual(summaryLinks(page), []);
  });
});

describe('what is missing in a request', () => {
  const TABLE: [fault: string, field: string, words: string][] = [
    ['/for missing', 'for-myself', 'Please choose for whom the help is.'],
    ['/for unknown', 'for-myself', 'Please choose for whom the help is.'],
    ['/organisation missing', 'organisation', 'Please write the name of the centre or the municipality.'],
    ['/organisation too-long', 'organisation', 'This is too long. Please make it shorter.'],
    ['/what missing', 'what', 'Please write what you need help with.'],
    ['/what too-long', 'what', 'This is too long. Please make it shorter.'],
    ['/when/kind missing', 'when-date', 'Please choose when you need help.'],
    ['/when missing', 'when-date', 'Please choose when you need help.'],
    ['/when/date missing', 'date', 'Please write the day on which you need help.'],
    ['/when/date past', 'date', 'This day is over. Please choose another.'],
    ['/when/date not-a-date', 'date', 'Please check the day.'],
    ['/when/time not-a-time', 'time', 'Please check the time. Example: 14:30.'],
    ['/when/words missing', 'rhythm', 'Please write how often you need help.'],
    ['/when/words too-long', 'rhythm', 'This is too long. Please make it shorter.'],
    ['/effort missing', 'effort-light', 'Please choose how heavy the work is.'],
    ['/place missing', 'place', 'Please write the part of the town, or the village.'],
    ['/place too-long', 'place', 'This is too long. Please make it shorter.'],
    ['/person/name missing', 'name', 'Please write your name.'],
    ['/person/phone unreachable', 'phone', 'Please write a telephone number or an e-mail address.'],
    ['/person/phone not-a-phone', 'phone', 'Please check the telephone number.'],
    ['/person/email not-an-email', 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['/things twice', 'what', 'Please check this.'],
    ['/constructor constructor', 'what', 'Please check this.'],
  ];
  for (const [fault, field, words] of TABLE) {
    it(`is said of ${fault} above all else, with the way to it, and right there in the same words`, async () => {
      const page = await open(told(fault));
      deepEqual(summaryLinks(page), [[`#${field}`, words]]);
      const control = page.byId(field)!;
      const group = page.named('fieldset').find((one) => inside(page, one, 'input').includes(control) && attribute(control, 'type') === 'radio');
      ok(descriptions(page, group ?? control).includes(words), field);
      deepEqual(wrongOnes(page), group ? [] : [field]);
      match(wordsIn(page.named('title')[0]), /^Error:/);
    });
  }

  it('stands in the order of the form, once for each field, whatever order it came in', async () => {
    const page = await open(told('/person/phone unreachable', '/place missing', '/when/date past', '/when/date not-a-date', '/person/name missing', '/for missing', '/effort missing', '/what missing'));
    deepEqual(summaryLinks(page).map(([href]) => href), ['#for-myself', '#what', '#date', '#effort-light', '#place', '#name', '#phone']);
    for (const [href] of summaryLinks(page)) ok(page.byId(href.slice(1)), href);
    equal(wordsIn(page.byId('date-error')), 'This day is over. Please choose another.');
  });

  it('loses nothing of what was typed, chosen and ticked', async () => {
    const filled = { for: 'organisation', organisation: '"Bydel" <Øst>', what: '</textarea><b>Skap</b>\n& bord', when: 'recurring', date: '2026-02-30', time: '25:00', rhythm: 'Hver "tirsdag"', effort: 'heavy', 'thing-pets': 'on', place: 'Grønlia øst', name: 'Aud <Berg>', phone: 'nei', noCalls: 'on', email: 'aud@' };
    const page = await open({ ...told('/when/date not-a-date'), filled });
    for (const field of ['organisation', 'date', 'time', 'rhythm', 'place', 'name', 'phone', 'email'] as const) equal(attribute(page.field(field)!, 'value'), filled[field], field);
    equal(page.field('what')!.childNodes.map((one) => ('value' in one ? one.value : '')).join('').trim(), filled.what);
    deepEqual(checkedOnes(page), ['for-organisation', 'when-recurring', 'effort-heavy', 'thing-pets', 'noCalls']);
    equal(inside(page, main(page), 'b').length, 0);
  });

  it('leads to its field in every language in words of that language', async () => {
    const faults = told('/for missing', '/what missing', '/when/kind missing', '/effort missing', '/place missing', '/person/name missing', '/person/phone unreachable');
    const english = summaryLinks(await open(faults)).map(([, words]) => words);
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const links = summaryLinks(await open(faults, language));
      equal(links.length, english.length, language);
      deepEqual(links.filter(([, words]) => english.includes(words) || words === ''), [], language);
    }
  });
});

describe('a request that was not taken', () => {
  const TABLE: [failure: string, retryAfter: number | undefined, words: string][] = [
    ['form-expired', undefined, 'The page was open for long. Please press the button once more.'],
    ['too-many-requests', 300, 'Too many were sent from here. Please wait 5 minutes.'],
    ['timeout', undefined, 'It took too long. Please send it again, it counts once.'],
    ['unavailable', undefined, 'Something went wrong with us. Please try again later, or call.'],
    ['not-open', undefined, 'You cannot ask for help here just now. Please call or write.'],
  ];
  for (const [failure, retryAfter, words] of TABLE) {
    it(`says why after ${failure}, speaks of no signature, and keeps what was written`, async () => {
      const page = await open({ failure, ...(retryAfter !== undefined && { retryAfter }), filled: { what: 'Bære et skap', name: 'Aud' } });
      equal(wordsIn(page.byId('summary')), `It was not sent ${words} What you wrote is still here.`);
      deepEqual([attribute(page.field('name')!, 'value'), wordsIn(page.field('what'))], ['Aud', 'Bære et skap']);
    });
  }
});
