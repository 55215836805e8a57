import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Petition } from '@dugnad/client/model';
import fc from 'fast-check';

import { attribute, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, hrefs, inside, LANGUAGES, mainWords, openPetition, section } from '../reading.page.ts';
import { full, ORIGIN } from '../sample-pages.page.ts';

/** What of the page is there. */
interface Parts {
  readonly form: boolean;
  readonly numbers: boolean;
  readonly jump: boolean;
  readonly share: boolean;
  readonly found: boolean;
}

const partsOf = (page: PageTree): Parts => ({
  form: page.named('form').length > 0,
  numbers: section(page, 'numbers') !== undefined,
  jump: hrefs(page).includes('#sign'),
  share: section(page, 'share') !== undefined,
  found: !page.named('meta').some((one) => attribute(one, 'name') === 'robots'),
});

describe('a petition at each moment of its life', () => {
  const table: readonly [moment: string, changed: Partial<Petition>, said: RegExp, parts: Parts][] = [
    ['a draft', { status: 'draft', opens: undefined }, /You cannot sign yet\./, { form: false, numbers: false, jump: false, share: false, found: false }],
    ['a draft that will open', { status: 'draft' }, /You can sign from Thursday, 1 October 2026 at 08:00\./, { form: false, numbers: false, jump: false, share: false, found: false }],
    ['not open yet', { status: 'not-open' }, /You can sign from Thursday, 1 October 2026 at 08:00\./, { form: false, numbers: false, jump: false, share: true, found: true }],
    ['open', {}, /You can sign until Sunday, 31 January 2027 at 23:00\./, { form: true, numbers: true, jump: true, share: true, found: true }],
    ['open without an end', { closes: undefined }, /Lundvik town council Signatures 812/, { form: true, numbers: true, jump: true, share: true, found: true }],
    ['open, with its goal reached', { goal: [800] }, /The goal is reached\. Your signature still counts\. You can sign until/, { form: true, numbers: true, jump: true, share: true, found: true }],
    ['open without an end, with its goal reached', { goal: [800], closes: undefined }, /The goal is reached\. Your signature still counts\. Signatures 812 of 800/, { form: true, numbers: true, jump: true, share: true, found: true }],
    ['closed', { status: 'closed' }, /You cannot sign any more\. Signatures 812/, { form: false, numbers: true, jump: false, share: true, found: true }],
    ['closed, with its goal reached', { status: 'closed', goal: [800] }, /You cannot sign any more\. Signatures 812 of 800/, { form: false, numbers: true, jump: false, share: true, found: true }],
    ['answered without words', { status: 'answered' }, /The petition has been answered\. Signatures/, { form: false, numbers: true, jump: false, share: true, found: true }],
    ['answered', { status: 'answered', answer: { date: '2027-02-20', text: 'Nei.' } }, /The answer Saturday, 20 February 2027 Nei\. Signatures/, { form: false, numbers: true, jump: false, share: true, found: true }],
    ['answered while one can still sign', { answer: { date: '2027-01-02', text: 'Kanskje.' } }, /The answer Saturday, 2 January 2027 Kanskje\. Signatures/, { form: true, numbers: true, jump: true, share: true, found: true }],
    ['a try-out', { test: true }, /^This is a try-out\. Nothing here counts\./, { form: true, numbers: true, jump: true, share: true, found: true }],
  ];
  for (const [moment, changed, said, parts] of table) {
    it(`says where it stands, and has what belongs to it: ${moment}`, async () => {
      const page = await openPetition(changed);
      match(mainWords(page), said);
      deepEqual(partsOf(page), parts);
    });
  }

  it('has somebody to ask and somewhere to report at each of them', async () => {
    for (const [, changed] of table) {
      const page = await openPetition(changed);
      ok(section(page, 'contact'));
      ok(hrefs(page).includes(`${ORIGIN}/embed/petition/park-gronlia/report?lang=en`));
    }
  });

  it('is said in the language of the page', async () => {
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      for (const changed of [{ status: 'closed' }, { status: 'answered' }, { status: 'not-open' }, { goal: [800] }, { test: true }] satisfies Partial<Petition>[]) {
        const said = mainWords(await openPetition(changed, {}, language));
        equal(/You can|You cannot|The goal|has been answered|try-out|Nothing here/.test(said), false, `${language}: ${JSON.stringify(changed)}`);
      }
    }
  });

  it('never says of a petition that it is a test where it is none', async () => {
    equal(byClass(await openPetition(), 'warning').length, 0);
    equal(byClass(await openPetition({ test: true, status: 'closed' }), 'warning').length, 1);
  });
});

describe('the numbers of a petition', () => {
  const numbersOf = async (counts: Petition['counts'], goal: number[] = [1000], ...languages: string[]): Promise<PageTree> => openPetition({ counts, goal }, {}, ...languages);
  const asOf = '2026-11-22T17:40:00+01:00[Europe/Oslo]';

  const table: readonly [what: string, counts: Omit<NonNullable<Petition['counts']>, 'asOf'>, goal: number[], words: RegExp][] = [
    ['nobody yet', { confirmed: 0, waiting: 0, paper: 0 }, [100], /^Signatures 0 of 100 0 of 100 0 Confirmed Counted/],
    ['all on the web', { confirmed: 40, waiting: 0, paper: 0 }, [100], /^Signatures 40 of 100 40 of 100 40 Confirmed Counted/],
    ['all on paper', { confirmed: 0, waiting: 0, paper: 7 }, [100], /^Signatures 7 of 100 7 of 100 0 Confirmed 7 On paper or by telephone Counted/],
    ['those who wait in no sum', { confirmed: 1, waiting: 99, paper: 0 }, [100], /^Signatures 1 of 100 1 of 100 1 Confirmed Not confirmed yet, and not counted: 99\./],
    ['no goal', { confirmed: 12_345, waiting: 0, paper: 0 }, [], /^Signatures 12,345 12,345 Confirmed Counted/],
    ['more than the goal', { confirmed: 1500, waiting: 0, paper: 0 }, [1000], /^Signatures 1,500 of 1,000/],
    ['all goals that are to come', { confirmed: 5, waiting: 0, paper: 0 }, [10, 20, 1000], /Next goals: 20, 1,000\.$/],
    ['no goal that is behind', { confirmed: 15, waiting: 0, paper: 0 }, [10, 20], /^Signatures 15 of 20(?!.*Next goals)/],
  ];
  for (const [what, counts, goal, words] of table) {
    it(`say ${what}`, async () => match(wordsIn(section(await numbersOf({ ...counts, asOf }, goal), 'numbers')), words));
  }

  it('are a bar that is never fuller than full, and says what stands beside it', async () => {
    const count = fc.nat({ max: 3_000_000 });
    await fc.assert(
      fc.asyncProperty(count, count, fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 4 }), async (confirmed, paper, goal) => {
        const page = await numbersOf({ confirmed, paper, waiting: 0, asOf }, goal);
        const [bar] = page.named('progress');
        const [max, value] = ['max', 'value'].map((name) => Number(attribute(bar!, name)));
        ok(goal.includes(max!) && value === Math.min(confirmed + paper, max!));
        equal(attribute(bar!, 'aria-valuetext'), wordsIn(inside(page, byClass(page, 'sum')[0], 'strong')[0]));
      }),
      { numRuns: 40 },
    );
  });

  it('are written as the language of the page writes them', async () => {
    const table: readonly [language: string, sum: RegExp][] = [['en', /^12,345 of 20,000$/], ['nb', /^12\s345 av 20\s000$/], ['de', /^12\.345 von 20\.000$/], ['da', /^12\.345 af 20\.000$/], ['nl', /^12\.345 van 20\.000$/], ['sv', /^12\s345 av 20\s000$/], ['fi', /12\s345.*20\s000/], ['pl', /^12\s345 z 20\s000$/], ['ar', /12.345.*20.000/]];
    for (const [language, sum] of table) match(wordsIn(byClass(await numbersOf({ confirmed: 12_345, waiting: 0, paper: 0, asOf }, [20_000], language), 'sum')[0]), sum, language);
  });

  it('say as of when in the clock of the association', async () => {
    const page = await openPetition();
    const time = inside(page, section(page, 'numbers'), 'time')[0]!;
    deepEqual([attribute(time, 'datetime'), wordsIn(time)], ['2026-11-22T17:40:00+01:00', 'Sunday, 22 November 2026 at 17:40']);
  });
});

describe('a petition with nothing but what it needs', () => {
  const bare: Petition = {
    id: 'bare', url: 'https://host.example/embed/petition/bare', title: 'Title', demand: 'Demand', addressee: 'Council', status: 'open', noticeVersion: '1',
    controller: { name: 'Us', email: 'us@example.org', receivers: [] }, consents: [], handOver: { gives: 'number' }, retention: { deleteAfter: '2027-05-01' },
    media: [], documents: [], updates: [], goal: [], languages: [], recentSigners: [], comments: [], eligibility: {}, paper: { allowed: false }, test: false,
    ask: { postcode: 'no', comment: false, visibility: ['hidden'] },
  };

  it('is a whole page, with a form of two questions', async () => {
    const page = await openPetition({ ...bare, background: undefined, organiser: undefined, contact: undefined, counts: undefined, opens: undefined, closes: undefined, shortUrl: undefined });
    const asked = page.named('input', 'textarea').filter((one) => attribute(one, 'type') !== 'hidden' && attribute(one, 'name') !== 'website' && attribute(one, 'readonly') === undefined);
    deepEqual(asked.map((one) => attribute(one, 'name')), ['name', 'email']);
    deepEqual(page.named('h2').map(wordsIn), ['Sign here', 'Tell others']);
    equal(mainWords(page).includes('undefined'), false);
  });

  it('says nowhere "undefined", "null" or "[object Object]", whatever is left out of a full one', async () => {
    for (const key of ['background', 'answer', 'organiser', 'contact', 'counts', 'opens', 'closes', 'shortUrl', 'reportUrl'] satisfies (keyof Petition)[]) {
      const page = await openPetition({ ...full, [key]: undefined });
      equal(/undefined|null|\[object|NaN/.test(wordsIn(page.named('html')[0])), false, key);
    }
  });
});
