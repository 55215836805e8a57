import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import type { Petition } from '@dugnad/client/model';
import { availableLanguages } from '@dugnad/elements/language';

import { drawPart, english } from '../draw-part.page.ts';
import { moments } from '../moments.page.ts';
import { attribute, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, hrefs, inherited, inside, LANGUAGES, openPage, openPetition } from '../reading.page.ts';
import { draw, petition, samples } from '../sample-pages.page.ts';
import { languageLinks } from './language-links.template.ts';

const linksOf = (page: PageTree): [tag: string, now: boolean][] => page.named('a').map((one) => [attribute(one, 'lang') ?? '', attribute(one, 'aria-current') === 'true']);

function drawLinks(changed: Partial<Petition>, reader: Partial<typeof english> = {}): PageTree {
  return drawPart(languageLinks({ ...petition, ...changed }, { ...english, ...reader }));
}

// Languages are made known by the first page that is drawn.
before(() => draw('problem', samples.problem));

describe('the languages that a page can be read in', () => {
  it('are first those of the association, in its order, and behind one press all others that we have', () => {
    const page = drawLinks({ languages: ['so', 'ar', 'nb'] });
    const [first] = page.named('ul');
    deepEqual(inside(page, first, 'a').map((one) => attribute(one, 'lang')), ['so', 'ar', 'nb']);
    const more = inside(page, page.named('details')[0], 'a').map((one) => attribute(one, 'lang'));
    deepEqual(more, availableLanguages().filter((tag) => !['so', 'ar', 'nb'].includes(tag)));
  });

  it('are each there once, and one at most is the present one', () => {
    for (const wanted of [...LANGUAGES, 'so', 'xx']) {
      const links = linksOf(drawLinks({ languages: ['nb', 'so', 'en'] }, { wanted, language: LANGUAGES.includes(wanted) ? wanted : 'en' }));
      equal(new Set(links.map(([tag]) => tag)).size, links.length);
      deepEqual(links.filter(([, now]) => now).map(([tag]) => tag), [wanted === 'xx' ? 'en' : wanted]);
    }
  });

  it('are called what those who read them call them', () => {
    const page = drawLinks({ languages: ['nb', 'uk', 'ar', 'de', 'so'] });
    deepEqual(page.named('a').slice(0, 5).map(wordsIn), ['Norsk bokmål', 'Українська', 'العربية', 'Deutsch', 'Soomaali']);
  });

  it('are each marked as what they are, so that they are read out right and searched right', () => {
    for (const one of drawLinks({ languages: ['nb', 'ar', 'ps', 'so'] }).named('a')) {
      equal(attribute(one, 'lang'), attribute(one, 'hreflang'));
      equal(attribute(one, 'dir'), ['ar', 'ps'].includes(attribute(one, 'lang') ?? '') ? 'rtl' : 'ltr');
      equal(attribute(one, 'href'), `?lang=${attribute(one, 'lang') ?? ''}`);
    }
  });

  it('keep a visitor on the page that is open, also on a page of their own', async () => {
    const page = await openPage('signature', samples.signature);
    const [nav] = page.named('nav');
    for (const href of hrefs(page, nav)) match(href, /^\?lang=[\w-]+$/);
    match(attribute(nav!, 'aria-label') ?? '', /Language/);
  });
});

describe('what stands around a page', () => {
  it('is the association above, with a way to its own site, and below who is responsible', async () => {
    const page = await openPetition();
    equal(wordsIn(byClass(page, 'site')[0]), 'Grønlia grendehus');
    deepEqual(hrefs(page, byClass(page, 'site')[0]), ['http://localhost:8080/']);
    equal(wordsIn(byClass(page, 'foot')[0]), 'Grønlia grendehus · Grønliveien 4 1357 Lundvik This page stores nothing on your device.');
  });

  it('is whoever is responsible where nobody else organises', async () => {
    const page = await openPetition({ organiser: undefined, controller: { ...petition.controller, name: 'Vennene', address: undefined } });
    equal(wordsIn(byClass(page, 'site')[0]), 'Vennene');
    deepEqual(hrefs(page, byClass(page, 'site')[0]), []);
    equal(wordsIn(byClass(page, 'foot')[0]), 'Vennene This page stores nothing on your device.');
  });

  it('can be jumped over by whoever goes by keyboard, before all else on the page', async () => {
    for (const language of LANGUAGES) {
      const page = await openPetition({}, {}, language);
      const [first] = page.named('a', 'button', 'input');
      deepEqual([attribute(first!, 'class'), attribute(first!, 'href')], ['skip', '#main']);
      ok(wordsIn(first));
      equal(page.byId('main')?.tagName, 'main');
    }
  });

  it('is not there in a frame, where the page around has it', async () => {
    for (const { title, name, data } of moments) {
      const page = await openPage(name, data, { framed: true });
      deepEqual([page.named('header').length, page.named('nav').length, byClass(page, 'foot').length, byClass(page, 'skip').length], [0, 0, 0, 0], title);
      deepEqual(page.named('html').map((one) => attribute(one, 'class')), ['framed']);
    }
  });

  it('leaves a frame only beside it, and a page by itself never', async () => {
    for (const { title, name, data } of moments) {
      const page = await openPage(name, data);
      equal(page.named('a', 'form').some((one) => attribute(one, 'target') !== undefined), false, title);
    }
  });

  it('is in the direction of the page, with the association’s name in its own', async () => {
    const page = await openPetition({ organiser: { kind: 'association', name: { nb: 'Grendehuset' } } }, {}, 'ar');
    const [name] = inside(page, byClass(page, 'site')[0], 'span');
    deepEqual([inherited(name!, 'dir'), inherited(byClass(page, 'site')[0]!, 'dir')], ['ltr', 'rtl']);
    const [, address] = inside(page, byClass(page, 'foot')[0], 'span');
    equal(attribute(address!, 'dir'), 'auto');
  });

  it('is nothing on a page that belongs to no petition', async () => {
    const page = await openPage('problem', samples.problem);
    deepEqual([page.named('header').length, page.named('footer').length], [0, 0]);
    equal(page.named('main').length, 1);
  });
});
