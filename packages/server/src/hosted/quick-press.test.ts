import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testHelpPoint } from '../contract/help-samples.ts';
import { offerTo, withDriver } from '../contract/offer-samples.ts';
import { testOpportunity, testShift } from '../contract/sign-up-samples.ts';
import { askForHelp, mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import { freshLink } from '../volunteering/fresh-link.ts';

interface Pressed {
  page: string;
  fields: Record<string, string>;
}

const place = '/embed/volunteer/gronlia/cafe-host';
const guardian = { name: 'Kim Berg', phone: '92 00 00 00', email: 'kim@example.org' };

async function linkIn({ store }: TestServer, kind: string): Promise<string> {
  return (await mails(store)).find((mail) => mail.kind === kind)?.data.token ?? assert.fail(`no mail ${kind}`);
}

async function ownPage(server: TestServer): Promise<Pressed> {
  await signUp(server, { person: { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' } });
  return { page: `${place}/sign-up/${await linkIn(server, 'signed-up')}`, fields: { act: 'cancel', 'shift-sat-am': 'on' } };
}

async function guardianPage(server: TestServer): Promise<Pressed> {
  await server.store.saveOpportunity(testOpportunity({ guardianBelow: 18 }));
  await signUp(server, { person: { name: 'Ada Berg', phone: '90 00 00 00', email: 'ada@example.org' }, guardian });
  return { page: `${place}/guardian/${await linkIn(server, 'guardian-asked')}`, fields: { act: 'guardian', answer: 'yes' } };
}

async function offerPage({ store }: TestServer): Promise<Pressed> {
  await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 1 })] }));
  const link = freshLink();
  await offerTo(store, await withDriver(store), link);
  return { page: `/embed/volunteer/gronlia/offer/${link.token}`, fields: { answer: 'accept' } };
}

async function requestPage(server: TestServer): Promise<Pressed> {
  await server.store.saveHelpPoint(testHelpPoint());
  const { token } = (await askForHelp(server)).json<{ token: string }>();
  return { page: `/embed/help/gronlia/request/${token}`, fields: { act: 'withdraw', sure: 'on' } };
}

async function lostLinkPage(server: TestServer): Promise<Pressed> {
  await server.store.saveOpportunity(testOpportunity());
  return { page: `${place}/lost-link`, fields: { email: 'aud@example.org' } };
}

interface Data {
  formToken: string;
  again?: boolean;
  filled?: Record<string, string>;
}

const dataIn = ({ body }: Pick<Answer, 'body'>): Data => readPage(body).data as Data;

const PAGES: readonly (readonly [name: string, make: (server: TestServer) => Promise<Pressed>])[] = [
  ['of a sign-up', ownPage], ['of a guardian', guardianPage], ['of an offer', offerPage], ['of a request', requestPage], ['for a lost link', lostLinkPage],
];

/** The page, opened just now. */
async function opened(context: TestContext, make: (server: TestServer) => Promise<Pressed>): Promise<TestServer & Pressed & { formToken: string }> {
  const server = await openTestServer(context);
  const pressed = await make(server);
  return { ...server, ...pressed, formToken: dataIn(await server.app.inject(pressed.page)).formToken };
}

for (const [name, make] of PAGES) {
  test(`the page ${name} takes the second press of somebody quick, three seconds after it was opened and no later`, async (context) => {
    const { app, clock, page, fields, formToken } = await opened(context, make);
    clock.now += 1500;
    const quick = await postForm(app, page, { formToken, ...fields });
    assert.deepEqual([quick.statusCode, dataIn(quick).again], [422, true]);
    assert.deepEqual(dataIn(quick).filled, { formToken, ...fields }, 'nothing that was chosen is lost');
    clock.now += 1500;
    assert.equal((await postForm(app, page, { ...fields, formToken: dataIn(quick).formToken })).statusCode, 303);
  });

  test(`the page ${name} is still quick for whoever presses twice within three seconds, and acts on neither`, async (context) => {
    const { app, clock, page, fields, formToken } = await opened(context, make);
    clock.now += 1000;
    const quick = await postForm(app, page, { formToken, ...fields });
    clock.now += 1999;
    assert.equal(dataIn(await postForm(app, page, { ...fields, formToken: dataIn(quick).formToken })).again, true);
  });

  test(`the page ${name} gives a new token for one that is forged, of another form or a day old, and that one is young again`, async (context) => {
    const { app, clock, page, fields, formToken } = await opened(context, make);
    clock.now += 25 * 3_600_000;
    for (const token of [formToken, `${formToken}x`, '', 'a.b']) {
      const again = dataIn(await postForm(app, page, { ...fields, formToken: token }));
      assert.deepEqual([again.again, again.formToken === token], [true, false], token);
      if (token !== formToken && !('email' in fields)) assert.equal(again.filled, undefined, 'a form that is none of ours chooses nothing for anybody');
      assert.equal(dataIn(await postForm(app, page, { ...fields, formToken: again.formToken })).again, true);
    }
  });
}
