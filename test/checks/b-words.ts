/** B. The first layer is honest: what it says. */
import assert from 'node:assert/strict';
import { inLanguages, type SiteConfig } from './association.ts';
import type { Check } from './check.ts';
import type { Visit } from './visit.ts';

/** The only words for the two, by language: "no to all" and "yes to all", in one form. */
const words: Readonly<Record<string, readonly [refuse: string, accept: string]>> = {
  en: ['Refuse all', 'Accept all'],
  nb: ['Avvis alle', 'Godta alle'],
  nn: ['Avvis alle', 'Godta alle'],
  da: ['Afvis alle', 'Acceptér alle'],
  sv: ['Neka alla', 'Godkänn alla'],
  fi: ['Hylkää kaikki', 'Hyväksy kaikki'],
  nl: ['Alles weigeren', 'Alles accepteren'],
  fr: ['Tout refuser', 'Tout accepter'],
  de: ['Alle ablehnen', 'Alle annehmen'],
  pl: ['Odrzuć wszystkie', 'Akceptuj wszystkie'],
  uk: ['Відхилити все', 'Прийняти все'],
  ar: ['رفض الكل', 'قبول الكل'],
  tr: ['Tümünü reddet', 'Tümünü kabul et'],
};

const steering = /\b(?:OK|okay|got it|continue|best experience|improve your experience|optimal|enjoy|love|sorry|miss out|unfortunately|agree and|recommended|we value)\b|!/iu;

const legitimate = /legitimate interest|berettiget interesse|berettigede interesser|berettigede interesse|berettiget|berettigede|berechtigte[ns]? interesse|intérêt légitime|gerechtvaardigd belang|oikeutettu etu|berättigat intresse/iu;

const norwegian: readonly [string, string, string, string] = ['Forbli innlogget', 'Telle besøk', 'Film', 'Kart'];
const easyNorwegian: readonly [string, string, string, string] = ['Huske deg', 'Telle hvor mange som leser', 'Vise film', 'Vise kart'];
const english: readonly [string, string, string, string] = ['Staying signed in', 'Counting visits', 'Films', 'Maps'];
const easyEnglish: readonly [string, string, string, string] = ['Keeping you signed in', 'Counting readers', 'Showing films', 'Showing maps'];

const said = (visit: Visit): Promise<string> => visit.ask('return shown(layer())');
const both = (config: SiteConfig): SiteConfig => inLanguages(config, { nb: norwegian, 'nb-simple': easyNorwegian, en: english, 'en-simple': easyEnglish });

/** How hard a text is to read: words a sentence, and long words of a hundred. Below 30 is easy. */
function lix(text: string): number {
  const all = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = Math.max(1, text.match(/[.:?]/gu)?.length ?? 1);
  return all.length / sentences + (100 * all.filter((word) => word.length > 6).length) / Math.max(1, all.length);
}

/** Everything in the choices is open to be read. */
const choicesText = `for (const more of under(modal()).filter((one) => one.localName === 'details')) more.open = true; return tidy(modal().innerText)`;

export const firstWords: readonly Check[] = [
  {
    check: 19,
    title: 'the two are called the same everywhere: plain words, which steer nobody, in every language',
    async run(visit) {
      for (const [lang, expected] of Object.entries(words)) {
        await visit.openAsked({ lang, body: () => '<p>Words</p>' });
        const names = await visit.ask<string[]>('return pressables(layer()).map(wordsOf)');
        for (const name of expected) assert.ok(names.includes(name), `in ${lang} no button says “${name}”, but ${names.join(', ')}`);
        assert.doesNotMatch(await said(visit), steering, `in ${lang} the words steer`);
      }
    },
  },
  {
    check: 20,
    title: 'the first layer says who asks, every purpose by its name, that one can change one’s mind and where, and where to read more',
    async run(visit) {
      await visit.openAsked();
      const text = await said(visit);
      for (const part of ['Grønlia grendehus', 'Counting visits', 'Films', 'Maps', 'change your mind at any time', 'Privacy choices']) assert.ok(text.includes(part), `the first layer does not say “${part}”: ${text}`);
      assert.equal(await visit.ask(`return pressables(layer()).some((one) => one.matches('a[href$="/personvern"]'))`), true, 'the first layer does not say where to read more');
    },
  },
  {
    check: 21,
    title: 'the first layer says how many receive data, and one press later they are named',
    async run(visit) {
      await visit.openAsked();
      const text = await said(visit);
      assert.match(text, /\b3\b/u, `the first layer does not say that three receive data: ${text}`);
      await visit.openChoices();
      const named = await visit.ask<string>('return tidy(modal().innerText)');
      for (const name of ['Telleren', 'Filmhuset', 'Kartet']) assert.ok(named.includes(name), `“${name}” is not named one press later`);
    },
  },
  {
    check: 25,
    title: 'nobody claims a legitimate interest, on either layer',
    async run(visit) {
      for (const lang of ['en', 'nb', 'de']) {
        await visit.openAsked({ lang, config: (own) => inLanguages(own, { en: english, nb: norwegian, de: norwegian }) });
        assert.doesNotMatch(await said(visit), legitimate, 'a legitimate interest is claimed');
        await visit.ask(`pressables(layer()).filter((one) => one.localName === 'button').at(-1).click()`);
        await visit.page.waitFor('the choices are open', () => visit.ask<boolean>('return Boolean(modal())'));
        assert.doesNotMatch(await visit.ask<string>(choicesText), legitimate, 'a legitimate interest is claimed');
      }
    },
  },
  {
    check: 26,
    title: 'only what the site needs cannot be refused; it is named, with a reason that the law knows',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      const state = await visit.ask<{ fixed: string[]; free: string[]; text: string }>(`const boxes = under(modal()).filter((one) => one.matches('input[type=checkbox], [role=switch], [role=checkbox]') && isSeen(one)); const name = (one) => tidy(one.closest('label')?.textContent ?? wordsOf(one)); return { fixed: boxes.filter((one) => one.disabled || one.getAttribute('aria-disabled') === 'true').map(name), free: boxes.filter((one) => !one.disabled).map(name), text: tidy(modal().innerText) }`);
      assert.deepEqual([state.fixed, state.free], [[], ['Counting visits', 'Films', 'Maps']], 'something that needs consent cannot be refused');
      assert.match(state.text, /Staying signed in.*because the site needs it/u, 'what the site needs is not named');
      const schema = JSON.stringify(await (await fetch(`${visit.site.origin}/consent-config.schema.json`)).json());
      assert.match(schema, /"necessary":\{[^}]*"enum":\[[^\]]*"asked-for"/u, 'a purpose can be called necessary without a reason');
    },
  },
  {
    check: 27,
    title: 'the question speaks the language of the page and no other, and can be changed to easy language',
    async run(visit) {
      await visit.openAsked({ lang: 'nb', config: both });
      const text = await said(visit);
      for (const part of norwegian.slice(1)) assert.ok(text.includes(part), `“${part}” is not in the language of the page`);
      assert.doesNotMatch(text, /\b(?:all|consent|your|choose|privacy|accept|refuse|counting|maps)\b/iu, `languages are mixed: ${text}`);
      await visit.press('Lett språk').catch(() => assert.fail('there is no easy language'));
      await visit.claim('the question is in easy language', async () => (await said(visit)).includes('Telle hvor mange som leser'));
      await visit.openAsked({ lang: 'fi', config: (own) => inLanguages(own, { nb: norwegian }) });
      assert.match(await said(visit), /Avvis alle/u, 'a language that lacks a purpose is mixed with another');
    },
  },
  {
    check: 28,
    title: 'the first layer has at most sixty words, and easy language is easy',
    async run(visit) {
      await visit.openAsked({ config: both });
      const count = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
      assert.ok(count(await said(visit)) <= 60, `the first layer has ${count(await said(visit))} words`);
      await visit.press('Easy language');
      await visit.page.waitFor('the question is in easy language', async () => (await said(visit)).includes('Counting readers'));
      const easy = await said(visit);
      assert.ok(count(easy) <= 60, `the first layer in easy language has ${count(easy)} words`);
      assert.ok(lix(easy) <= 30, `easy language is not easy: ${lix(easy).toFixed(0)}`);
    },
  },
];
