/** I. Forms, and who is too young to agree alone: a check by itself, since it has petitions of its own. */
import assert from 'node:assert/strict';
import { ageOfConsent } from '@dugnad/client/consent';
import type { ConsentRecord } from '@dugnad/client/model';
import { withHostedServer, type HostedServer } from '../journeys/hosted-server.page.ts';
import { PetitionHouse } from '../journeys/petition.page.ts';
import type { Check } from './check.ts';
import type { Visit } from './visit.ts';

const age = ageOfConsent('NO');
const old = `I am ${age} years or older.`;
const young = `I am younger than ${age} years.`;
const opinion = 'I agree that my signature';

type Door = readonly [where: string, open: (visit: Visit, server: HostedServer, id: string) => Promise<void>];

/** On a page of the association, and on the petition's own. */
const doors: readonly Door[] = [
  [
    'in the widget',
    async ({ page, site, changes }, { url }, id) => {
      const fault = changes.script === undefined ? '' : '<script src="/fault.js"></script>';
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${url}; require-trusted-types-for 'script'` };
      const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our street</title><link rel="icon" href="/favicon.svg">${fault}</head><body><main><dugnad-petition src="${url}/embed/petition/${id}"></dugnad-petition></main><script type="module" src="/dugnad.js"></script></body></html>`;
      site.answer('/our-street.html', { headers, body });
      await page.goto('/our-street.html');
    },
  ],
  ['on its own page', ({ page }, { url }, id) => page.goto(`${url}/embed/petition/${id}?lang=en`)],
];

/** What can be answered about an age, as it stands there, and all that would tell more of it than whether one has it. */
const asked = `const wordsBeside = (one) => tidy([...(one.labels ?? [])].map((label) => label.textContent).join(' '));
const fields = under(page).filter((one) => one.matches('input, select, textarea') && isSeen(one));
const isExact = (one) => ['date', 'datetime-local', 'month', 'week', 'number', 'range'].includes(one.type) || /bday/.test(one.autocomplete) || /\\b(?:born|birth|birthday|age)\\b/i.test([one.name, one.placeholder, wordsBeside(one)].join(' '));
return { answers: fields.filter((one) => /^(?:checkbox|radio)$/.test(one.type) && /\\byears\\b/.test(wordsBeside(one))).map((one) => [wordsBeside(one), one.checked]), exact: fields.filter(isExact).map(wordsBeside) };`;

interface Asked {
  readonly answers: readonly (readonly [words: string, isChosen: boolean])[];
  readonly exact: readonly string[];
}

async function asksNoMore(visit: Visit, where: string, answers: readonly string[]): Promise<void> {
  await visit.claim(`${where} nothing asks for an age`, async () => (await visit.ask<Asked>(asked)).answers.length > 0);
  const found = await visit.ask<Asked>(asked);
  assert.deepEqual(found.exact, [], `${where} more is asked than whether one is old enough`);
  assert.deepEqual(found.answers, answers.map((words) => [words, false]), `${where} other than that age is asked for, or an answer is chosen beforehand`);
}

const rowsOf = (server: HostedServer, table: string): Readonly<Record<string, unknown>>[] => (server.dump()[table] ?? []) as Readonly<Record<string, unknown>>[];
const agesIn = (server: HostedServer): unknown[] => rowsOf(server, 'consent_records').map(({ data }) => JSON.parse(String(data)) as ConsentRecord).map((record) => [record.method.control, record.age]).toSorted();

/** Too young to agree alone: by the name of a parent, who has the say. */
async function signYoung(visit: Visit): Promise<void> {
  const house = new PetitionHouse(visit.page, visit.site);
  await house.fill('Name', 'Ada Berg');
  await visit.page.byRole('radio', { name: young }).click();
  await house.fill('Name of your parent or guardian', 'Bo Berg');
  await house.fill('E-mail of your parent or guardian', 'bo@example.org');
  await house.tick(opinion);
  await house.press('Sign');
  await visit.claim('who is too young cannot ask a parent', async () => (await visit.page.text()).includes('Your parent or guardian gets a mail and decides.'));
}

async function onlyTheParentAgrees(visit: Visit, server: HostedServer): Promise<void> {
  const stated = { rule: `guardian-below-${age}`, stated: 'below' };
  const [mail, ...more] = await server.mails(1);
  assert.deepEqual([mail?.to, more], ['bo@example.org', []], 'somebody else than the parent is written to');
  assert.deepEqual([rowsOf(server, 'signatures').map(({ state }) => state), agesIn(server)], [['waiting'], [['checkbox', stated]]], 'a child’s yes counts by itself, or the record does not say what was stated');
  await visit.page.goto(/https?:\/\/\S+\/confirm\/\S+/u.exec(mail?.text ?? '')?.[0] ?? '');
  await visit.press('I am the parent or guardian of Ada Berg, and Ada Berg may sign');
  await visit.claim('the parent’s yes does not count', () => rowsOf(server, 'signatures')[0]?.['state'] === 'confirmed');
  assert.deepEqual(agesIn(server), [['checkbox', stated], ['guardian', stated]], 'the parent’s yes is not proven');
}

export const ages: readonly Check[] = [
  {
    check: 70,
    title: 'where an age matters one is asked only whether one has it',
    run: (visit) =>
      withHostedServer(visit.page, async (server) => {
        visit.serve();
        await server.savePetition({ id: 'grown', eligibility: { minimumAge: age } }, [visit.site.origin]);
        await server.savePetition({ id: 'young', eligibility: { guardianBelow: age } }, [visit.site.origin]);
        for (const [where, open] of doors) {
          await open(visit, server, 'grown');
          await asksNoMore(visit, where, [old]);
          await open(visit, server, 'young');
          await asksNoMore(visit, where, [old, young]);
        }
        await doors[0]?.[1](visit, server, 'young');
        await visit.page.byRole('radio', { name: young }).appears();
        await signYoung(visit);
        await onlyTheParentAgrees(visit, server);
      }),
  },
];
