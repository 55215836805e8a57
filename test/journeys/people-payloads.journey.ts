/** What people write who want it to run, when they sign up, ask for help and answer questions: words in every mail, on their own pages, in files and at the desk. */
import assert from 'node:assert/strict';
import type { Journey } from '@dugnad/workbench/journeys';
import { everyAddress, saveAll } from './helping-payloads.page.ts';
import { linksIn, withHostedServer, type HostedServer, type SentMail } from './hosted-server.page.ts';
import { inParts, isInert, isInertMail, naughty, payloads, pieces, readable } from './payloads.page.ts';
import { answerQuestions, askForHelp, deskWasCalm, lookAtDesk, mailTo, openDesk, openHouse, ROUND, savedCells, signUp, writtenBy, type Written } from './people-payloads.page.ts';

const everything = async (): Promise<string[]> => [...(await payloads('script.txt')), ...(await payloads('table.txt')), ...naughty];

/** Every so many of a list: a page or a mail of each would take long. */
const some = <Item>(all: readonly Item[], step: number, from = 0): Item[] => all.filter((_, index) => index % step === from);

/** The link of the mail to somebody, without its language. */
function linkTo(server: HostedServer, mails: readonly SentMail[], to: string): string {
  const link = linksIn(mailTo(mails, to)).find((each) => each.startsWith(`${server.url}/embed/`));
  return link?.replace(/\?.*$/u, '') ?? assert.fail(`no link to ${to}`);
}

/** No line of a calendar begins with anything but its property, and there is one time in it. */
function isOneTime(calendar: string): void {
  const lines = calendar.replaceAll(/\r\n[ \t]/gu, '').split('\r\n').filter(Boolean);
  for (const line of lines) assert.match(line, /^[A-Z-]+[;:]/u);
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
}

/** As a spreadsheet would run it. */
const RUNS = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const ofPeople: Journey[] = [
  {
    title: 'what volunteers write stays words in both mails about them, on their own pages and in their calendars',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await openHouse(server);
        const people = writtenBy(some(await payloads('script.txt'), 2), await everything(), 900);
        const names: string[] = [];
        for (const written of people) names.push(await signUp(server, written, ['cafe-host', 'morning']));
        assert.ok(names.filter((name, index) => name === people[index]?.name).length > 20, 'most names are taken');
        await page.goto(`${server.url}/embed/volunteer/gronlia`);
        const mails = await server.mails(people.length * 2);
        for (const mail of mails) await isInertMail(page, mail);
        const toCoordinator = mails.filter(({ to }) => to === 'post@gronlia.example').map(({ text }) => readable(text));
        for (const { words } of people) assert.ok(toCoordinator.some((text) => text.includes(readable(words))), words);
        for (const cell of mails.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('\t')).flatMap((line) => line.split('\t')))) assert.doesNotMatch(cell, RUNS);
        for (const { index, words } of some(people, 6)) {
          const link = linkTo(server, mails, `person@example-${index}.org`);
          await isInert(page, link);
          assert.equal(await page.evaluate<boolean>(`[...document.querySelectorAll('textarea')].some(({ value }) => value.replace(/[\\p{Cc}\\p{Cf}\\s\\ufffd]+/gu, '') === ${JSON.stringify(readable(words))})`), true, words);
          isOneTime(await (await fetch(`${link}/times.ics`)).text());
        }
      });
    },
  },
  {
    title: 'what people write who ask for help stays words in both mails about it and on the page of their request',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await openHouse(server);
        const people = writtenBy(some(await payloads('script.txt'), 2, 1), await everything(), 900);
        for (const written of people) await askForHelp(server, written);
        await page.goto(`${server.url}/embed/help/gronlia`);
        const mails = await server.mails(people.length * 2);
        for (const mail of mails) await isInertMail(page, mail);
        const toCoordinator = mails.filter(({ to }) => to === 'kari@example.org').map(({ text }) => readable(text));
        for (const { words } of people) assert.ok(toCoordinator.some((text) => text.includes(readable(words))), words);
        for (const cell of mails.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('\t')).flatMap((line) => line.split('\t')))) assert.doesNotMatch(cell, RUNS);
        for (const { index, words } of some(people, 6)) {
          await isInert(page, linkTo(server, mails, `asker@example-${index}.org`));
          assert.ok(readable(await page.text()).includes(readable(words)), words);
        }
      });
    },
  },
  {
    title: 'names of young people and of their guardians stay words in the mail to the guardian and on the guardian’s page',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await openHouse(server);
        const people = writtenBy(some(await payloads('script.txt'), 3), ['Hello'], 900);
        const guardian = ({ index }: Written) => (name: string) => ({ guardian: { name, phone: '92000000', email: `guardian@example-${index}.org` } });
        for (const written of people) await signUp(server, written, ['young-host', 'autumn'], guardian(written));
        await page.goto(`${server.url}/embed/volunteer/gronlia`);
        const mails = await server.mails(people.length * 3);
        for (const mail of mails) await isInertMail(page, mail);
        for (const { index } of people) await isInert(page, linkTo(server, mails, `guardian@example-${index}.org`));
      });
    },
  },
  {
    title: 'at the desk all that people wrote stays words: whom to talk with, who is in a shift, what is asked, what was answered',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await openHouse(server);
        await openDesk(page, server);
        const [scripts, all] = [await payloads('script.txt'), await everything()];
        const people = writtenBy(some(scripts, 3), all, 900);
        for (const written of people) {
          await signUp(server, written, ['visiting-friend', 'winter']);
          await askForHelp(server, written);
        }
        const answers = pieces(all, 450).slice(0, 40);
        for (const words of answers) await answerQuestions(server, words);
        await server.store.showFeedback();
        const [{ name, words } = assert.fail()] = people;
        const requests = await server.store.database.selectFrom('help_requests').selectAll().execute();
        for (const [path, said] of [
          ['helping', words], ['requests', words.slice(0, 20)], ['shifts?of=visiting-friend', name], ['ask?of=visiting-friend&shift=winter', 'Ask somebody'],
          ['group?of=visiting-friend', 'Café host'], ['people', 'One person'], ['trail', 'What was done'], ['blocked', 'Stopped sign-ups'], ['offers', 'Offers out'],
          [`round?of=${ROUND}`, answers[0] ?? ''],
        ] as const) await lookAtDesk(page, server, path, said);
        for (const { id, name: asker } of some(requests, 8)) await lookAtDesk(page, server, `request?of=${id}`, asker);
        deskWasCalm(page);
      });
    },
  },
  {
    title: 'the file of the volunteers that a coordinator saves has a cell for each thing that they wrote, and no cell is a formula',
    async run(page) {
      await withHostedServer(page, async (server) => {
        await openHouse(server);
        const formulae = [...(await payloads('table.txt')), '＝1+1', '\t=1+1', '  @SUM(A1)', 'a";"=1+1', 'a\r\n=1+1'];
        const people = formulae.map((words, index) => ({ index, name: 'Anne Hansen', words }));
        for (const written of people) await signUp(server, written, ['visiting-friend', 'winter']);
        await openDesk(page, server);
        await lookAtDesk(page, server, 'task?of=visiting-friend', 'Save the file');
        const cells = await savedCells(page);
        assert.equal(cells.length, (people.length + 1) * 18);
        for (const cell of cells) assert.doesNotMatch(cell, RUNS);
        deskWasCalm(page);
      });
    },
  },
];

const PARTS = [0, 1, 2, 3];

/** What associations write, where coordinators read and change it. */
const atDesk = (part: number): Journey => ({
  title: `at the desk whatever an association writes stays words (${part + 1} of ${PARTS.length})`,
  async run(page) {
    await withHostedServer(page, async (server) => {
      await everyAddress(server);
      await openDesk(page, server);
      const text = inParts(await everything(), PARTS.length)[part] ?? '';
      await saveAll(server, text);
      for (const path of ['opportunities', 'helping', 'shifts?of=cafe-host', 'call-in?of=cafe-host', 'bring?of=cafe-host', 'task?of=cafe-host', 'counts?of=cafe-host', 'group?of=cafe-host', 'feedback', `round?of=${ROUND}`]) {
        await lookAtDesk(page, server, path, text.slice(0, 200));
      }
      for (const path of ['ask?of=cafe-host&shift=later', 'offers', 'requests', 'trail']) await lookAtDesk(page, server, path, 'Sign out');
      deskWasCalm(page);
    });
  },
});

export const journeys: Journey[] = [...ofPeople, ...PARTS.map(atDesk)];
