/** What reads mails before people do, and presses all that it finds at once. */
import assert from 'node:assert/strict';
import type { Page } from '@dugnad/workbench/journeys';

/** As it stands, then with everything filled in, the first of each choice taken, or the second, or the third. */
const MANNERS = [-1, 0, 1, 2];

/** Each button of each form, as a browser would send it. They are sent from here: the policy of these pages lets no script of theirs send anything. */
const FORMS = (choice: number): string => `(() => {
  const forms = [...document.querySelectorAll('form[method="post"]')];
  if (${choice} >= 0) for (const field of forms.flatMap((form) => [...form.elements])) {
    if (field.type === 'checkbox') field.checked = true;
    else if (field.type === 'radio') { const all = forms.flatMap((form) => [...form.elements]).filter((each) => each.type === 'radio' && each.name === field.name); all[Math.min(${choice}, all.length - 1)].checked = true; }
    else if (['text', 'tel', 'email', 'textarea'].includes(field.type) && field.offsetParent) field.value = field.type === 'tel' ? '90000009' : field.type === 'email' ? 'machine@example.org' : 'A machine';
  }
  return forms.flatMap((form) => [...form.querySelectorAll('button')].map((button) => ({ action: form.action, body: new URLSearchParams(new FormData(form, button)).toString() })));
})()`;

/** Opens a link and posts every form on its page when it has loaded. @returns how each was answered */
export async function pressAll(page: Page, link: string): Promise<number[]> {
  const answered: number[] = [];
  for (const manner of MANNERS) {
    await page.goto(link);
    for (const { action, body } of await page.evaluate<{ action: string; body: string }[]>(FORMS(manner))) {
      const { status } = await fetch(action, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }, body });
      answered.push(status);
    }
  }
  return answered;
}

/** The page has something to press, and a machine that presses it at once is asked to press again. */
export async function isAskedAgain(page: Page, link: string): Promise<void> {
  const answered = await pressAll(page, link);
  assert.ok(answered.length >= MANNERS.length, `${link}: ${answered.length} forms`);
  assert.deepEqual(answered.filter((status) => status !== 422), [], link);
}
