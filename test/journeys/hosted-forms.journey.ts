/** Every form of the server for feedback, help, offers, guardians and reminders: without script, by keys, in little room, from right to left, and when something is wrong. */
import assert from 'node:assert/strict';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { brokenRules } from './axe.page.ts';
import { FormLook } from './form-look.page.ts';
import { hostedForms, withForm, type FormVisit, type HostedForm } from './hosted-forms.page.ts';
import { edgeless, roomy, running } from './room.page.ts';

/** Windows of WebKit stop at 447 px. */
const narrow = (page: Page): number => (page.engine === 'webkit' ? 447 : 320);

const fits = async (look: FormLook, what: string): Promise<void> => {
  const wide = await look.overflow();
  assert.ok(wide <= 0, `${what}: ${wide} px too wide`);
};

/** Sends it empty, and waits until it says so. */
async function sendEmpty(visit: FormVisit, look: FormLook): Promise<void> {
  await visit.send();
  await look.summaryHasFocus();
}

/** What a form has in all its states. */
const journeysAt = (form: HostedForm): Journey[] => {
  const { where, mistakes } = form;
  const journey = (title: string, run: (visit: FormVisit, page: Page, look: FormLook) => Promise<void>): Journey => ({
    title: `${where} ${title}`,
    run: (page) => withForm(page, form, (visit) => run(visit, page, new FormLook(page))),
  });
  return [
    journey('no script runs, no cookie is set, and nothing comes from elsewhere', async (visit, page) => {
      const answer = await fetch(visit.address);
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/u);
      assert.doesNotMatch(answer.headers.get('content-security-policy') ?? 'script-src', /script-src|unsafe/u);
      assert.deepEqual([answer.headers.get('set-cookie'), /<script|\son\w+=/u.test(await answer.text())], [null, false]);
      await visit.open();
      assert.deepEqual((await page.requests()).filter((address) => new URL(address).origin !== visit.server.url), []);
    }),
    journey('somebody without a mouse fills it in and sends it, and no rule of axe is broken before and after (WCAG 2.1.1)', async (visit, page) => {
      await visit.open();
      assert.deepEqual(await brokenRules(page), []);
      await visit.fillIn();
      await visit.send();
      await visit.thanked();
      assert.deepEqual(await brokenRules(page), []);
    }),
    journey('nothing is chosen beforehand, choices have a heading, the browser does not object, and no star stands for words', async (visit, _page, look) => {
      await visit.open();
      const fields = await look.fields();
      assert.ok(fields.length > 0);
      assert.deepEqual(fields.filter(({ type, checked, value }) => checked && (type === 'checkbox' || (type === 'radio' && value !== ''))), [], 'but that nothing is answered');
      for (const { name } of fields.filter(({ type }) => type === 'radio')) assert.ok((await look.count(`fieldset:has(> legend) [name="${name}"]`)) > 0, name);
      for (const { label } of fields) assert.doesNotMatch(label, /\*/u);
      assert.equal(await look.count('form[method=post]:not([novalidate])'), 0);
    }),
    journey('sent empty it says all that is missing, first and with the focus on it, and at each field (WCAG 3.3.1)', async (visit, page, look) => {
      await visit.open();
      await sendEmpty(visit, look);
      assert.deepEqual(await look.summary(), mistakes.map(({ words }) => words));
      assert.match(await page.evaluate<string>('document.title'), /^Error: /u);
      assert.deepEqual(await brokenRules(page), []);
      for (const { words, field } of mistakes) {
        assert.ok((await page.text()).split(words).length > 2, `“${words}” stands in the summary and at the field`);
        await page.byRole('link', { name: words }).click();
        await page.waitFor(`the focus is in a ${field}`, async () => (await page.activeElement()).startsWith(field));
        const name = await page.evaluate<string>('document.activeElement.name');
        const group = await page.evaluate<boolean>(`[document.activeElement, document.activeElement.closest('fieldset')].filter(Boolean).some((each) => (each.getAttribute('aria-describedby') ?? '').split(' ').some((id) => document.getElementById(id)?.textContent.includes(${JSON.stringify(words)})))`);
        assert.ok(group, `${name} is described by “${words}”`);
      }
    }),
    journey('all that was filled in is there after another page and Back, and after something was missing', async (visit, page, look) => {
      // What is one person's is stored nowhere, and this engine then keeps nothing of it either.
      const isStored = !/no-store/u.test((await fetch(visit.address)).headers.get('cache-control') ?? '');
      if (page.engine === 'firefox' && !isStored) page.lacks('fields that Back fills again on a page that is stored nowhere');
      await visit.open();
      await visit.fillIn();
      const before = await look.typed();
      await page.goto(`${visit.server.url}/embed/volunteer/gronlia?lang=en`);
      await page.back();
      await page.waitFor('it is all there again', async () => JSON.stringify(await look.typed()) === JSON.stringify(before));
    }),
    journey('it goes from right to left, fits a narrow window, also when something is wrong, and no rule of axe is broken (WCAG 1.4.10)', async (visit, page, look) => {
      await page.viewport(narrow(page), 700);
      await visit.open('ar');
      assert.equal(await page.evaluate<string>('document.documentElement.dir'), 'rtl');
      await fits(look, 'empty');
      assert.deepEqual(await brokenRules(page), []);
      visit.server.ahead += 8000;
      await page.evaluate(`void [...document.querySelectorAll('form[method=post] button')].find(({ value }) => value !== 'language').click()`);
      await page.waitFor('it says what is wrong', async () => (await look.summary()).length > 0);
      await fits(look, 'with errors');
      assert.deepEqual(await brokenRules(page), []);
    }),
    journey('it can be sent at 400 % of 1280 × 1024, which is a window of 320 × 256 (WCAG 1.4.4)', async (visit, page, look) => {
      await page.viewport(narrow(page), 256);
      await visit.open();
      await visit.fillIn();
      await fits(look, 'filled in');
      await visit.send();
      await visit.thanked();
      await fits(look, 'sent');
    }),
    journey('everything to press has 44 px, save links within text (WCAG 2.5.8)', async (visit, page, look) => {
      await page.viewport(480, 800);
      await visit.open();
      assert.deepEqual((await look.targets()).filter(({ width, height }) => width < 43.5 || height < 43.5), []);
    }),
    journey('all that has the focus is seen and wears a ring of two pixels or more (WCAG 2.4.11, 2.4.13)', async (visit, page, look) => {
      await visit.open();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.press('Tab');
        if (!(await page.evaluate<boolean>('document.activeElement !== document.body && document.hasFocus()'))) break;
        await page.waitFor(`the ${await page.activeElement()} is seen`, () => look.isFocusSeen());
        assert.ok((await look.focusRing()) >= 2, `${await page.activeElement()} wears a ring of ${await look.focusRing()} px`);
      }
    }),
    journey('every control keeps its edge in the colours of a system (forced colours)', async (visit, page) => {
      await page.emulate({ forcedColors: 'active' });
      await visit.open();
      assert.deepEqual(await page.evaluate<string[]>(edgeless), []);
    }),
    journey('nothing moves for whoever asks for stillness', async (visit, page) => {
      await page.emulate({ reducedMotion: 'reduce' });
      await visit.open();
      assert.equal(await page.evaluate<number>(running), 0);
    }),
    ...roomy(where, (page) => withForm(page, form, (visit) => visit.open())),
  ];
};

export const journeys: Journey[] = hostedForms.flatMap(journeysAt);
