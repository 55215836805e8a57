/** C. The second layer: purpose by purpose. */
import assert from 'node:assert/strict';
import type { Check } from './check.ts';
import { looks } from './looks.ts';

const openAll = `for (const more of under(modal()).filter((one) => one.localName === 'details')) more.open = true;`;
const boxes = `under(modal()).filter((one) => one.matches('input[type=checkbox], [role=switch], [role=checkbox]') && isSeen(one)).map((one) => tidy(one.closest('label')?.textContent ?? wordsOf(one)))`;

export const secondLayer: readonly Check[] = [
  {
    check: 31,
    title: 'every purpose has a control of its own, and every service belongs to one purpose',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      assert.deepEqual(await visit.ask(`return ${boxes}`), ['Counting visits', 'Films', 'Maps'], 'not every purpose has a control of its own');
      assert.deepEqual(await visit.ask<string[]>(`${openAll} return ${boxes}`), ['Counting visits', 'Telleren', 'Films', 'Filmhuset', 'Maps', 'Kartet'], 'a service does not belong to one purpose');
    },
  },
  {
    check: 32,
    title: 'single services can be chosen under their purpose, one press further',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      for (const name of ['Telleren', 'Filmhuset', 'Kartet']) {
        const isSummed = await visit.ask<boolean>(`const summary = pressables().find((one) => one.localName === 'summary' && one.textContent.includes('${name}')); summary?.click(); return Boolean(summary)`);
        assert.equal(isSummed, true, `nothing leads to the service ${name}`);
        await visit.claim(`one press leads to a control for ${name}`, async () => (await visit.ask<string[]>(`return ${boxes}`)).includes(name));
      }
    },
  },
  {
    check: 33,
    title: 'the choices can be refused and accepted as a whole, by equal buttons, and “Save” keeps exactly what is ticked',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      const differing = await visit.ask<string[]>(`${looks} const two = pair(modal()); return two.includes(undefined) ? ['one of the two is not there'] : [...differing(two, sizes), ...differing(two, colours), ...stateRules(two), ...differingBoxes(two).filter((side) => side.startsWith('height'))]`);
      assert.deepEqual(differing, [], 'the two differ in the choices');
      await visit.page.byRole('checkbox', { name: 'Films' }).click();
      await visit.press('Save my choices');
      await visit.claim('the choice is kept', async () => (await visit.choice()) !== null);
      assert.deepEqual([await visit.granted('statistics'), await visit.granted('video'), await visit.granted('map')], [false, true, false], 'what is kept is not what was ticked');
    },
  },
  {
    check: 34,
    title: 'every service tells who receives data, in which country, and for how long',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      const text = await visit.ask<string>(`${openAll} return tidy(modal().innerText)`);
      for (const part of ['Counting visits', 'Teller AS', 'Norway', '13 months', '_teller*', 'Films', 'Film Ltd', 'Ireland', '6 months', 'Maps', 'Kart AS', 'United Kingdom', 'until you close the window']) assert.ok(text.includes(part), `the choices do not say “${part}”: ${text}`);
    },
  },
  {
    check: 35,
    title: 'closing the choices without saving changes nothing',
    async run(visit) {
      for (const close of [() => visit.press('Close without saving'), () => visit.page.press('Escape')]) {
        await visit.openAsked();
        await visit.openChoices();
        await visit.page.byRole('checkbox', { name: 'Films' }).click();
        await close();
        await visit.page.waitFor('the choices are closed', async () => !(await visit.ask<boolean>('return Boolean(modal())')));
        await visit.isUndecided('closing the choices');
      }
    },
  },
  {
    check: 36,
    title: 'no choice is more than two presses from the question',
    async run(visit) {
      await visit.openAsked();
      await visit.openChoices();
      const seen = await visit.ask<string[]>(`return ['Counting visits', 'Films', 'Maps'].filter((words) => ${boxes}.includes(words))`);
      assert.deepEqual(seen, ['Counting visits', 'Films', 'Maps'], 'a purpose is more than two presses away');
      await visit.page.byRole('checkbox', { name: 'Maps' }).click();
      assert.equal(await visit.ask(`return under(modal()).filter((one) => one.matches('input:checked, [aria-checked=true]')).length > 0`), true, 'the second press chooses nothing');
    },
  },
];
