/** D. After the choice: what was chosen happens, is kept as it should be, and nobody is asked again without a reason. */
import assert from 'node:assert/strict';
import type { SiteConfig } from './association.ts';
import type { Check } from './check.ts';
import type { Opening, Visit } from './visit.ts';

const day = 86_400;

/** The cookie of the choice, as it was written last. */
async function written(visit: Visit): Promise<string> {
  return (await visit.page.evaluate<string[]>('window.written')).findLast((text) => text.startsWith('dugnad-consent=')) ?? '';
}

async function answer(visit: Visit, words: string): Promise<void> {
  await visit.openAsked();
  await visit.press(words);
  await visit.page.waitFor('the choice is kept', async () => (await visit.choice()) !== null);
}

async function lifeOf(visit: Visit, words: string): Promise<number> {
  await answer(visit, words);
  const life = Number(/max-age=(\d+)/iu.exec(await written(visit))?.[1] ?? 0);
  await visit.forget();
  return life;
}

/** What the question says; null where nobody is asked. */
const question = (visit: Visit): Promise<string | null> => visit.ask('return layer() ? shown(layer()) : null');

async function openOther(visit: Visit, change: (own: SiteConfig) => SiteConfig): Promise<void> {
  const opening: Opening = { config: change };
  await visit.open(opening, '/next.html');
  await visit.isConnected();
}

/** Is somebody asked who has chosen before, now that the site is another? */
async function askedAfter(visit: Visit, change: (own: SiteConfig) => SiteConfig): Promise<string | null> {
  await openOther(visit, change);
  await visit.settles();
  return question(visit);
}

/** What somebody is asked now that the site is another, once it stands there. @param otherwise what is said where nobody is */
async function questionAfter(visit: Visit, change: (own: SiteConfig) => SiteConfig, otherwise: string): Promise<string> {
  let said: string | null = null;
  await openOther(visit, change);
  await visit.claim(otherwise, async () => (said = await question(visit)) !== null);
  return said ?? '';
}

const changes: readonly (readonly [what: string, change: (own: SiteConfig) => SiteConfig, says: RegExp])[] = [
  ['another text', (own) => ({ ...own, noticeVersion: '2027-01.1' }), /text has changed/u],
  ['another receiver', (own) => ({ ...own, services: own.services.map((service) => (service.id === 'maps' ? { ...service, receiver: 'Globus Ltd' } : service)) }), /Globus|Maps|receive/u],
  ['another purpose', (own) => ({ ...own, purposes: [...own.purposes, { id: 'posts', text: 'Posts of others', kind: 'external' }] }), /Posts of others/u],
];

export const after: readonly Check[] = [
  {
    check: 37,
    title: 'who refuses sends nothing to others, on this page and the three that follow',
    async run(visit) {
      await answer(visit, 'Refuse all');
      for (const path of ['/next.html', '/one.html', '/next.html']) {
        await visit.settles();
        await visit.page.goto(path);
        await visit.isConnected();
      }
      await visit.settles();
      assert.deepEqual([visit.sent(), await visit.ran()], [[], []], 'others are asked after a refusal');
    },
  },
  {
    check: 38,
    title: 'who chooses one purpose gets that, and nothing of the others',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      await visit.page.byRole('checkbox', { name: 'Maps' }).click();
      await visit.press('Save my choices');
      await visit.sends('/map.html');
      await visit.settles();
      await visit.claim('the script of the map has run', async () => (await visit.ran()).length > 0);
      assert.deepEqual([visit.sent().filter((path) => path !== '/tour.webm').toSorted(), await visit.ran()], [['/map.html', '/near.js', '/tile.png'], ['near']], 'more comes than was chosen');
    },
  },
  {
    check: 39,
    title: 'who accepts gets everything once, in the order of the page, and each script in its own manner',
    async run(visit) {
      await answer(visit, 'Accept all');
      await visit.claim('all has run', async () => (await visit.ran()).length >= 6);
      await visit.sends('/map.html');
      await visit.settles();
      const ran = await visit.ran();
      assert.deepEqual([ran.filter((name) => name !== 'async'), ran.filter((name) => name === 'async')], [['count', 'line', 'after', 'module', 'near'], ['async']], 'not everything has run once and in its order');
      const scripts = await visit.ask<object>(`const of = (name) => [...document.scripts].find(({ src }) => src.endsWith(name)); return { async: of('/async.js').hasAttribute('async'), module: of('/module.js').type }`);
      assert.deepEqual(scripts, { async: true, module: 'module' }, 'a script has lost its manner');
      const asked = visit.site.requests().filter(({ crossOrigin, path }) => crossOrigin && /\.(?:js|html|gif)$/u.test(path)).map(({ path }) => path);
      assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted(), 'something is asked for twice');
    },
  },
  {
    check: 40,
    title: 'a refusal is remembered for six months at least, and exactly as long as an acceptance',
    async run(visit) {
      const [refused, accepted] = [await lifeOf(visit, 'Refuse all'), await lifeOf(visit, 'Accept all')];
      assert.ok(refused >= 179 * day, `a refusal is remembered for ${refused / day} days`);
      assert.equal(refused, accepted, 'a refusal is not remembered as long as an acceptance');
      await answer(visit, 'Refuse all');
      assert.equal(await askedAfter(visit, (own) => own), null, 'somebody who has refused is asked again');
    },
  },
  {
    check: 41,
    title: 'the choice ends within a year, and one is asked again when the purposes, the receivers or the text are others, and told what is new',
    async run(visit) {
      const life = await lifeOf(visit, 'Accept all');
      assert.ok(life > 0 && life <= 366 * day, `a choice is kept for ${life / day} days`);
      for (const [what, change, says] of changes) {
        await visit.forget();
        await answer(visit, 'Accept all');
        const sentence = `with ${what} nobody is asked again, or told why`;
        assert.match(await questionAfter(visit, change, sentence), says, sentence);
      }
      await visit.forget();
      await questionAfter(visit, (own) => own, 'nobody is asked when the choice has ended');
    },
  },
  {
    check: 42,
    title: 'a corrected word asks nobody again',
    async run(visit) {
      await answer(visit, 'Refuse all');
      assert.equal(await askedAfter(visit, (own) => ({ ...own, noticeVersion: '2026-11.2' })), null, 'a corrected word asks again');
    },
  },
  {
    check: 43,
    title: 'two visitors who choose the same keep the same, it is short, and nobody can be told by it',
    async run(visit) {
      const kept: string[] = [];
      while (kept.length < 2) {
        await answer(visit, 'Refuse all');
        kept.push(await visit.page.evaluate<string>(`document.cookie + ' ' + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })`));
        await visit.forget();
      }
      assert.equal(kept[0], kept[1], 'two visitors who choose the same keep different things');
      assert.ok(Buffer.byteLength(kept[0] ?? '') < 512, `what is kept has ${kept[0]?.length} bytes`);
    },
  },
  {
    check: 44,
    title: 'the cookie of the choice goes nowhere else: SameSite=Lax, the whole site, and as long as was promised',
    async run(visit) {
      await answer(visit, 'Refuse all');
      const [, ...attributes] = (await written(visit)).split(';').map((part) => part.trim().toLowerCase());
      for (const attribute of ['path=/', 'samesite=lax']) assert.ok(attributes.includes(attribute), `the cookie lacks ${attribute}: ${attributes.join('; ')}`);
      const days = Number(/max-age=(\d+)/u.exec(attributes.join(';'))?.[1] ?? 0) / day;
      assert.ok(days >= 180 && days <= 184, `six months are promised, and it is kept for ${days} days`);
      const isSecure = (await visit.page.evaluate('location.protocol')) === 'https:';
      assert.equal(attributes.includes('secure'), isSecure, 'the cookie is sent over open lines');
    },
  },
];
