import { createHash } from 'node:crypto';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attribute, isWithin, nameOf, readPage, wordsIn } from './page-tree.page.ts';
import { draw, full, names, petition, samples } from './sample-pages.page.ts';

for (const name of names) {
  describe(`the page "${name}"`, () => {
    it('is a whole document in its language and direction (WCAG 3.1.1)', async () => {
      for (const [language, dir] of [['en', 'ltr'], ['nb', 'ltr'], ['ar', 'rtl'], ['nb-simple', 'ltr']] as const) {
        const { html, language: said } = await draw(name, samples[name], { languages: [language] });
        const [root] = readPage(html).named('html');
        match(html, /^<!doctype html>/i);
        deepEqual([attribute(root!, 'lang'), attribute(root!, 'dir'), said], [language, dir, language]);
      }
    });

    it('has one heading of the first level, one main part, and a title (WCAG 1.3.1, 2.4.2)', async () => {
      const page = readPage((await draw(name, samples[name])).html);
      equal(page.named('h1').length, 1);
      equal(page.named('main').length, 1);
      ok(isWithin(page.named('h1')[0]!, page.named('main')[0]));
      ok(wordsIn(page.named('title')[0]).length > 3);
      equal(page.named('header').length <= 1 && page.named('footer').length <= page.named('main').length + page.named('blockquote').length, true);
    });

    it('has headings that leave out no level', async () => {
      const page = readPage((await draw(name, samples[name])).html);
      const levels = page.named('h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));
      for (const [place, level] of levels.entries()) if (place > 0) ok(level - levels[place - 1]! <= 1, levels.join(' '));
    });

    it('has no script, no handler and no style that its policy does not know', async () => {
      const { html, styleHashes } = await draw(name, samples[name]);
      const page = readPage(html);
      deepEqual(page.named('script', 'iframe', 'object', 'embed', 'base'), []);
      const given = page.all.flatMap(({ attrs }) => attrs.map((one) => one.name));
      deepEqual(given.filter((one) => one.startsWith('on') || one === 'style' || one === 'srcdoc'), []);
      const hashes = page.named('style').map((one) => `'sha256-${createHash('sha256').update(one.childNodes.map((text) => ('value' in text ? text.value : '')).join('')).digest('base64')}'`);
      deepEqual([...new Set(hashes)].sort(), [...styleHashes].sort());
      equal(page.named('link').every((one) => attribute(one, 'rel') === 'canonical'), true);
    });

    it('has an id but once, and every reference leads to one', async () => {
      const page = readPage((await draw(name, samples[name])).html);
      const ids = page.all.flatMap((one) => attribute(one, 'id') ?? []);
      deepEqual(ids.filter((id, place) => ids.indexOf(id) !== place), []);
      const named = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) => page.all.flatMap((one) => attribute(one, name)?.split(' ') ?? []));
      const jumped = page.named('a').flatMap((one) => /^#(.+)/.exec(attribute(one, 'href') ?? '')?.[1] ?? []);
      deepEqual([...named, ...jumped].filter((id) => !ids.includes(id)), []);
    });

    it('calls every control by a name, and posts to its own address alone (WCAG 4.1.2)', async () => {
      const page = readPage((await draw(name, samples[name])).html);
      const controls = page.named('input', 'textarea', 'select').filter((one) => attribute(one, 'type') !== 'hidden' && attribute(one, 'name') !== 'website');
      for (const one of controls) ok(nameOf(page, one), `${attribute(one, 'name') ?? ''} has no name`);
      for (const one of page.named('form')) {
        // The list is filtered by its address alone.
        equal(attribute(one, 'method'), name === 'opportunities' ? 'get' : 'post');
        match(attribute(one, 'action') ?? '?lang=', /^\?lang=[\w-]*$/);
      }
      for (const one of page.named('button')) ok(wordsIn(one));
      for (const one of page.named('a')) ok(wordsIn(one), 'a link without words');
    });

    it('has every date as a time element with a date that machines read', async () => {
      const page = readPage((await draw(name, samples[name])).html);
      for (const one of page.named('time')) match(attribute(one, 'datetime') ?? '', /^(\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?|\d\d:\d\d)$/);
      const outside = page.all.flatMap((one) => (one.tagName === 'time' ? [] : one.childNodes.flatMap((text) => ('value' in text && one.tagName !== 'style' && one.tagName !== 'title' ? text.value : []))));
      deepEqual(outside.filter((text) => /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), \d/.test(text)), []);
    });

    it('is found by search engines and passed on only where it is for everybody', async () => {
      const page = readPage((await draw(name, samples[name])).html);
      const robots = page.named('meta').find((one) => attribute(one, 'name') === 'robots');
      const isPublic = ['petition', 'opportunities', 'opportunity', 'help'].includes(name);
      equal(robots === undefined, isPublic);
      equal(page.named('meta').some((one) => attribute(one, 'property') === 'og:title'), isPublic);
    });

    it('says nothing of who made it', async () => {
      const { html } = await draw(name, samples[name]);
      equal(/dugnad/i.test(wordsIn(readPage(html).named('body')[0])), false);
    });
  });
}

describe('a page in a frame', () => {
  it('has neither the association above it nor a way out below', async () => {
    const page = readPage((await draw('petition', samples.petition, { framed: true })).html);
    deepEqual([page.named('header').length, page.named('nav').length], [0, 0]);
    deepEqual(page.named('footer').filter((one) => attribute(one, 'class') === 'foot'), []);
  });

  it('opens other sites beside itself', async () => {
    const page = readPage((await draw('petition', { ...samples.petition, petition: full }, { framed: true })).html);
    const away = page.named('a').filter((one) => attribute(one, 'href')?.startsWith('https://lundvik.example'));
    equal(away.length, 3);
    for (const one of away) deepEqual([attribute(one, 'target'), attribute(one, 'rel')], ['_blank', 'noopener']);
  });
});

describe('what is seen where the link is passed on', () => {
  const metas = async (languages: string[]): Promise<Record<string, string>> => {
    const page = readPage((await draw('petition', samples.petition, { languages })).html);
    const all = page.named('meta').map((one) => [attribute(one, 'property') ?? attribute(one, 'name') ?? '', attribute(one, 'content') ?? ''] as const);
    const [canonical] = page.named('link');
    return { ...Object.fromEntries(all.reverse()), canonical: attribute(canonical!, 'href') ?? '' };
  };

  it('is the petition in the language of the link', async () => {
    const said = await metas(['nb']);
    equal(said['og:title'], 'La parken på Grønlia bli park');
    match(said['og:description'] ?? '', /^Vi ber bystyret/);
    deepEqual([said['og:locale'], said['og:locale:alternate'], said['og:url'], said['og:image'], said['og:type']], ['nb_NO', 'en_US', petition.url, petition.media[0]!.src, 'website']);
    equal(said['og:image:alt'], 'Parken en sommerdag: trær, en benk og barn på gresset');
  });

  it('is one address, whatever the language', async () => {
    deepEqual([(await metas(['nb']))['canonical'], (await metas(['ar']))['canonical']], [petition.url, petition.url]);
    equal((await metas(['ar']))['og:locale'], 'ar_EG');
  });
});
