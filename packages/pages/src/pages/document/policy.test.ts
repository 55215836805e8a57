import { createHash } from 'node:crypto';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { moments } from '../moments.page.ts';
import { attribute, isWithin, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { inside, LANGUAGES, openPage } from '../reading.page.ts';
import { draw, ORIGIN } from '../sample-pages.page.ts';

type Element = PageTree['all'][number];

/** Attributes by which a page fetches, with the directive that decides about it. */
const FETCHES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  img: { src: 'img-src', srcset: 'img-src' },
  video: { src: 'media-src', poster: 'img-src' },
  audio: { src: 'media-src' },
  source: { src: 'media-src', srcset: 'img-src' },
  track: { src: 'media-src' },
  iframe: { src: 'frame-src' },
  script: { src: 'script-src' },
  object: { data: 'object-src' },
  embed: { src: 'object-src' },
};

/** What the server's policy lets a page do beside its own style sheet: pictures and films of its own and by https. */
const isAllowed = (directive: string, address: string): boolean => ['img-src', 'media-src'].includes(directive) && (address.startsWith('https://') || address.startsWith(`${ORIGIN}/`) || address.startsWith('http://localhost:8080/'));

function refused(element: Element): string[] {
  const { tagName, attrs } = element;
  const fetched = Object.entries(FETCHES[tagName] ?? {}).flatMap(([name, directive]) => {
    const address = attribute(element, name);
    return address === undefined || isAllowed(directive, address) ? [] : [`${tagName} ${name}=${address}`];
  });
  const inline = attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${tagName} ${name}`);
  const loaded = tagName === 'link' && attribute(element, 'rel') !== 'canonical' ? ['link'] : [];
  return [...fetched, ...inline, ...loaded];
}

for (const { title, name, data } of moments) {
  describe(`a browser that keeps the policy of the server (${title})`, () => {
    it('refuses nothing of the page, in any direction, alone or in a frame', async () => {
      for (const [languages, framed] of [[['en'], false], [['ar'], true]] as const) {
        const page = await openPage(name, data, { languages, framed });
        deepEqual(page.all.flatMap(refused), []);
        deepEqual(page.named('script', 'noscript', 'iframe', 'object', 'embed', 'base', 'frame', 'portal'), []);
        equal(page.named('meta').some((one) => attribute(one, 'http-equiv') !== undefined), false);
      }
    });

    it('knows its one style sheet by the hash that goes with it', async () => {
      const { html, styleHashes } = await draw(name, data as never);
      const sheets = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      deepEqual(sheets, styleHashes);
      match(styleHashes.join(), /^'sha256-[A-Za-z\d+/]{43}='$/);
    });
  });

  describe(`whoever cannot see the page (${title})`, () => {
    it('finds one first heading, no level left out, and each part by its name', async () => {
      const page = await openPage(name, data);
      equal(page.named('h1').length, 1);
      const levels = page.named('h1', 'h2', 'h3', 'h4').filter((one) => !isWithin(one, page.byId('summary'))).map(({ tagName }) => Number(tagName[1]));
      equal(levels[0], 1);
      for (const [place, level] of levels.entries()) if (place > 0) ok(level - levels[place - 1]! <= 1, levels.join(' '));
      for (const one of page.named('section', 'nav', 'fieldset', 'details')) ok(partName(page, one), `a ${one.tagName} without a name`);
    });

    it('hears every control by a name, every link and button by its words, every picture by its text', async () => {
      const page = await openPage(name, data);
      for (const one of page.named('input', 'textarea').filter((one) => attribute(one, 'type') !== 'hidden' && attribute(one, 'aria-hidden') === undefined)) ok(nameOf(page, one), attribute(one, 'name'));
      for (const one of page.named('a', 'button', 'summary', 'th', 'legend')) ok(wordsIn(one), one.tagName);
      for (const one of page.named('img')) ok(attribute(one, 'alt') !== undefined);
      for (const one of page.named('video', 'audio')) ok(attribute(one, 'aria-label'));
    });

    it('is led nowhere by an id that is not there, or is there twice', async () => {
      const page = await openPage(name, data);
      const ids = page.all.flatMap((one) => attribute(one, 'id') ?? []);
      deepEqual(ids.filter((id, place) => ids.indexOf(id) !== place), []);
      const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((key) => page.all.flatMap((one) => attribute(one, key)?.split(' ') ?? []));
      const jumps = page.named('a').flatMap((one) => /^#(.*)/.exec(attribute(one, 'href') ?? '')?.[1] ?? []);
      deepEqual([...named, ...jumps].filter((id) => !ids.includes(id)), []);
    });
  });
}

/** What a part is called: by its heading, its legend, its summary or in words of its own. */
function partName(page: PageTree, part: Element): string {
  if (attribute(part, 'class') === 'sheet') return wordsIn(inside(page, part, 'h1', 'h2')[0]);
  const by = attribute(part, 'aria-labelledby');
  return by === undefined ? (attribute(part, 'aria-label') ?? wordsIn(inside(page, part, 'legend', 'summary')[0])) : wordsIn(page.byId(by));
}

describe('every page in every language', () => {
  for (const language of LANGUAGES) {
    it(`says which it is, and in what direction, all through: ${language}`, async () => {
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      for (const { title, name, data } of moments) {
        const { html, language: said } = await draw(name, data as never, { languages: [language] });
        match(html, new RegExp(`^<!doctype html>\\s*<html lang="${language}" dir="${direction}"`), title);
        equal(said, language, title);
      }
    });
  }
});
