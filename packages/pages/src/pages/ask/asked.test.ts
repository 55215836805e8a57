import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';
import type { HelpRequestStatus } from '@dugnad/client/model';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, underTerm, wrongOnes } from '../reading.page.ts';
import { askSamples, wholeRequest } from '../sample-ask.page.ts';

type Status = PageData['help-request'];

const sample = askSamples['help-asked'];
const sent = (more: Partial<PageData['help-asked']['receipt']> = {}, ...languages: string[]): Promise<PageTree> => openPage('help-asked', { ...sample, receipt: { ...sample.receipt, ...more } }, { languages: languages.length > 0 ? languages : ['en'] });
const open = (request: Partial<HelpRequestStatus> = {}, more: Partial<Status> = {}, language = 'en'): Promise<PageTree> => openPage('help-request', { ...wholeRequest, ...more, request: { ...wholeRequest.request, ...request } }, { languages: [language] });
const days = (page: PageTree): (string | undefined)[] => inside(page, page.named('main')[0], 'time').map((one) => attribute(one, 'datetime'));
const ASK = 'https://host.example/embed/help/gronlia?lang=en';
const OWN = 'https://host.example/embed/help/gronlia/request/s3cret?lang=en';
const isHidden = (page: PageTree): boolean => page.named('meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex');

describe('the page after one has asked for help', () => {
  it('says who reads it, by when somebody answers, and when all is deleted', async () => {
    const page = await sent();
    match(mainWords(page), /^Thank you\. We have got what you wrote\. Kari Lund reads it and gets in touch with you\. You get an answer by Friday,? 4 December 2026\./);
    match(mainWords(page), /All about you is deleted after Sunday,? 7 March 2027\./);
    deepEqual(days(page).slice(0, 2), ['2026-12-04', '2027-03-07']);
  });

  it('promises no day where none is promised', async () => {
    const page = await sent({ answerBy: undefined });
    equal(mainWords(page).includes('You get an answer by'), false);
    deepEqual(days(page), ['2027-03-07']);
  });

  it('has the reference and the link that tells what becomes of it, both read from left to right', async () => {
    for (const language of ['en', 'ar', 'fi']) {
      const page = await sent({}, language);
      const isolated = inside(page, section(page, 'receipt'), 'bdi').map((one) => [wordsIn(one), attribute(one, 'dir')]);
      deepEqual(isolated, [['K7QD-M2XP', 'ltr'], ['https://host.example/embed/help/gronlia/request/s3cret', 'ltr']], language);
      ok(hrefs(page).includes(OWN.replace('=en', `=${language}`)), language);
    }
  });

  it('keeps the link of whoever asked from search engines, and has a way to ask for something else', async () => {
    const page = await sent();
    ok(isHidden(page));
    equal(hrefs(page).at(-1), ASK);
    deepEqual([page.named('form').length, page.named('button').length], [0, 0]);
  });

  it('keeps a token whole in its link, whatever is in it', async () => {
    ok(hrefs(await sent({ token: 'a/b?c"d' })).includes('https://host.example/embed/help/gronlia/request/a%2Fb%3Fc%22d?lang=en'));
  });

  it('names who reads it as they write themselves, in their language', async () => {
    const page = await sent({ contact: { ...sample.receipt.contact, name: { ar: 'كاري لوند' }, languages: [] } });
    const [name] = page.named('span').filter((one) => wordsIn(one) === 'كاري لوند');
    deepEqual(['lang', 'dir'].map((mark) => attribute(name!, mark)), ['ar', 'rtl']);
  });
});

describe('the page that says what became of a request', () => {
  const STANDS: [request: Partial<HelpRequestStatus>, words: string][] = [
    [{ status: 'received' }, 'We have got it. Nobody has been asked yet.'],
    [{ status: 'talking' }, 'We are talking with somebody who may be able to help.'],
    [{ status: 'found' }, 'We have found somebody who helps. You hear from us.'],
    [{ status: 'cannot' }, 'We have found nobody who can help.'],
    [{ status: 'closed' }, 'The request is closed.'],
    [{ status: 'closed', known: true }, 'We know of this already and look after it.'],
  ];
  for (const [request, words] of STANDS) {
    it(`says of one that is ${request.status}${request.known ? ' and known' : ''}: ${words}`, async () => {
      const page = await open(request);
      equal(wordsIn(byClass(page, 'note')[0]), words);
      equal(mainWords(page).includes('You get an answer by'), request.status === 'received');
      equal(section(page, 'instead') !== undefined, request.status === 'cannot');
    });
  }

  it('says each state in its own words in every language', async () => {
    for (const language of LANGUAGES) {
      const said = await Promise.all(STANDS.map(async ([request]) => wordsIn(byClass(await open(request, {}, language), 'note')[0])));
      equal(new Set(said).size, STANDS.length, `${language}: ${said.join(' · ')}`);
    }
  });

  it('has what was asked, when help is needed, when it was sent, and the reference', async () => {
    const page = await open();
    const TERMS: [term: string, words: RegExp][] = [
      ['What do you need help with?', /^Bære et skap ned fra loftet$/], ['When?', /^Monday,? 7 December 2026, 17:00$/], ['Sent', /^Tuesday,? 1 December 2026$/], ['Reference', /^K7QD-M2XP$/],
    ];
    for (const [term, words] of TERMS) match(wordsIn(underTerm(page, term)), words, term);
    deepEqual(days(page), ['2026-12-07', '17:00', '2026-12-01', '2026-12-04', '2027-03-07']);
  });

  const WHENS: [what: string, when: HelpRequestStatus['when'], words: RegExp, times: string[]][] = [
    ['a day without a time', { kind: 'date', date: '2026-12-07' }, /^Monday,? 7 December 2026$/, ['2026-12-07']],
    ['any time', { kind: 'flexible' }, /^Any time$/, []],
    ['again and again', { kind: 'recurring', words: 'Hver tirsdag' }, /^Hver tirsdag$/, []],
    ['words that look like a page', { kind: 'recurring', words: '<i>Ofte</i>' }, /^<i>Ofte<\/i>$/, []],
  ];
  for (const [what, when, words, times] of WHENS) {
    it(`says of ${what} when help is needed`, async () => {
      const page = await open({ when });
      const said = underTerm(page, 'When?');
      match(wordsIn(said), words);
      deepEqual([inside(page, said, 'time').map((one) => attribute(one, 'datetime')), inside(page, said, 'i').length], [times, 0]);
    });
  }

  it('reads a clock time from left to right, and a day in the words of its reader', async () => {
    const page = await open({}, {}, 'ar');
    const [day, clock] = inside(page, section(page, 'kept'), 'time');
    match(wordsIn(day), /ديسمبر/);
    deepEqual([wordsIn(clock), inside(page, clock, 'bdi').map((one) => attribute(one, 'dir'))], ['17:00', ['ltr']]);
  });

  it('keeps the direction of what somebody wrote on either side', async () => {
    const page = await open({ what: 'حمل خزانة\nإلى الأسفل', answer: 'Prøv <b>Nabohjelp</b>.\nRing 22 00 00 00.', status: 'cannot' });
    const lines = byClass(page, 'lines').map((one) => [wordsIn(one), attribute(one, 'dir')]);
    deepEqual(lines.slice(0, 2), [['Prøv <b>Nabohjelp</b>. Ring 22 00 00 00.', 'auto'], ['حمل خزانة إلى الأسفل', 'auto']]);
    equal(wordsIn(page.byId('wrote')), 'What we wrote to you');
    equal(page.named('b').length, 0);
  });

  it('has no place for an answer that nobody wrote', async () => equal(section(await open({ status: 'found' }), 'wrote'), undefined));

  it('names a way onwards where nobody was found, before the way out', async () => {
    const page = await open({ status: 'cannot' });
    match(wordsIn(section(page, 'instead')), /^What you can do now Call us or write to us\./);
    ok(page.all.indexOf(section(page, 'instead')!) < page.all.indexOf(section(page, 'delete')!));
    ok(hrefs(page).includes('tel:22334455') && hrefs(page).includes(ASK));
  });

  it('shows nobody’s name and number but the association’s, for a link is passed on', async () => {
    const person = { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org' };
    const page = await openPage('help-request', { ...wholeRequest, request: { ...wholeRequest.request, person, place: 'Grønlia øst' } as Status['request'] });
    equal(/Aud|90000000|aud@|Grønlia øst/.test(mainWords(page)), false);
  });

  it('is withdrawn by a tick and a button, and the tick is not there beforehand', async () => {
    const page = await open();
    const out = section(page, 'delete');
    match(wordsIn(out), /^Withdraw my request Everything about this request is deleted at once\. Nobody looks for help any more\./);
    deepEqual([checkedOnes(page), inside(page, out, 'button').map((one) => [attribute(one, 'name'), attribute(one, 'value'), wordsIn(one)])], [[], [['act', 'withdraw', 'Withdraw my request']]]);
    deepEqual([nameOf(page, page.byId('sure')!), attribute(page.field('formToken')!, 'value'), page.named('form').map((one) => attribute(one, 'action'))], ['Yes, delete all of it', wholeRequest.formToken, ['?lang=en']]);
  });

  it('leads to the tick where it is missing, and says so there', async () => {
    const page = await open({}, { errors: [{ pointer: '/sure', code: 'missing' }] });
    const [[href, words] = []] = summaryLinks(page);
    deepEqual([href, wrongOnes(page), wordsIn(page.byId('sure-error'))], ['#sure', ['sure'], words]);
    match(wordsIn(page.named('title')[0]), /^Error:/);
  });

  it('asks for one more press where it came too fast, without calling anything wrong', async () => {
    const page = await open({}, { again: true });
    deepEqual([wordsIn(byClass(page, 'note')[0]), attribute(byClass(page, 'note')[0]!, 'role'), wrongOnes(page)], ['We want to be sure that a person pressed the button. Please press once more.', 'alert', []]);
  });

  it('is found by nobody', async () => ok(isHidden(await open())));
});

describe('the page after withdrawing', () => {
  it('says that everything is deleted, and has nothing of the request', async () => {
    const page = await openPage('help-withdrawn', askSamples['help-withdrawn']);
    equal(wordsIn(page.named('h1')[0]), 'Everything about this request is deleted');
    equal(/K7QD|skap|2027/.test(mainWords(page)), false);
    deepEqual([hrefs(page).includes(ASK), hrefs(page).includes('tel:22334455'), page.named('form').length], [true, true, 0]);
  });

  it('is written from right to left in Arabic, with a number from left to right', async () => {
    const page = await openPage('help-withdrawn', askSamples['help-withdrawn'], { languages: ['ar'] });
    const number = page.named('bdi').find((one) => wordsIn(one) === '22 33 44 55')!;
    deepEqual([inherited(page.named('h1')[0]!, 'dir'), attribute(number, 'dir')], ['rtl', 'ltr']);
  });
});
