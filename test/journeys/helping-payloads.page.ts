/** The pages of the server for volunteering, feedback and help, as whoever wants something to run meets them: full of their words, and with their words sent to every form. */
import assert from 'node:assert/strict';
import type { PageName } from '@dugnad/client/hosted';
import { SAMPLE_HELP_POINT, SAMPLE_ROUND } from '@dugnad/client/contract';
import { FeedbackRoundSchema, HelpPointSchema } from '@dugnad/client/model';
import type { Page } from '@dugnad/workbench/journeys';
import type { StoredOpportunity, StoredRound } from '@dugnad/server';
import { parse } from 'valibot';
import { linksIn, type HostedServer } from './hosted-server.page.ts';
import { fillMailbox } from './mailed-links.page.ts';
import { LIVE } from './payloads.page.ts';

/** What is sent from a page, or `read` where nothing is. A page of a new name has to be named here, and to be met by the journeys. `petition`: has journeys of its own. */
export const PAGES: { readonly [Name in PageName]: { readonly form: string } | 'read' | 'petition' } = {
  ...{ petition: 'petition', sent: 'petition', asked: 'petition', confirm: 'petition', confirmed: 'petition', signature: 'petition', expired: 'petition', sheet: 'petition', report: 'petition' },
  ...{ opportunities: 'read', 'signed-up': 'read', withdrawn: 'read', answered: 'read', 'help-asked': 'read', 'help-withdrawn': 'read', problem: 'read' },
  opportunity: { form: 'a sign-up' }, 'sign-up': { form: 'one’s own page of a sign-up' }, guardian: { form: 'a guardian’s answer' }, 'lost-link': { form: 'a lost link' }, offer: { form: 'the answer to an offer' },
  feedback: { form: 'feedback' }, help: { form: 'a request for help' }, 'help-request': { form: 'the page of a request for help' },
};

const hasForm = (name: string): boolean => typeof PAGES[name as PageName] === 'object';

/** Of volunteering, feedback and help, in order. */
export const helpingPages = Object.keys(PAGES).filter((name) => PAGES[name as PageName] !== 'petition').toSorted();

export const formPages: readonly (readonly [name: string, what: string])[] = Object.entries(PAGES).flatMap(([name, kind]) => (typeof kind === 'object' ? [[name, kind.form] as const] : []));

const contactSaying = (text: string) => ({ name: text, role: text, phone: '22 33 44 55', email: 'post@gronlia.example', languages: ['en'], hours: [], outsideHours: text, place: { name: text, address: text } });
const controllerSaying = (text: string) => ({ name: text, email: 'post@gronlia.example', address: text, receivers: [text], more: text });

/** Every text of it says the same; what is chosen from lists stays. */
function opportunitySaying(text: string, stored: StoredOpportunity): StoredOpportunity {
  return {
    ...stored, title: text, description: `${text}\n\n${text}`, organiser: { kind: 'association', name: text }, contact: contactSaying(text), concernContact: contactSaying(text), controller: controllerSaying(text),
    place: { name: text, address: text, access: [text] }, access: [text], skills: [text], rewards: [text], rules: { text }, requirements: [{ text }, { declaration: { id: 'silence', version: '2026-11', text } }],
    ...{ asksNeeds: true, flexible: true, languages: [{ code: 'nb', use: 'needed' }], shifts: stored.shifts.map((shift) => ({ ...shift, role: text, place: { name: text, address: text } })) },
    talks: [{ id: 'early', start: '2099-06-01T10:00:00+02:00[Europe/Oslo]', modes: ['phone', 'visit'], with: text, taken: 0, state: 'open' }],
  };
}

function roundSaying(text: string): StoredRound {
  const { status, questions, ...round } = parse(FeedbackRoundSchema, SAMPLE_ROUND);
  const said = questions.map((question) => ({ ...question, text, ...(question.kind === 'choice' && { options: question.options.map((option) => ({ ...option, text })) }) }) as typeof question);
  return { ...round, siteId: 'gronlia', state: status, title: text, introduction: text, questions: said, contact: contactSaying(text), controller: controllerSaying(text) };
}

/** Everything that an association writes says the same. */
export async function saveAll(server: HostedServer, text: string): Promise<void> {
  const { store } = server;
  for (const id of ['cafe-host', 'young-host']) {
    const stored = await store.readOpportunity(id);
    assert.ok(stored, id);
    await store.saveOpportunity(opportunitySaying(text, stored));
  }
  await store.saveRound(roundSaying(text));
  const { id: siteId, status, ...point } = parse(HelpPointSchema, SAMPLE_HELP_POINT);
  await store.saveHelpPoint({ ...point, siteId, state: status, title: text, introduction: text, contact: contactSaying(text), controller: controllerSaying(text) });
  await store.saveSite({ id: 'gronlia', name: text, origins: [] });
}

const PATHS = [
  ...['volunteer/gronlia', 'volunteer/gronlia/cafe-host', 'volunteer/gronlia/young-host', 'volunteer/gronlia/cafe-host/lost-link', 'volunteer/gronlia/cafe-host/lost-link?done=yes', 'volunteer/gronlia/cafe-host/withdrawn', 'volunteer/gronlia/nothing-there'],
  ...[`feedback/${SAMPLE_ROUND.id}`, `feedback/${SAMPLE_ROUND.id}/thanks`, 'help/gronlia', 'help/gronlia/withdrawn'],
];

/** Each page that has an address, those behind the links of mails too. */
export async function everyAddress(server: HostedServer): Promise<string[]> {
  const kinds = await fillMailbox(server);
  await saveAll(server, 'Plain words');
  const links = (await server.mails(kinds.size)).flatMap(linksIn).filter((link) => link.startsWith(`${server.url}/embed/`)).map((link) => link.replace(/\?.*$/u, ''));
  return [...new Set([...PATHS.map((path) => `${server.url}/embed/${path}`), ...links])];
}

/** What is put into the controls of the form: text into what is written in, and where it says so into everything else that is sent. */
export interface Sending {
  /** Which of the forms of the page. */
  readonly form: number;
  /** For each control the next of these, over and over. */
  readonly texts: readonly string[];
  /** `choices`: into boxes and radios, which are taken. `all`: into what is hidden too. */
  readonly into: 'fields' | 'choices' | 'all';
}

/** A button that only draws the page in another language is none of them. */
const FORMS = `[...document.querySelectorAll('form[method=post]')].filter((form) => [...form.querySelectorAll('button')].some(({ value }) => value !== 'language'))`;

/** What is written where, by the names of the fields. */
const TYPED = `Object.fromEntries([...document.querySelectorAll('form[method=post] textarea, form[method=post] input:not([type=hidden], [type=checkbox], [type=radio])')].filter((field) => field.offsetParent && field.value !== '').map(({ name, value }) => [name, value]))`;

const PRESS = ({ form, texts, into }: Sending): string => `(() => {
  const form = ${FORMS}[${form}];
  const texts = ${JSON.stringify(texts)};
  let at = 0;
  for (const field of form.elements) {
    if (field.localName === 'fieldset') continue;
    const isChoice = field.type === 'checkbox' || field.type === 'radio';
    const isField = !isChoice && field.localName !== 'button' && field.type !== 'hidden' && Boolean(field.offsetParent);
    if (!(isField || (${JSON.stringify(into)} !== 'fields' && isChoice) || ${JSON.stringify(into)} === 'all')) continue;
    field.value = texts[at++ % texts.length];
    if (isChoice && !/^sure/.test(field.name)) field.checked = true;
  }
  const typed = ${TYPED};
  document.documentElement.dataset.before = '';
  [...form.querySelectorAll('button')].find(({ value }) => value !== 'language').click();
  return typed;
})()`;

/** Of each form how many controls it has, and how many of them are written in: all that is sent together is not more than a server reads. */
export const fieldsOfForms = (page: Page): Promise<{ controls: number; written: number }[]> => page.evaluate(`${FORMS}.map((form) => {
  const controls = [...form.elements].filter((field) => field.localName !== 'fieldset');
  return { controls: controls.length, written: controls.filter((field) => field.localName !== 'button' && !['checkbox', 'radio', 'hidden'].includes(field.type) && field.offsetParent).length };
})`);

/** A page that is open has nothing in it that runs, and no form that nobody knows of. @returns whether it is as it should be met: a page with a form, with it */
export async function lookAt(page: Page, name: PageName, address: string): Promise<boolean> {
  assert.deepEqual(await page.evaluate<string[]>(LIVE), [], address);
  const found = (await fieldsOfForms(page)).length > 0;
  assert.ok(!found || hasForm(name), `${name} of ${address} has a form`);
  return found || !hasForm(name);
}

const isNext = (page: Page): Promise<void> => page.waitFor('the answer is shown', () => page.evaluate<boolean>(`document.readyState === 'complete' && !('before' in document.documentElement.dataset)`));

/** Sends a form some seconds after it was opened, as a person does. What comes back has nothing in it that runs; what is refused is refused with words, and is still there. @returns whether it was refused */
export async function sendIt(page: Page, server: HostedServer, address: string, sending: Sending): Promise<boolean> {
  server.ahead = 0;
  await page.goto(address);
  if (sending.form >= (await fieldsOfForms(page)).length) return false;
  server.ahead = 10_000;
  const typed = await page.evaluate<Record<string, string>>(PRESS(sending));
  await isNext(page);
  const what = `${address} ${JSON.stringify(sending).slice(0, 300)}`;
  assert.deepEqual(await page.evaluate<string[]>(LIVE), [], what);
  const isRefused = await page.evaluate<boolean>(`document.querySelector('#summary li') !== null`);
  if (isRefused && sending.into === 'fields') assert.deepEqual(await page.evaluate(TYPED), typed, what);
  return isRefused;
}

/** Answers the form of the page, by the names of the fields: the first of a choice where nothing is said. */
export async function answerIt(page: Page, server: HostedServer, answers: Readonly<Record<string, string>>): Promise<void> {
  server.ahead = 10_000;
  await page.evaluate(`(() => {
    const answers = ${JSON.stringify(answers)};
    const form = ${FORMS}[0];
    for (const field of form.elements) {
      const answer = answers[field.name];
      if (field.type === 'radio') field.checked = answer === undefined ? form.elements[field.name][0] === field : field.value === answer;
      else if (answer === 'ticked') field.checked = true;
      else if (answer !== undefined) field.value = answer;
    }
    document.documentElement.dataset.before = '';
    [...form.querySelectorAll('button')].find(({ value }) => value !== 'language').click();
  })()`);
  await isNext(page);
}
