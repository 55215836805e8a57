/** G. Everybody can use it. */
import assert from 'node:assert/strict';
import { placeholderBody } from './association.ts';
import type { Check } from './check.ts';
import type { Visit } from './visit.ts';

const opening = { head: '<script src="/axe.js"></script>', body: placeholderBody };
const audit = (visit: Visit): Promise<string[]> => visit.page.evaluate(`axe.run(document, { iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`);
const isOpen = (visit: Visit): Promise<boolean> => visit.ask('return Boolean(modal())');

/** What WCAG 1.4.12 has every text stand. */
const spacing = `const wide = new view.CSSStyleSheet(); wide.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'); const root = layer().getRootNode(); root.adoptedStyleSheets = [...root.adoptedStyleSheets, wide];`;

async function isNarrow(visit: Visit): Promise<void> {
  const state = await visit.ask<object>(`const cut = pressables(layer()).filter((one) => one.scrollWidth > one.clientWidth + 1 && view.getComputedStyle(one).display !== 'inline').map(wordsOf); return { sideways: layer().scrollWidth > layer().clientWidth, cut, wide: layer().getBoundingClientRect().right > view.innerWidth + 1 }`);
  assert.deepEqual(state, { sideways: false, cut: [], wide: false }, 'something does not fit a width of 320 pixels');
}

export const accessibility: readonly Check[] = [
  {
    check: 56,
    title: 'both layers and the placeholder have roles, names and no fault that a machine finds; the first traps nobody, the second gives the focus back (WCAG 4.1.2, 2.1.2)',
    async run(visit) {
      await visit.openAsked(opening);
      await visit.page.byRole('button', { name: 'Show once' }).appears();
      assert.deepEqual(await audit(visit), [], 'axe finds something on the first layer');
      const first = await visit.ask<object>(`const one = layer(); const label = one.getRootNode().getElementById(one.getAttribute('aria-labelledby') ?? ''); return { name: one.getAttribute('aria-label') ?? tidy(label?.textContent), modal: Boolean(one.closest('[aria-modal=true]')) }`);
      assert.deepEqual(first, { name: 'Privacy choice', modal: false }, 'the first layer has no name, or says that it is modal');
      await visit.page.tabTo('button', { name: 'Choose' });
      await visit.page.press('Enter');
      await visit.page.waitFor('the choices are open', () => isOpen(visit));
      assert.deepEqual(await audit(visit), [], 'axe finds something in the choices');
      await visit.page.press('Escape');
      await visit.claim('Escape closes the choices', async () => !(await isOpen(visit)));
      await visit.claim('the focus is back on “Choose”', async () => (await visit.page.activeElement()) === 'button “Choose”');
      await visit.page.tabTo('button', { name: 'Show once' }).catch(() => assert.fail('the first layer traps the focus'));
    },
  },
  {
    check: 57,
    title: 'the question is reached by two presses of Tab at most, takes no focus, and is said once (WCAG 2.4.3, 4.1.3)',
    async run(visit) {
      await visit.openAsked();
      assert.equal(await visit.page.activeElement(), 'nothing', 'the question takes the focus');
      const isSaid = await visit.ask<boolean>(`for (let at = layer(); at; at = at.parentElement ?? at.getRootNode().host) if (at.ariaLive === 'polite' || at.matches('[aria-live=polite], [role=status]')) return true; return false`);
      assert.equal(isSaid, true, 'the question is not said to who cannot see it');
      const isInside = (): Promise<boolean> => visit.ask('return layer().contains(innermost())');
      await visit.page.press('Tab');
      if (!(await isInside())) await visit.page.press('Tab');
      assert.equal(await isInside(), true, 'two presses of Tab do not lead to the question');
    },
  },
  {
    check: 58,
    title: 'everything is large enough to be pressed, fits 320 pixels, wider letters and the other direction (WCAG 2.5.8, 1.4.10, 1.4.12)',
    async run(visit) {
      visit.serve({ body: () => '<p>Words</p>' });
      await visit.page.frame320('/one.html');
      await visit.isAsked();
      const small = await visit.ask<string[]>(`return pressables(layer()).filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < (['Refuse all', 'Accept all', 'Choose'].includes(wordsOf(one)) ? 44 : 20); }).map((one) => wordsOf(one) + ' ' + one.getBoundingClientRect().height)`);
      assert.deepEqual(small, [], 'something is too small to be pressed');
      await isNarrow(visit);
      await visit.ask(spacing);
      await isNarrow(visit);
      await visit.page.viewport(1000, 700);
      await visit.openAsked({ lang: 'ar', dir: 'rtl', body: () => '<p>Words</p>' });
      const [refuse, accept] = await visit.ask<number[]>(`return ['رفض الكل', 'قبول الكل'].map((words) => named(words, layer()).getBoundingClientRect().left)`);
      assert.ok(Number(refuse) > Number(accept), 'the question is not mirrored for who reads from the right');
    },
  },
];

export const forcedColours: Check = {
  check: 58,
  title: 'in forced colours every button has an edge',
  async run(visit) {
    await visit.page.emulate({ forcedColors: 'active' });
    await visit.openAsked();
    const edges = await visit.ask<boolean[]>(`return ['Refuse all', 'Accept all', 'Choose'].map((words) => { const style = view.getComputedStyle(named(words, layer())); return parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'; })`);
    assert.deepEqual(edges, [true, true, true], 'a button has no edge in forced colours');
  },
};
