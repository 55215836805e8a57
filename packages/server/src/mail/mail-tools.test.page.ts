import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { MailRenderer } from '@dugnad/client/hosted';
import { openTestStore } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';
import type { MailRow } from '../store/tables.ts';
import { keepMailsIn } from './keep-mails.ts';
import { createMailQueue } from './mail-queue.ts';
import type { MailQueue, MailQueueOptions } from './mail-queue.ts';
import type { NewMail } from './mail-queue-store.ts';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';

/** The moment that tests begin at. */
export const START = '2026-11-22T10:00:00.000Z';

/** Says what it was given, so that tests see it. */
export const plainRender: MailRenderer = async (kind, data, { languages }) => ({
  subject: `About ${kind}`,
  text: JSON.stringify(data),
  html: `<p>${kind}</p>`,
  language: languages[0] ?? 'en',
});

/** Takes all mails, unless a test says what becomes of one. */
export interface FakeTransport extends MailTransport {
  sent: OutgoingMail[];
  isClosed: boolean;
  /** Awaited before each mail is taken. */
  meet: (mail: OutgoingMail) => Promise<void> | void;
}

export function fakeTransport(): FakeTransport {
  const transport: FakeTransport = {
    sent: [],
    isClosed: false,
    meet: () => undefined,
    async send(mail) {
      await transport.meet(mail);
      transport.sent.push(mail);
    },
    async close() {
      transport.isClosed = true;
    },
  };
  return transport;
}

export interface Desk {
  store: Store;
  transport: FakeTransport;
  queue: MailQueue;
  warnings: { facts: object; message: string }[];
  /** Another worker on the same table, with the same clock. */
  open(options?: Partial<MailQueueOptions>): MailQueue;
  pass(seconds: number): void;
  put(mail?: Partial<NewMail>): Promise<string>;
  rows(): Promise<MailRow[]>;
  row(id: string): Promise<MailRow | undefined>;
}

/** A mail to sign in, which needs no petition. */
export function newMail(mail: Partial<NewMail> = {}): NewMail {
  return { id: randomUUID(), siteId: 'gronlia', kind: 'sign-in', recipient: 'anne@example.org', languages: ['nb'], data: { code: '123456', minutes: 10 }, created: START, ...mail };
}

/** A queue on a database of its own, with a clock that stands still until `pass`. */
export async function openDesk(context: Pick<TestContext, 'after'>, options: Partial<MailQueueOptions> = {}): Promise<Desk> {
  const store = await openTestStore(context);
  const mails = keepMailsIn(store);
  const transport = fakeTransport();
  const warnings: Desk['warnings'] = [];
  const warn = (facts: object, message: string): void => void warnings.push({ facts, message });
  let clock = Date.parse(START);
  const open: Desk['open'] = (more = {}) =>
    createMailQueue({ store: mails, transport, render: plainRender, petitions: store, volunteers: store, help: store, publicUrl: 'https://forening.example', now: () => new Date(clock), random: () => 0.5, log: { info: warn, warn }, ...options, ...more });
  const rows = (): Promise<MailRow[]> => store.database.selectFrom('mails').selectAll().orderBy('created').execute();
  return {
    store,
    transport,
    warnings,
    queue: open(),
    open,
    pass: (seconds) => void (clock += seconds * 1_000),
    async put(mail) {
      const whole = newMail({ created: new Date(clock).toISOString(), ...mail });
      await mails.add(whole);
      return whole.id;
    },
    rows,
    row: async (id) => (await rows()).find((row) => row.id === id),
  };
}
