/** I. A form asks for consent as openly as a banner. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { linksIn, lookAtAll, type HostedServer, type SentMail } from '../journeys/hosted-server.page.ts';
import type { Check } from './check.ts';
import { asked, boxesOf, eachForm, labelOf, openWidget, petition, recordsOf, withPetition, type Form } from './form-visit.ts';
import { looks } from './looks.ts';
import type { Visit } from './visit.ts';

const WEEK = 7 * 24 * 3_600_000;

/** What the last signature agreed to, by purpose. */
const agreed = ({ server }: Form): Record<string, boolean> => Object.fromEntries((recordsOf(server).at(-1)?.purposes ?? []).map(({ id, granted }) => [id, granted]));

const statement = /^I (?:explicitly )?(?:agree|consent)\b.*Grønlia Vel.*opinion.*municipal council/u;

/** What Article 13 asks to be told: each by words that a visitor finds it by. */
const told: Readonly<Record<string, RegExp>> = {
  'who is responsible': /Grønlia Vel/u,
  'how to reach them': /Grønliveien 4, Lundvik.*post@gronlia\.example/u,
  'the data protection officer': /Olav Dahl.*vern@gronlia\.example/u,
  'what it is for': /collect signatures and to hand them over/u,
  'on what ground': /consent \(GDPR Articles 6\(1\)\(a\) and 9\(2\)\(a\)\)/u,
  'who receives it': /Vertshus AS.*names of all who signed are handed over|names of all who signed are handed over.*Vertshus AS/u,
  'how long it is kept': /deleted after \w+, 30 June 2099/u,
  'what one may ask for': /see, correct, take along, restrict or delete/u,
  'that one can take it back': /take your consent back at any time/u,
  'that one need not': /You need not sign/u,
  'whom to complain to': /complain to Datatilsynet/u,
};

const untold = (text: string): string[] => Object.entries(told).flatMap(([fact, words]) => (words.test(text) ? [] : [fact]));

/** The words of the form, from its top to the button that sends it. */
const formText = `const form = under(page).find((one) => one.localName === 'form' && isSeen(one)); return tidy(form.innerText).split(/\\bSign(?= |$)/)[0]`;

/** How differently two boxes and the words beside them are drawn. */
const unlike = `${looks} const label = ${labelOf}; const two = ['${asked.opinion}', '${asked.news}'].map((words) => ${boxesOf}.find((one) => tidy(label(one).textContent).includes(words)));
return [...differing(two.map(label), [...sizes, ...colours]), ...differing(two, [...sizes, 'accentColor']), ...differingBoxes(two)]`;

const signatures = (server: HostedServer): { state: string; signed_at: string; confirmed_at: string | null }[] => server.dump()['signatures'] as never;

const linkOf = (server: HostedServer, mail: SentMail): string => linksIn(mail).find((link) => link.startsWith(server.url)) ?? assert.fail(`the mail “${mail.subject}” leads nowhere`);

/** The link of the mail with these words in its subject, to whom they were sent. */
async function linkIn(server: HostedServer, count: number, words: string, to = ''): Promise<string> {
  const mail = (await server.mails(count)).find((one) => one.subject.includes(words) && one.to.includes(to));
  return linkOf(server, mail ?? assert.fail(`no mail says “${words}”`));
}

/** The way out, or the one link to it, is before whoever opens the link of a mail. */
async function leadsOut({ page }: Visit, { subject }: SentMail, link: string): Promise<void> {
  await page.goto(link);
  const further = page.byRole('button', { name: 'change or withdraw my signature', partly: true });
  if (await further.exists()) await further.click();
  await page.waitFor('the way out is there', () => page.byRole('button', { name: 'Withdraw my signature' }).exists()).catch(() => assert.fail(`the mail “${subject}” does not lead to withdrawing`));
}

export const forms: readonly Check[] = [
  {
    check: 65,
    title: 'each purpose of a form has its own box, unticked; only what the form cannot do without is required',
    run: (visit) =>
      eachForm(visit, async (form) => {
        const boxes = await form.boxes();
        const asksFor = boxes.map(({ words }) => Object.values(asked).filter((text) => words.includes(text)));
        assert.deepEqual(asksFor, Object.values(asked).map((text) => [text]), `${form.where} not every purpose has a box of its own`);
        assert.deepEqual(boxes.filter(({ ticked }) => ticked), [], `${form.where} something is ticked beforehand`);
        assert.deepEqual(boxes.map(({ required }) => required), [true, false, false], `${form.where} more is required than the signature needs`);
        await form.sign('opinion');
        assert.deepEqual(agreed(form), { opinion: true, news: false, survey: false }, `${form.where} what was left open is taken for a yes`);
      }),
  },
  {
    check: 66,
    title: 'what shows an opinion is agreed to explicitly, in a statement of its own',
    run: (visit) =>
      eachForm(visit, async (form) => {
        const box = await form.box('opinion');
        assert.match(box.words, statement, `${form.where} the statement does not say who keeps what, and who receives it`);
        assert.equal(box.together, 1, `${form.where} the statement stands together with other boxes`);
        assert.ok(box.group.length > 3, `${form.where} the statement has no heading of its own`);
        await form.write();
        await form.house.press('Sign').catch(() => assert.fail(`${form.where} no button says that one signs`));
        await visit.claim(`${form.where} one is told that the statement is missing`, async () => (await form.box('opinion')).invalid);
        const before = recordsOf(form.server).length;
        await form.tick('opinion');
        await form.send('the statement is all that was missing');
        const [record, ...more] = recordsOf(form.server).slice(before);
        assert.deepEqual(record?.purposes.filter(({ id }) => id === 'opinion'), [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }], `${form.where} the record does not say that it was explicit`);
        assert.deepEqual([record.event, record.method.layer, more], ['given', 'form', []], `${form.where} the record does not say how`);
      }),
  },
  {
    check: 67,
    title: 'a newsletter is asked about apart, with a yes and a no of equal weight',
    run: (visit) =>
      eachForm(visit, async (form) => {
        const [news, opinion] = [await form.box('news'), await form.box('opinion')];
        assert.notEqual(news.group, opinion.group, `${form.where} news is asked about together with signing`);
        assert.doesNotMatch(opinion.words, /news|e-mail/iu, `${form.where} who signs agrees to news`);
        assert.deepEqual(await visit.ask<string[]>(unlike), [], `${form.where} news is asked about louder or lower than the rest`);
        for (const ticked of [true, false]) {
          await form.tick('news');
          await visit.claim(`${form.where} one press says ${ticked ? 'yes' : 'no'} to news`, async () => (await form.box('news')).ticked === ticked);
        }
        await form.sign('opinion');
        assert.equal(agreed(form)['news'], false, `${form.where} a no to news is taken for a yes`);
        assert.doesNotMatch(await visit.page.text(), /\bnews\b/iu, `${form.where} one is asked about news again after a no`);
      }),
  },
  {
    check: 68,
    title: 'before one signs one reads who receives what, why, for how long, and what one may ask for',
    run: (visit) =>
      eachForm(visit, async (form) => {
        const missing = async (): Promise<string[]> => untold(await visit.ask(formText));
        const lacks = async (): Promise<never> => assert.fail(`${form.where} one press above the button does not tell ${(await missing()).join(', ')}`);
        if ((await missing()).length > 0) await visit.press('What happens with what I write?').catch(lacks);
        await visit.page.waitFor('it is told', async () => (await missing()).length === 0).catch(lacks);
      }),
  },
  {
    check: 69,
    title: 'a signature counts after a second, deliberate step; who only looks at the mail confirms nothing',
    run: (visit) =>
      withPetition(visit, async (server) => {
        await (await openWidget(visit, server)).sign('opinion');
        const link = await linkIn(server, 1, 'Please confirm');
        await lookAtAll(visit.page, [link]);
        assert.deepEqual(signatures(server).map(({ state }) => state), ['waiting'], 'who only looks at the mail has signed');
        await visit.page.goto(link);
        await visit.press('Confirm my signature');
        await visit.claim('the button confirms', () => signatures(server)[0]?.state === 'confirmed');
        // It is kept before the page that says so is there.
        await visit.page.waitFor('the next page is there', async () => !(await visit.page.byRole('button', { name: 'Confirm my signature' }).exists()));
        const { signed_at: signed, confirmed_at: confirmed } = signatures(server)[0] ?? assert.fail('the signature is gone');
        assert.ok(confirmed !== null && signed < confirmed && recordsOf(server)[0]?.event === 'given', 'the proof lacks one of the two steps');
        await visit.page.goto(link);
        assert.equal(await visit.page.byRole('button', { name: 'Confirm my signature' }).exists(), false, 'the link can be used twice');
        await server.sign({ name: 'Bo Berg', email: 'bo@example.org' });
        const late = await linkIn(server, 3, 'Please confirm', 'bo@example.org');
        server.ahead = WEEK + 60_000;
        await visit.page.goto(late);
        assert.equal(await visit.page.byRole('button', { name: 'Confirm my signature' }).exists(), false, 'the link works for longer than a week');
        await server.store.deleteExpired(new Date(Date.now() + server.ahead).toISOString());
        assert.doesNotMatch(JSON.stringify(server.dump()), /Bo Berg|bo@example\.org/u, 'who never confirms is remembered');
      }),
  },
  {
    check: 71,
    title: 'every mail and page leads to withdrawing, without an account',
    run: (visit) =>
      withPetition(visit, async (server) => {
        const form = await openWidget(visit, server);
        const email = await form.sign('opinion', 'news');
        const [first] = await server.mails(1);
        await visit.page.goto(first ? linkOf(server, first) : '');
        assert.match(await visit.page.text(), /do nothing\. It is deleted by itself/u, 'who thinks better of it is not told what to do');
        await visit.press('Confirm my signature');
        await visit.claim('the thanks lead to withdrawing', () => visit.page.byRole('link', { name: 'withdraw my signature', partly: true }).exists());
        await server.sign({ email });
        await server.mailNews(/\/signature\/([\w-]+)/u.exec(await linkIn(server, 2, 'You have signed:'))?.[1] ?? '');
        for (const mail of await server.mails(4)) await leadsOut(visit, mail, linkOf(server, mail));
        await visit.press('Withdraw my signature');
        await visit.claim('one press withdraws', async () => (await visit.page.text()).includes('Your signature is withdrawn.'));
        assert.deepEqual([signatures(server)[0]?.state, recordsOf(server).at(-1)?.event], ['withdrawn', 'withdrawn'], 'it is said to be withdrawn, and is not');
        assert.equal(JSON.stringify(server.dump()).includes(email), false, 'the address of who has withdrawn is kept');
      }),
  },
  {
    check: 72,
    title: 'another text of a purpose changes nothing that was agreed to before',
    run: (visit) =>
      withPetition(visit, async (server) => {
        await (await openWidget(visit, server)).sign('opinion');
        await visit.page.goto(await linkIn(server, 1, 'Please confirm'));
        await visit.press('Confirm my signature');
        const own = await linkIn(server, 2, 'You have signed:');
        const before = server.dump()['consent_records'];
        const consents = petition.consents?.map((purpose) => ({ ...purpose, text: `I agree to be called about ${purpose.id}.` })) ?? [];
        await server.savePetition({ ...petition, consents, title: 'Two skate parks', noticeVersion: '2027-01' });
        server.ahead = 60_000;
        assert.deepEqual(server.dump()['consent_records'], before, 'another text has changed a record');
        const { noticeHash } = recordsOf(server)[0] ?? assert.fail('the record is gone');
        const published = await (await fetch(`${server.url}/notice/${noticeHash}.json`)).text();
        assert.equal(createHash('sha256').update(published).digest('hex'), noticeHash, 'the text under the hash of the record is another');
        assert.ok(published.includes(asked.opinion), 'the record points at a text that nobody agreed to');
        await visit.page.goto(own);
        const text = await visit.page.text();
        assert.ok(text.includes('Two skate parks'));
        assert.ok(text.includes(asked.opinion) && !text.includes('I agree to be called'), `the signer reads that another text was agreed to: ${text}`);
      }),
  },
];
