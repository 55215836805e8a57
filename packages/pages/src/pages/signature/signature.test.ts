import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';
import type { OwnSignature, Petition, Visibility } from '@dugnad/client/model';

import { attribute, isWithin, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, underTerm } from '../reading.page.ts';
import { ORIGIN, ownSignature, petition, samples } from '../sample-pages.page.ts';

interface Changed {
  readonly signature?: Partial<OwnSignature>;
  readonly petition?: Partial<Petition>;
  readonly agreed?: PageData['signature']['agreed'];
  readonly done?: PageData['signature']['done'];
}

function open(changed: Changed = {}, ...languages: string[]): Promise<PageTree> {
  const data: PageData['signature'] = { petition: { ...petition, ...changed.petition }, signature: { ...ownSignature, ...changed.signature }, ...(changed.agreed && { agreed: changed.agreed }), ...(changed.done !== undefined && { done: changed.done }) };
  return openPage('signature', data, { languages: languages.length > 0 ? languages : ['en'] });
}

const [first] = ownSignature.consents;
/** What was said about each purpose, one time after another. */
const consents = (...times: readonly Readonly<Record<string, boolean>>[]): OwnSignature['consents'] =>
  times.map((time) => ({ ...first!, purposes: Object.entries(time).map(([id, granted]) => ({ id, granted, basis: 'consent' as const, explicit: false })) }));

const acts = (page: PageTree): [act: string, words: string][] => page.named('button').map((one) => [attribute(one, 'value') ?? '', wordsIn(one)]);

describe('a receipt', () => {
  const receiptUrl = 'https://host.example/api/v1/signatures/token/receipt';

  it('can be saved from a signer\'s own page', async () => {
    const page = await openPage('signature', { petition, signature: ownSignature, receiptUrl }, { languages: ['en'] });
    ok(hrefs(page).includes(receiptUrl));
    match(mainWords(page), /Save a receipt as a file/);
  });

  it('is not offered where nobody makes one, and not of what is withdrawn', async () => {
    const without = await openPage('signature', { petition, signature: ownSignature });
    const withdrawn = await openPage('signature', { petition, signature: { ...ownSignature, status: 'withdrawn' }, receiptUrl });
    deepEqual([hrefs(without).includes(receiptUrl), hrefs(withdrawn).includes(receiptUrl)], [false, false]);
  });
});

describe('what is kept about a signer', () => {
  const table: readonly [term: string, words: string][] = [
    ['Name', 'Åse Hansen'],
    ['E-mail', 'a…@example.org'],
    ['Postcode', '1357'],
    ['Your comment', 'Fordi jeg bor her.'],
    ['May others see that you signed?', 'Yes, my initials'],
    ['Signed', 'Sunday, 22 November 2026 at 17:00'],
    ['Does it count?', 'Yes, it is confirmed.'],
    ['Reference', 'K7QD-M2XP'],
    ['You agreed to', 'I explicitly consent to Grønlia grendehus storing what I think about the park, and giving my name to Lundvik town council.'],
  ];
  for (const [term, words] of table) it(`stands on their own page: ${term}`, async () => equal(wordsIn(underTerm(await open(), term)), words));

  it('is no postcode and no comment where they gave none', async () => {
    const { postcode: _postcode, comment: _comment, ...rest } = ownSignature;
    const page = await openPage('signature', { petition, signature: rest });
    deepEqual([underTerm(page, 'Postcode'), underTerm(page, 'Your comment')], [undefined, undefined]);
    equal(mainWords(page).includes('undefined'), false);
  });

  it('is said with its end, and can be printed', async () => match(wordsIn(section(await open(), 'kept')), /All about you is deleted after Saturday, 1 May 2027\. You can print this page\.$/));

  it('is a comment in whatever direction it was written', async () => {
    const page = await open({ signature: { comment: 'هنا بيتي' } });
    equal(attribute(inside(page, underTerm(page, 'Your comment'), 'span')[0]!, 'dir'), 'auto');
  });

  it('is what was said last about each purpose', async () => {
    const agreed = async (...times: readonly Readonly<Record<string, boolean>>[]): Promise<string> => wordsIn(underTerm(await open({ signature: { consents: consents(...times) } }), 'You agreed to'));
    match(await agreed({ opinion: true, news: false }, { news: true }), /I explicitly consent.*Send me news/);
    equal((await agreed({ opinion: true, news: true }, { news: false })).includes('Send me news'), false);
    equal(await agreed({ opinion: false }), '');
    equal(await agreed(), '');
  });

  it('stands in the words that were agreed to, in their own language, whatever the petition says now', async () => {
    const page = await open({ agreed: { opinion: { nb: 'Jeg er enig i det.' } } });
    const said = underTerm(page, 'You agreed to');
    equal(wordsIn(said), 'Jeg er enig i det.');
    equal(inherited(inside(page, said!, 'span')[0]!, 'lang'), 'nb');
  });

  it('names a purpose that the petition has no more as it was called', async () => equal(wordsIn(underTerm(await open({ signature: { consents: consents({ 'old-thing': true }) } }), 'You agreed to')), 'old-thing'));

  it('has terms in every language, with the reference and the address from left to right', async () => {
    for (const language of LANGUAGES) {
      const page = await open({}, language);
      const kept = section(page, 'kept');
      equal(inside(page, kept, 'dt').length, 9, language);
      for (const one of inside(page, kept, 'bdi').filter((one) => ['K7QD-M2XP', 'a…@example.org'].includes(wordsIn(one)))) equal(inherited(one, 'dir'), 'ltr', language);
      match(wordsIn(kept), /2026[^]*2027/, language);
    }
  });
});

describe('how a signer is shown', () => {
  const table: readonly [asked: Visibility[], now: Visibility, options: string[]][] = [
    [['hidden', 'initials', 'name'], 'hidden', ['hidden', 'initials', 'name']],
    [['hidden', 'name'], 'hidden', ['hidden', 'name']],
    [['name'], 'name', ['hidden', 'name']],
    [['hidden'], 'initials', ['hidden', 'initials']],
    [[], 'name', ['hidden', 'name']],
    [['hidden'], 'hidden', []],
    [[], 'hidden', []],
  ];
  for (const [visibility, now, options] of table) {
    it(`may be ${options.join(' or ') || 'nothing else'}, who is ${now} where ${visibility.join(', ') || 'nothing'} is offered`, async () => {
      const page = await open({ petition: { ask: { ...petition.ask, visibility } }, signature: { visibility: now } });
      const radios = inside(page, section(page, 'change'), 'input');
      deepEqual(radios.map((one) => attribute(one, 'value')), options);
      deepEqual(checkedOnes(page), options.length > 0 ? [`visibility-${now}`] : []);
    });
  }

  it('is a question with a name, and each answer too', async () => {
    const page = await open();
    equal(wordsIn(inside(page, section(page, 'change'), 'legend')[0]), 'May others see that you signed?');
    deepEqual(inside(page, section(page, 'change'), 'input').map((one) => nameOf(page, one)), ['No, do not show me', 'Yes, my initials', 'Yes, my name']);
  });
});

describe('the ways out', () => {
  it('are each one form with one button, so that none is pressed by mistake for another', async () => {
    const page = await open({ signature: { consents: consents({ opinion: true, news: true }) } });
    deepEqual(acts(page), [['change', 'Save the change'], ['no-news', 'I want no more news'], ['withdraw', 'Withdraw my signature']]);
    for (const form of page.named('form')) equal(inside(page, form, 'button').length, 1);
    for (const button of page.named('button')) deepEqual([attribute(button, 'name'), attribute(button, 'type')], ['act', 'submit']);
  });

  it('end the news only for whoever gets news', async () => {
    const offered = async (...times: readonly Readonly<Record<string, boolean>>[]): Promise<boolean> => acts(await open({ signature: { consents: consents(...times) } })).some(([act]) => act === 'no-news');
    deepEqual([await offered({ news: true }), await offered({ news: false }), await offered({ news: true }, { news: false }), await offered({ 'news-by-mail': true }), await offered({ newspaper: true }), await offered({ opinion: true })], [true, false, false, true, false, false]);
  });

  it('are there while the signature waits, too', async () => {
    const page = await open({ signature: { status: 'waiting' } });
    ok(acts(page).some(([act]) => act === 'withdraw'));
    equal(wordsIn(underTerm(page, 'Does it count?')), 'Not yet. It is not confirmed.');
  });

  it('say what follows before the button, not after it', async () => {
    const page = await open();
    const part = section(page, 'withdraw')!;
    match(wordsIn(part), /^Withdraw Your signature then does not count any more\. You are not shown\. All about you is deleted after Saturday, 1 May 2027\. Withdraw my signature$/);
    const [words] = inside(page, part, 'p');
    ok(page.all.indexOf(words!) < page.all.indexOf(inside(page, part, 'button')[0]!));
  });

  it('are the last on the page, and no main act', async () => {
    const page = await open({ signature: { consents: consents({ news: true }) } });
    for (const [act] of acts(page).filter(([one]) => one !== 'change')) {
      const button = page.named('button').find((one) => attribute(one, 'value') === act)!;
      ok(byClass(page, 'quiet-act').some((one) => isWithin(button, one)), act);
    }
  });

  it('are offered whatever became of the petition', async () => {
    for (const status of ['closed', 'answered', 'not-open', 'draft'] as const) deepEqual(acts(await open({ petition: { status } })).map(([act]) => act), ['change', 'withdraw'], status);
  });
});

describe('what was done last', () => {
  const table: readonly [done: NonNullable<PageData['signature']['done']>, words: string][] = [['changed', 'The change is saved.'], ['no-news', 'You get no more news.'], ['withdrawn', 'Your signature is withdrawn. It does not count.']];
  for (const [done, words] of table) {
    it(`is said first on the page, and read out: ${words}`, async () => {
      const page = await open({ done, ...(done === 'withdrawn' && { signature: { status: 'withdrawn' } }) });
      const note = page.all.find((one) => attribute(one, 'role') === 'status')!;
      equal(wordsIn(note), words);
      ok(page.all.indexOf(note) < page.all.indexOf(page.named('h1')[0]!));
    });
  }

  it('is nothing for whoever only looks', async () => equal((await open()).all.some((one) => attribute(one, 'role') === 'status'), false));
});

describe('a signature that was withdrawn', () => {
  it('shows nothing of what was kept, and offers to sign again', async () => {
    const page = await open({ signature: { status: 'withdrawn' } });
    for (const words of ['Åse', 'example.org', 'Fordi', 'K7QD']) equal(mainWords(page).includes(words), false, words);
    ok(hrefs(page).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=en`));
    equal(page.named('form').length, 0);
  });

  it('is said once, whether it was just now or long ago', async () => {
    for (const done of [undefined, 'withdrawn'] as const) equal(mainWords(await open({ signature: { status: 'withdrawn' }, done })).split('Your signature is withdrawn.').length, 2);
  });

  it('is one person’s page still: nobody finds it', async () => {
    ok((await openPage('signature', samples.signature)).named('meta').some((one) => attribute(one, 'content') === 'noindex'));
  });
});
