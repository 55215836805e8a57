import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PetitionStatus } from '@dugnad/client/model';

import { attribute, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, underTerm } from '../reading.page.ts';
import { ORIGIN, petition, samples } from '../sample-pages.page.ts';

const confirmPage = (name: string, ...languages: string[]): Promise<PageTree> => openPage('confirm', { ...samples.confirm, name }, { languages: languages.length > 0 ? languages : ['en'] });
const named = (page: PageTree): string => wordsIn(byClass(page, 'lead')[0]);

describe('the page behind the link of a mail', () => {
  it('does nothing by being opened: no form of it sends itself, and nothing refreshes', async () => {
    const page = await confirmPage('Åse');
    deepEqual(page.named('form').map((one) => attribute(one, 'method')), ['post']);
    deepEqual([page.named('script').length, page.named('img').filter((one) => !attribute(one, 'src')?.startsWith('https')).length], [0, 0]);
    equal(page.named('meta').some((one) => attribute(one, 'http-equiv') !== undefined), false);
  });

  it('has one button that says what it does, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await confirmPage('Åse', language);
      deepEqual(page.named('button').map((one) => attribute(one, 'type')), ['submit'], language);
      ok(wordsIn(page.named('button')[0]).length > 3, language);
      if (!language.startsWith('en')) equal(wordsIn(page.named('button')[0]) === 'Confirm my signature', false, language);
    }
  });

  it('says the name as it was typed, apart from the sentence around it', async () => {
    for (const name of ['Åse Hansen', 'O’Neill-Ångström', 'محمد علي', 'Nguyễn Thị Minh Khai', '李小龍', 'Ⅸ', 'a\u202eb']) {
      const page = await confirmPage(name);
      equal(named(page), `You signed as ${name}.`);
      equal(wordsIn(inside(page, byClass(page, 'lead')[0], 'bdi')[0]), name);
    }
  });

  it('keeps a name from left to right whole in a sentence from right to left, and the other way round', async () => {
    equal(named(await confirmPage('Åse Hansen', 'ar')), 'وقّعت باسم Åse Hansen.');
    equal(inherited(byClass(await confirmPage('محمد', 'nb'), 'lead')[0]!, 'dir'), 'ltr');
  });

  it('says a very long name whole', async () => {
    const name = 'Å'.repeat(200);
    equal(named(await confirmPage(name)), `You signed as ${name}.`);
  });

  it('says what one signs, and to whom one can talk', async () => {
    const page = await confirmPage('Åse');
    equal(wordsIn(byClass(page, 'card')[0]), 'Let the park at Grønlia stay a park We ask the town council not to build on the park between Grønliveien and the school.');
    ok(section(page, 'contact'));
  });

  it('is found by nobody, and tells no other site where one was', async () => {
    const page = await confirmPage('Åse');
    const metas = Object.fromEntries(page.named('meta').map((one) => [attribute(one, 'name'), attribute(one, 'content')]));
    deepEqual([metas['robots'], metas['referrer']], ['noindex', 'no-referrer']);
    equal(page.named('link').length, 0);
  });

  it('links to nowhere with its own address, for that is a secret', async () => {
    const page = await openPage('confirm', { ...samples.confirm, reference: 'S3CR-ET00' });
    equal(hrefs(page).some((href) => href.includes('S3CR')), false);
  });
});

describe('the page that says it counts', () => {
  it('says so first, and has the way to change it as a link for this signer alone', async () => {
    const page = await openPage('confirmed', samples.confirmed);
    equal(wordsIn(page.named('h1')[0]), 'Thank you. Your signature counts.');
    deepEqual(hrefs(page).filter((href) => href.includes('s3cret')), [samples.confirmed.manageUrl]);
  });

  it('does not pass the signer’s own address on with the petition', async () => {
    const page = await openPage('confirmed', samples.confirmed);
    const share = section(page, 'share');
    equal(hrefs(page, share).some((href) => href.includes('s3cret')), false);
    equal(attribute(page.byId('address')!, 'value'), petition.shortUrl);
  });

  for (const manageUrl of ['javascript:alert(1)', 'data:text/html,x', '/embed/relative', '']) {
    it(`tells to get in touch where the way is none: "${manageUrl}"`, async () => {
      const page = await openPage('confirmed', { ...samples.confirmed, manageUrl });
      match(mainWords(page), /To change or withdraw, get in touch and give your reference\./);
    });
  }

  it('has one button that opens the signer’s own page, where a mailed link is looked at that was used before', async () => {
    const { manageUrl: _way, ...used } = samples.confirmed;
    const page = await openPage('confirmed', { ...used, opens: true });
    deepEqual(page.named('button').map((one) => [attribute(one, 'name'), attribute(one, 'value'), wordsIn(one)]), [['act', 'open', 'See, change or withdraw my signature']]);
    equal(mainWords(page).includes('get in touch'), false);
  });

  it('gives the reference to write down', async () => equal(wordsIn(underTerm(await openPage('confirmed', samples.confirmed), 'Reference')), 'K7QD-M2XP'));

  it('has no form: by Back and by loading again nothing is sent twice', async () => equal((await openPage('confirmed', samples.confirmed)).named('form').length, 0));
});

describe('a link that cannot be used any more', () => {
  const table: readonly [status: PetitionStatus, again: boolean][] = [['open', true], ['closed', false], ['answered', false], ['not-open', false], ['draft', false]];
  for (const [status, again] of table) {
    it(`${again ? 'says how to get a new one' : 'promises no new one'} while the petition is ${status}`, async () => {
      const page = await openPage('expired', { petition: { ...petition, status } });
      equal(mainWords(page).includes('Sign once more, and you get a new link.'), again);
      ok(hrefs(page).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=en`));
    });
  }

  it('is said in every language, and leads on in that language', async () => {
    for (const language of LANGUAGES) {
      const page = await openPage('expired', samples.expired, { languages: [language] });
      ok(hrefs(page).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=${language}`), language);
      equal(page.named('form').length, 0);
    }
  });
});
