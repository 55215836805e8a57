import { expect } from '@open-wc/testing';
import type { PetitionCounts } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import { FakeClock } from '../../controllers/fake-clock.page.ts';
import { CountController } from './count-controller.ts';

const SECOND = 1000;
const counts = (confirmed: number): PetitionCounts => ({ confirmed, waiting: 0, paper: 0, asOf: '2026-11-22T12:00:00Z' });

describe('the count of a petition', () => {
  let clock: FakeClock;
  let asked = 0;
  let isHidden = false;
  let fails = false;
  let controller: CountController;
  const port = {
    readCount: async () => {
      asked += 1;
      if (fails) throw new Error('down');
      return counts(asked);
    },
  } as Pick<PetitionPort, 'readCount'> as PetitionPort;

  const answered = async (): Promise<void> => {
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  const pass = async (seconds: number): Promise<void> => {
    for (let each = 0; each < seconds; each += 5) {
      clock.pass(5 * SECOND);
      await answered();
    }
  };

  beforeEach(() => {
    clock = new FakeClock();
    asked = 0;
    isHidden = fails = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    controller = new CountController({ addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) });
    controller.hostConnected();
  });

  afterEach(() => {
    controller.hostDisconnected();
    clock.restore();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('is not asked for again before 30 seconds have passed, and is after 45', async () => {
    controller.follow(port, counts(0));
    await pass(25);
    expect(asked).to.equal(0);
    await pass(25);
    expect(asked).to.equal(1);
    expect(controller.counts?.confirmed).to.equal(1);
  });

  it('is asked for at once where the petition came without it', async () => {
    controller.follow(port, undefined);
    await answered();
    expect(asked).to.equal(1);
  });

  it('is not asked for while nobody looks at the page, and is when somebody comes back', async () => {
    controller.follow(port, counts(0));
    isHidden = true;
    await pass(120);
    expect(asked).to.equal(0);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await answered();
    expect(asked).to.equal(1);
  });

  it('is not asked for any more after ten minutes', async () => {
    controller.follow(port, counts(0));
    await pass(660);
    const before = asked;
    await pass(600);
    expect(before).to.be.within(13, 20);
    expect(asked).to.equal(before);
  });

  it('stays when it cannot be read', async () => {
    controller.follow(port, counts(7));
    fails = true;
    await pass(50);
    expect(asked).to.equal(1);
    expect(controller.counts?.confirmed).to.equal(7);
  });

  it('is asked of nobody where nobody counts, and once the petition has left the page', async () => {
    controller.follow(undefined, counts(7));
    await pass(120);
    controller.follow(port, counts(7));
    controller.hostDisconnected();
    await pass(120);
    expect(asked).to.equal(0);
  });
});
