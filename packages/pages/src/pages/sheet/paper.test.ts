import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ConsentPurpose, Petition } from '@dugnad/client/model';
import fc from 'fast-check';

import { attribute, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, hrefs, inherited, inside, LANGUAGES, openPage } from '../reading.page.ts';
import { full, ORIGIN, petition } from '../sample-pages.page.ts';

type Element = PageTree['all'][number];

const open = (changed: Partial<Petition> = {}, rows = 20, ...languages: string[]): Promise<PageTree> => openPage('sheet', { petition: { ...petition, ...changed }, rows }, { languages: languages.length > 0 ? languages : ['en'] });
const sheets = (page: PageTree): Element[] => byClass(page, 'sheet');
const columns = (page: PageTree, sheet: Element | undefined): string[] => inside(page, sheet, 'th').filter((one) => attribute(one, 'scope') === 'col').map(wordsIn);

const [opinion, news] = petition.consents as [ConsentPurpose, ConsentPurpose];
const free = (count: number): ConsentPurpose[] => Array.from({ length: count }, (_, place) => ({ ...news, id: `news-${place}`, text: `Purpose number ${place}` }));

describe('every sheet of paper', () => {
  it('stands for itself: the same words on each, whatever becomes of the others', async () => {
    const page = await open({}, 40);
    const texts = sheets(page).map((one) => wordsIn(one).replace(/\b\d{1,2}\b/g, '').replace(/\s+/g, ' '));
    equal(texts.length, 4);
    // The last has fewer rows, which have no words.
    equal(new Set(texts).size, 1);
  });

  it('says its code, by which it is counted, and the address that one can type', async () => {
    const page = await open({}, 25);
    for (const one of sheets(page)) equal(wordsIn(inside(page, one, 'p')[0]), 'Sheet GR-PARK localhost:8080/p/park');
  });

  it('says the long address where there is no short one, and none that opens nothing', async () => {
    const address = async (changed: Partial<Petition>): Promise<string> => wordsIn(byClass(await open(changed, 3), 'address')[0]);
    equal(await address({ shortUrl: undefined }), 'localhost:8080/embed/petition/park-gronlia');
    equal(await address({ shortUrl: 'https://gronlia.example/p' }), 'gronlia.example/p');
    equal(await address({ shortUrl: 'javascript:alert(1)' }), '');
  });

  it('says what one asks for, of whom, and what becomes of the names', async () => {
    const page = await open({ handOver: { gives: 'names-and-postcodes', date: '2027-02-03' } }, 25);
    for (const one of sheets(page)) {
      const said = wordsIn(one);
      for (const words of ['We ask the town council not to build', 'To: Lundvik town council', 'The names and postcodes of all who signed are handed over.', 'All about you is deleted after Saturday, 1 May 2027.', 'You can take your consent back at any time.']) ok(said.includes(words), words);
    }
  });

  it('says who is responsible, with everything by which one reaches them', async () => {
    const page = await open({}, 3);
    match(wordsIn(byClass(page, 'sheet-foot')[0]), /Who is responsible: Grønlia grendehus Grønliveien 4 1357 Lundvik brreg 999 888 777 post@gronlia\.example 12 34 56 78/);
  });

  it('says where it is handed in, and nothing of that where nobody said it', async () => {
    match(wordsIn(byClass(await open({}, 3), 'sheet-foot')[0]), /Hand the sheet in here: Grønlia grendehus, every day 10–15$/);
    equal(/Hand the sheet/.test(wordsIn(byClass(await open({ paper: { allowed: true } }, 3), 'sheet-foot')[0])), false);
  });

  it('has one first heading for all, and one heading each', async () => {
    const page = await open({}, 40);
    deepEqual(sheets(page).map((one) => inside(page, one, 'h1', 'h2').map(({ tagName }) => tagName)), [['h1'], ['h2'], ['h2'], ['h2']]);
  });

  it('is a table with a name, whose rows and columns have theirs', async () => {
    const page = await open({}, 12);
    equal(wordsIn(page.named('caption')[0]), 'Petition');
    for (const one of page.named('th')) ok(wordsIn(one) && ['row', 'col'].includes(attribute(one, 'scope') ?? ''));
    for (const row of inside(page, page.named('tbody')[0], 'tr')) equal(inside(page, row, 'th', 'td').length, columns(page, sheets(page)[0]).length);
  });
});

describe('what one agrees to on paper', () => {
  it('is the statement of Article 9 above the names, word for word', async () => {
    match(wordsIn(byClass(await open({}, 3), 'terms')[0]), /^Whoever signs below agrees to this: I explicitly consent to Grønlia grendehus storing what I think about the park, and giving my name to Lundvik town council\. A \(Only if you want to\): Send me news about this matter by e-mail\./);
  });

  it('is each statement that is needed, in its order', async () => {
    const page = await open({ consents: [opinion, { ...opinion, id: 'second', text: 'I agree to the second.' }] }, 3);
    match(wordsIn(byClass(page, 'terms')[0]), /I explicitly consent .* I agree to the second\. The names/);
  });

  it('is nothing where nothing is asked', async () => {
    const page = await open({ consents: [] }, 3);
    equal(/Whoever signs below/.test(wordsIn(byClass(page, 'terms')[0])), false);
    deepEqual(columns(page, sheets(page)[0]), ['Number', 'Name in capital letters', 'E-mail (optional)', 'Postcode', 'Date', 'Signature']);
  });

  it('has a letter for each purpose that one may leave open, and a box to tick in each row', async () => {
    const page = await open({ consents: [opinion, ...free(3)] }, 5);
    deepEqual(columns(page, sheets(page)[0]).filter((one) => one.length === 1), ['A', 'B', 'C']);
    for (const [place, letter] of ['A', 'B', 'C'].entries()) ok(wordsIn(byClass(page, 'terms')[0]).includes(`${letter} (Only if you want to): Purpose number ${place}`));
    equal(byClass(page, 'tick').length, 5 * 3);
  });

  it('has none ticked beforehand: there is nothing in any cell but the box', async () => {
    const page = await open({}, 12);
    deepEqual(page.named('td').filter((one) => wordsIn(one) !== ''), []);
    equal(page.named('input').length, 0);
  });

  it('has as many boxes a row as letters are explained, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 26 }), fc.integer({ min: 1, max: 30 }), async (count, rows) => {
        const page = await open({ consents: [opinion, ...free(count)] }, rows);
        equal(byClass(page, 'tick').length, count * rows);
        const letters = columns(page, sheets(page)[0]).filter((one) => /^[A-Z]$/.test(one));
        deepEqual(letters, [...new Set(letters)]);
        equal(letters.length, count);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a sheet for readers of other languages', () => {
  it('has its own words in each of them, and the association’s in theirs', async () => {
    const first = await open({}, 3);
    const english = columns(first, sheets(first)[0]);
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await open({}, 3, language);
      const said = columns(page, sheets(page)[0]);
      equal(said.length, english.length, language);
      // A date and a signature are called so in French, too.
      equal(english.includes(said[1] ?? ''), false, `${language}: ${said.join()}`);
      equal(inherited(page.named('h1')[0]!, 'lang'), language);
    }
  });

  it('is written from right to left, with code and address from left to right', async () => {
    const page = await open({}, 3, 'ar');
    equal(inherited(sheets(page)[0]!, 'dir'), 'rtl');
    deepEqual([inherited(byClass(page, 'address')[0]!, 'dir'), wordsIn(byClass(page, 'address')[0])], ['ltr', 'localhost:8080/p/park']);
    ok(inside(page, inside(page, sheets(page)[0], 'p')[0], 'bdi').some((one) => wordsIn(one).includes('GR-PARK')));
  });

  it('leads back in that language from the screen, and from paper nowhere', async () => {
    for (const language of ['nb', 'ar', 'nl-x-formal']) {
      const page = await open({}, 3, language);
      deepEqual(hrefs(page, byClass(page, 'screen-only')[0]), [`${ORIGIN}/embed/petition/park-gronlia?lang=${language}`]);
    }
  });

  it('says very long names whole', async () => {
    const name = 'Foreningen for bevaring av '.repeat(12).trim();
    const page = await open({ controller: { ...full.controller, name }, title: name }, 3);
    ok(wordsIn(byClass(page, 'sheet-foot')[0]).includes(name));
    equal(wordsIn(page.named('h1')[0]), name);
  });
});
