/** B. The first layer is honest: what it looks like. Its words are in b-words.ts. */
import assert from 'node:assert/strict';
import type { Check } from './check.ts';
import { looks, places } from './looks.ts';
import type { Visit } from './visit.ts';

const equal = (visit: Visit, names: 'sizes' | 'colours', root = 'layer()'): Promise<string[]> =>
  visit.ask(`${looks} const two = pair(${root}); if (two.includes(undefined)) return ['one of the two is not there']; return differing(two, ${names})${names === 'sizes' ? '.concat(differingBoxes(two))' : '.concat(stateRules(two).map((rule) => "a state of only one: " + rule))'};`);

/** The colours of each, while it has the focus: the same. */
async function focusedColours(visit: Visit): Promise<string[]> {
  const of = (words: string): Promise<string> => visit.ask(`${looks} const one = named('${words}', layer()); one.focus({ focusVisible: true }); const style = view.getComputedStyle(one); return colours.map((name) => style[name]).join(' | ');`);
  return [...new Set([await of('Refuse all'), await of('Accept all')])];
}

const hostile = `dugnad-consent { --dugnad-color-accent: purple; --dugnad-color-accent-fill: gold; --dugnad-radius-control: 20px; --dugnad-font-family: monospace; }
dugnad-consent::part(choice) { background: gold; color: black; padding: 12px; opacity: 0.9; font-size: 20px; border-radius: 0; }
dugnad-consent::part(accept), dugnad-consent::part(primary), dugnad-consent::part(accept-button), dugnad-consent::part(yes) { background: lime; font-size: 30px; }
dugnad-consent::part(refuse), dugnad-consent::part(reject), dugnad-consent::part(secondary), dugnad-consent::part(refuse-button), dugnad-consent::part(no) { opacity: 0.1; font-size: 9px; }
button { all: unset } button:first-child { display: none } [role=region] button:last-of-type { font-size: 40px }`;

const standing = { aligned: true, inOrder: true, near: true, onTop: true, inView: true };
const standingOf = (visit: Visit): Promise<object> => visit.ask(`${places} const two = pair(layer()); return two.includes(undefined) ? 'one of the two is not there' : standing(two);`);

async function onePress(visit: Visit, words: string): Promise<void> {
  await visit.press(words);
  await visit.claim(`one press of “${words}” answers the question`, async () => !(await visit.ask<boolean>('return Boolean(layer())')) && (await visit.choice()) !== null);
}

export const firstLayer: readonly Check[] = [
  {
    check: 10,
    title: '“Refuse all” is on the first layer and in sight without scrolling, on a small phone with letters of twice the size',
    async run(visit) {
      visit.serve({ css: 'html { font-size: 200% }' });
      await visit.page.frame320('/one.html', 568);
      await visit.isAsked();
      const seen = await visit.ask<boolean>(`const refuse = named('Refuse all', layer()); if (!refuse) return false; const { top, bottom } = refuse.getBoundingClientRect(); return top >= 0 && bottom <= view.innerHeight && isOnTop(refuse);`);
      assert.equal(seen, true, 'one cannot refuse on the first layer without scrolling');
    },
  },
  {
    check: 11,
    title: 'refusing and accepting are both buttons',
    async run(visit) {
      await visit.openAsked();
      assert.deepEqual(await visit.ask(`return pair(layer()).map((one) => one?.localName)`), ['button', 'button'], 'refusing and accepting are not both buttons');
    },
  },
  {
    check: 12,
    title: 'refusing and accepting are of one size, one letter and one shape',
    async run(visit) {
      await visit.openAsked();
      assert.deepEqual(await equal(visit, 'sizes'), [], 'the two differ in size or shape');
    },
  },
  {
    check: 13,
    title: 'refusing and accepting have one colour, under the pointer and with the focus as well',
    async run(visit) {
      await visit.openAsked();
      assert.deepEqual(await equal(visit, 'colours'), [], 'the two differ in colour');
      assert.equal((await focusedColours(visit)).length, 1, 'the two differ in colour with the focus');
    },
  },
  {
    check: 14,
    title: 'the words of both can be read, and both can be told from what is around them',
    async run(visit) {
      await visit.openAsked();
      const [words, edges] = await visit.ask<[number[], number[]]>(`${looks} return [pair(layer()).map(wordContrast), pair(layer()).map(edgeContrast)]`);
      for (const ratio of words) assert.ok(ratio >= 4.5, `the words of a button have a contrast of ${ratio.toFixed(2)}, not 4.5`);
      for (const ratio of edges) assert.ok(ratio >= 3, `a button has a contrast of ${ratio.toFixed(2)} to what is around it, not 3`);
    },
  },
  {
    check: 15,
    title: 'refusing and accepting stand side by side, in sight, in the order in which they are read',
    async run(visit) {
      await visit.openAsked();
      assert.deepEqual(await standingOf(visit), standing, 'the two do not stand side by side in their order');
    },
  },
  {
    check: 16,
    title: 'neither has the focus from the start, and Enter chooses nothing',
    async run(visit) {
      await visit.openAsked();
      const state = await visit.ask<object>(`const two = pair(layer()); return { focused: innermost() === null || innermost() === page.body ? 'nothing' : wordsOf(innermost()), first: two.some((one) => one.autofocus || one.type === 'submit' && one.form), marked: two.some((one) => /primary|default/.test(one.className)) };`);
      assert.deepEqual(state, { focused: 'nothing', first: false, marked: false }, 'one of the two is put first');
      await visit.page.press('Enter');
      await visit.isUndecided('Enter');
    },
  },
  {
    check: 17,
    title: 'no theme of the page makes the two unequal',
    async run(visit) {
      await visit.openAsked({ css: hostile });
      const [sizes, colours] = [await equal(visit, 'sizes'), await equal(visit, 'colours')];
      assert.deepEqual([sizes, colours, await standingOf(visit)], [[], [], standing], 'a theme makes the two unequal');
    },
  },
  {
    check: 18,
    title: 'refusing takes one press, and so does accepting',
    async run(visit) {
      await visit.openAsked();
      await onePress(visit, 'Refuse all');
      await visit.forget();
      await visit.openAsked();
      await onePress(visit, 'Accept all');
    },
  },
  {
    check: 22,
    title: '“Choose” is a button on the first layer, and opens the choices with nothing allowed',
    async run(visit) {
      await visit.openAsked();
      assert.equal(await visit.ask(`return named('Choose', layer())?.localName`), 'button', '“Choose” is no button on the first layer');
      await visit.openChoices();
      const on = await visit.ask<string[]>(`for (const more of under(modal()).filter((one) => one.localName === 'details')) more.open = true; return under(modal()).filter((one) => one.matches('input:checked, [aria-checked=true]')).map((one) => tidy(one.closest('label')?.textContent ?? wordsOf(one)))`);
      assert.deepEqual(on, [], 'the choices open with something allowed');
    },
  },
  {
    check: 23,
    title: 'nothing is ticked beforehand, not even halfway, on either layer',
    async run(visit) {
      await visit.openAsked();
      const ticked = `return under(page).filter((one) => one.matches('input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [aria-checked]')).filter((one) => one.checked || one.defaultChecked || one.indeterminate || /true|mixed/.test(one.getAttribute('aria-checked'))).length`;
      assert.equal(await visit.ask(ticked), 0, 'something is ticked beforehand');
      await visit.openChoices();
      assert.equal(await visit.ask(ticked), 0, 'something is ticked beforehand');
    },
  },
  {
    check: 24,
    title: 'nothing that closes the question or the choices is consent',
    async run(visit) {
      await visit.openAsked();
      const extra = `pressables(layer()).filter((one) => one.localName !== 'a' && !['Refuse all', 'Accept all', 'Choose', 'Easy language'].includes(wordsOf(one)))`;
      await visit.ask(`for (const one of ${extra}) one.click();`);
      await visit.settles();
      assert.deepEqual([visit.sent(), await visit.granted('statistics')], [[], false], 'closing the question is consent');
      await visit.openChoices();
      await visit.press('Close without saving');
      await visit.isUndecided('closing the choices');
    },
  },
  {
    check: 29,
    title: 'nobody is asked where nothing needs consent',
    async run(visit) {
      const config: Parameters<Visit['open']>[0] = { config: (own) => ({ ...own, purposes: own.purposes.filter(({ necessary }) => necessary), services: [] }), body: () => '<p>A page that keeps nothing</p>' };
      await visit.open(config);
      await visit.page.waitFor('the files of consent are there', () => visit.page.evaluate<boolean>(`performance.getEntriesByType('resource').some(({ name }) => /consent-head/.test(name))`));
      await visit.settles();
      assert.equal(await visit.ask(`return under(page).some((one) => one.matches('[role=region], [role=dialog], dialog, [role=alertdialog]') && isSeen(one))`), false, 'somebody is asked where nothing needs consent');
    },
  },
  {
    check: 30,
    title: 'the question does not move for those who want less motion, and counts nothing down',
    async run(visit) {
      const moves = (): Promise<string[]> => visit.ask(`return under(page).filter((one) => one === layer() || layer().contains(one)).flatMap((one) => { const style = view.getComputedStyle(one); return [style.transitionDuration, style.animationDuration].flatMap((text) => text.split(',')).filter((text) => parseFloat(text) > 0).concat(one.getAnimations().map(() => 'an animation')); })`);
      if (visit.page.engine === 'chromium') await visit.page.emulate({ reducedMotion: 'reduce' });
      await visit.openAsked();
      assert.deepEqual(await moves(), [], 'something moves');
      const words = (): Promise<string> => visit.ask('return shown(layer())');
      const first = await words();
      await visit.page.evaluate('pass(60_000)');
      await visit.settles();
      assert.equal(await words(), first, 'something counts down');
    },
  },
];

/** What only an engine that can be told how its reader sees can show. */
export const otherEyes: Check = {
  check: 13,
  title: 'refusing and accepting have one colour in the dark and in forced colours',
  async run(visit) {
    for (const features of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await visit.page.emulate(features);
      await visit.openAsked();
      assert.deepEqual(await equal(visit, 'colours'), [], `the two differ in colour: ${Object.values(features).join()}`);
    }
  },
};
