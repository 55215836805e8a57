import { expect, waitUntil } from '@open-wc/testing';
import { DugnadError } from '@dugnad/client/errors';
import { hasOutboxMark, keepEntry, setOutboxMark, clearOutboxMark, type Send } from '@dugnad/client/submission';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { Keeping } from './keeping.ts';

const CHANNEL = 'feedback https://host.example/keeping';
const entry = (key: string): Parameters<typeof keepEntry>[0] => ({ key, channel: CHANNEL, body: { answers: [] } });
const store = (key: string) => async (): Promise<boolean> => {
  await keepEntry(entry(key));
  return true;
};
const waiting = async (): Promise<string[]> => ((await openOutbox()?.list()) ?? []).map(({ key }) => key);

let sent: unknown[] = [];

function keeping(send: Send = async (body) => void sent.push(body)): Keeping {
  const made = new Keeping();
  made.channels = { [CHANNEL]: send };
  return made;
}

beforeEach(() => {
  sent = [];
});

afterEach(async () => {
  await openOutbox()?.wipe();
  clearOutboxMark();
});

describe('what could not be sent', () => {
  it('is on the device once somebody has said so, with a mark that it is', async () => {
    expect(hasOutboxMark()).to.equal(false);
    expect(await keeping().keep(store('one'))).to.equal(true);
    expect([await waiting(), hasOutboxMark()]).to.deep.equal([['one'], true]);
  });

  it('is never on a device of many, and nobody is asked to store it', async () => {
    const shared = keeping();
    shared.isShared = true;
    let asked = 0;
    expect(await shared.keep(async () => ((asked += 1), true))).to.equal(false);
    expect([asked, hasOutboxMark(), await waiting()]).to.deep.equal([0, false, []]);
  });

  it('leaves no mark where it could not be stored', async () => {
    expect(await keeping().keep(async () => false)).to.equal(false);
    expect(hasOutboxMark()).to.equal(false);
  });

  it('is looked for only where there is a mark', async () => {
    await keepEntry(entry('one'));
    clearOutboxMark();
    expect(await keeping().find()).to.deep.equal([]);
    setOutboxMark();
    expect((await keeping().find()).map(({ key }) => key)).to.deep.equal(['one']);
  });

  it('takes its mark away when there is nothing any more', async () => {
    setOutboxMark();
    expect(await keeping().find()).to.deep.equal([]);
    expect(hasOutboxMark()).to.equal(false);
  });

  it('is wiped at the next look when the device turns out to be one of many', async () => {
    const made = keeping();
    await made.keep(store('one'));
    made.isShared = true;
    expect(await made.find()).to.deep.equal([]);
    expect([await waiting(), hasOutboxMark()]).to.deep.equal([[], false]);
  });

  it('is taken off the device alone: what else waits stays, with the mark', async () => {
    const made = keeping();
    await made.keep(store('one'));
    await made.keep(store('two'));
    await made.drop('one');
    expect([await waiting(), hasOutboxMark()]).to.deep.equal([['two'], true]);
    made.tidy('two');
    await waitUntil(async () => (await waiting()).length === 0);
    await waitUntil(() => !hasOutboxMark());
  });

  it('is dropped without harm where it is not there', async () => {
    await keeping().drop('nothing');
    expect(await waiting()).to.deep.equal([]);
  });

  it('says by a code that there is no line, where it cannot be sent', async () => {
    const made = keeping();
    made.open = async () => undefined;
    const failed = await made.sendNow('one').catch((error: unknown) => error);
    expect(failed instanceof DugnadError && failed.code).to.equal('offline');
  });
});
